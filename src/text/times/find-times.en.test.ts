import { describe, expect, test } from 'vitest';
import { findTimes } from './find-times.ts';

/** Words, timex, value; seen from Thursday 20 July 2023. */
const CASES: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  days: [
    ['yesterday', '2023-07-19', '2023-07-19'],
    ['the day before yesterday', '2023-07-18', '2023-07-18'],
    ['May 31', 'XXXX-05-31', '2023-05-31'],
    ['Aug. 3', 'XXXX-08-03', '2023-08-03'],
    ['Aug. 4', 'XXXX-08-04', '2022-08-04'],
    ['31st of May', 'XXXX-05-31', '2023-05-31'],
    ['May 31, 2015', '2015-05-31', '2015-05-31'],
    ['31 May 2015', '2015-05-31', '2015-05-31'],
    ['5/31/2015', '2015-05-31', '2015-05-31'],
    ['2015-05-31', '2015-05-31', '2015-05-31'],
    ['Friday', 'XXXX-WXX-5', '2023-07-14'],
    ['last Friday', '2023-07-14', '2023-07-14'],
    ['next Monday', '2023-07-24', '2023-07-24'],
    ['this past Wednesday', '2023-07-19', '2023-07-19'],
    ['Saturday, July 15', 'XXXX-07-15', '2023-07-15'],
    ['Christmas', 'XXXX-12-25', '2022-12-25'],
    ['easter 2018', '2018-04-01', '2018-04-01'],
    ['feb 30', 'XXXX-02-30', null],
  ],
  'months, years and longer': [
    ['2015', '2015', '2015'],
    ['last year', '2022', '2022'],
    ['June 2021', '2021-06', '2021-06'],
    ['mid-June', 'XXXX-06', '2023-06'],
    ['early 2019', '2019', '2019'],
    ['next month', '2023-08', '2023-08'],
    ['last week', '2023-W28', '2023-07-10/2023-07-16'],
    ['the first quarter of 2019', '(2019-01-01,2019-04-01,P3M)', '2019-01/2019-03'],
    ['1990s', '(1990-01-01,2000-01-01,P10Y)', '1990/1999'],
    ['first week of 2015', '2015-W01', '2014-12-29/2015-01-04'],
    ['this summer', '2023-SU', '2023'],
  ],
  'times of day': [
    ['10:07 p.m.', 'T22:07', null],
    ['May 31 at 10:07 p.m.', 'XXXX-05-31T22:07', '2023-05-31T22:07'],
    ['10:07 p.m. on May 31', 'XXXX-05-31T22:07', '2023-05-31T22:07'],
    ['afternoon of May 31', 'XXXX-05-31TAF', '2023-05-31'],
    ['yesterday at 7', '2023-07-19T07', '2023-07-19'],
    ['last night', '2023-07-19TNI', '2023-07-19'],
    ["eight o'clock", 'T08', null],
    ['20 minutes past eight', 'T08:20', null],
    ['noon', 'T12', null],
    ['ten to one', 'T12:50', null],
    ['four minutes to one', 'T12:56', null],
    ['0745 GMT', 'T07:45', null],
  ],
  ranges: [
    ['January 19 to May 27', '(XXXX-01-19,XXXX-05-27,P128D)', '2023-01-19/2023-05-27'],
    ['from May to October 2020', '(2020-05-01,2020-10-01,P5M)', '2020-05/2020-10'],
    ['Nov-Feb 2017', '(2016-11-01,2017-02-01,P3M)', '2016-11/2017-02'],
    ['May 19-20', '(XXXX-05-19,XXXX-05-20,P1D)', '2023-05-19/2023-05-20'],
    ['between 2007 and 2009', '(2007-01-01,2009-01-01,P2Y)', '2007/2009'],
    ['5 to 6pm', '(T17,T18,PT1H)', null],
    ['since last August', '2022-08', '2022-08/..'],
    ['before 2010', '2010', '../2009'],
    ['before 15 July', 'XXXX-07-15', '../2023-07-14'],
  ],
  'lengths and shifts': [
    ['three weeks', 'P3W', null],
    ['two and a half hours', 'PT2.5H', null],
    ['two days ago', '2023-07-18', '2023-07-18'],
    ['five weeks ago', '2023-06-15', '2023-06-12/2023-06-18'],
    ['five years ago', '2018-07-20', '2018'],
    ['two days later', '2023-07-22', null],
    ['last three months', '(2023-04-20,2023-07-20,P3M)', '2023-04/2023-07'],
    ['past few weeks', '(2023-06-29,2023-07-20,P3W)', null],
    ['2 weeks before May 13 1999', '1999-04-29', '1999-04-29'],
  ],
  'sets and vague ones': [
    ['every Monday', 'XXXX-WXX-1', null],
    ['each two days', 'P2D', null],
    ['weekly', 'P1W', null],
    ['recently', 'PAST_REF', null],
  ],
};

const NOTHING: readonly string[] = [
  'This may or may not be right',
  'May I ask who runs the canteen',
  'They march through the town',
  'a second wave of recalls',
  'The second pump failed',
  'The price rose to $19.99',
  'Call (206) 555-1212',
  'version 2.0.1 of the pump software',
  'They won 3:2 at home',
  'It took 2000 people to build the bridge',
  'The sun was out',
  'a 4:3 aspect ratio',
  'one third or 1/3 of the pupils',
  'open 24/7',
  'the code is 133-03-03-2020',
  'They sat in the hall',
  'The crew was cut from four to one',
  'The vote went three to two',
  'at odds of ten to one',
  'Good morning',
  'the Daily News',
];

describe('English times', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    describe(kind, () => {
      test.each(cases)('%s', (words, timex, value) => {
        const text = `The canteen was closed ${words}, a clerk said.`;
        const found = findTimes(text, { language: 'en', reference: '2023-07-20' });
        expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([words]);
        expect([found[0]?.timex, found[0]?.value]).toEqual([timex, value]);
      });
    });
  }

  test.each(NOTHING)('%s tells no time', (text) => {
    const found = findTimes(text, { language: 'en', reference: '2023-07-20' });
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
  });

  test.each<[string, string | null]>([
    ['The bridge will reopen on August 23', '2023-08-23'],
    ['On August 23 the bridge will reopen', '2023-08-23'],
    ['The bridge will close two days later', '2023-07-22'],
    ['We will review the pipe and its joints and publish all findings by the end of September', '../2023-09'],
    ["Homes affected by yesterday's burst", '2023-07-19'],
    ['Homes were dry again by yesterday', '../2023-07-19'],
    ['It was fined the following year', null],
    ['It was fined the next year', null],
    ['It will be fined next year', '2024'],
    ['Sales fell from the previous month', null],
    ['Rain fell in the following two days', null],
    ['The pump failed on August 23', '2022-08-23'],
    // Who told it stands between, no deadline.
    ['It was told by the council on May 29', '2023-05-29'],
    ['The firm must pay by August 23', '../2023-08-23'],
    ['The bridge is to open by the end of August', '../2023-08'],
    ['Mr Pell will report to the committee for parks and roads on 23 August', '2023-08-23'],
    ['The firm will pay those who were hurt on 23 August', '2022-08-23'],
    ['The mayor reported to the committee for parks and roads on 23 August', '2022-08-23'],
    ['ECHO 1542 15 May 2023', '2023-05-15'],
    ['2015 May 3', '2015-05-03'],
    ['In 1542 the abbey burned. It reopened on 15 May 2023', '1542'],
  ])('%s', (text, value) => {
    expect(findTimes(text, { language: 'en', reference: '2023-07-20' })[0]?.value).toBe(value);
  });

  test.each<[string, (string | null)[]]>([
    ['In 2021 it recalled toasters. It was fined the following year', ['2021', '2022']],
    ['It closed on May 31 and opened again the following day', ['2023-05-31', '2023-06-01']],
    ['It closed on May 31. It opened again the following day', ['2023-05-31', null]],
  ])('%s', (text, values) => {
    const found = findTimes(text, { language: 'en', reference: '2023-07-20' });
    expect(found.map(({ value }) => value)).toEqual(values);
  });

  test('without a reference no year is made up', () => {
    const found = findTimes('On May 31, after 2015, last Friday', { language: 'en', reference: null });
    expect(found.map(({ value }) => value)).toEqual([null, '2016/..', null]);
  });
});
