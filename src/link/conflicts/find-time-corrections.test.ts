import { describe, expect, test } from 'vitest';
import { findTimes } from '../../text/times/find-times.ts';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findToldTimes } from '../timeline/told-time.ts';
import { findTimeCorrections } from './find-time-corrections.ts';

function tell(id: string, language: 'zh' | 'en', content: string): Member {
  const member = inventMember({ id, published: '2024-05-08', said: [['', 'assert', content]] });
  const mentions = findTimes(member.report.text, { language, reference: '2024-05-08' }).map(
    ({ span, value, timex, rule }) => ({
      id: `${id}/${span.start}`,
      report: id,
      type: 'time' as const,
      span,
      value,
      timex,
      reasons: [{ rule, span }],
    }),
  );
  return { ...member, report: { ...member.report, language }, statements: [], mentions };
}

const sidesOf = (...members: Member[]) =>
  findTimeCorrections(members, members.flatMap(findToldTimes)).map(({ sides }) =>
    sides.map(
      ({ report, span }) =>
        `${report} ${members.find((one) => one.report.id === report)!.report.text.slice(span.start, span.end)}`,
    ),
  );

const NOTICE = tell('a', 'zh', '5月6日16时30分许，值班室接到渡口断缆的报警');
const ENGLISH = tell('a', 'en', 'The cable of the ferry broke at 4.30 p.m. on 6 May');

describe('findTimeCorrections', () => {
  test.each<[string, Member[], string[][]]>([
    [
      'against the notice that it corrects',
      [NOTICE, tell('b', 'zh', '5月6日的通报中，接警时间应为16时14分，原通报误为“16时30分许”')],
      [['a 5月6日16时30分许', 'b 16时14分']],
    ],
    [
      'the wrong one first',
      [NOTICE, tell('b', 'zh', '5月6日的通报误为16时30分，应为16时14分')],
      [['a 5月6日16时30分许', 'b 16时14分']],
    ],
    [
      'in English',
      [ENGLISH, tell('b', 'en', 'On 6 May the cable broke at 4.14 p.m., not 4.30 p.m. as we wrote')],
      [['a 4.30 p.m. on 6 May', 'b 4.14 p.m.']],
    ],
    [
      'of nobody who is here: in its own words',
      [tell('b', 'zh', '5月6日的接警时间应为16时14分，原通报误为16时30分')],
      [['b 16时30分', 'b 16时14分']],
    ],
    [
      'a day is told of many things',
      [tell('a', 'zh', '5月6日渡口停航，码头关闭'), tell('b', 'zh', '断缆应为5月5日，误为5月6日')],
      [['b 5月6日', 'b 5月5日']],
    ],
    ['two times of one day', [NOTICE, tell('b', 'zh', '5月6日16时14分断缆，16时30分停航')], []],
    [
      'who says which of two it was, of a matter that nobody else tells',
      [tell('b', 'zh', '验收是在5月8日，而非5月7日')],
      [],
    ],
    ['who does not know', [NOTICE, tell('b', 'zh', '只说5月6日16时，不知道是不是5月6日16时30分')], []],
    ['a span', [NOTICE, tell('b', 'zh', '5月6日断缆应在16时14分以后，不是16时30分以后')], []],
  ])('%s', (_, members, expected) => expect(sidesOf(...members)).toEqual(expected));
});
