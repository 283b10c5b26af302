import { describe, expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { wordsOf } from '../words/passage-words.ts';
import { nameMentions } from './name-mentions.ts';

/** place:Changsha=湖南省/长沙市; without a value the words alone. */
function written(text: string, type: 'place' | 'body'): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const words = wordsOf(createPassage({ text, blocks, published: null, language: 'en' }));
  return nameMentions(words)
    .filter((draft) => draft.type === type)
    .map(({ first, last, value }) => {
      const name = text.slice(words.start[first], words.end[last]);
      return value === null ? name : `${name}=${value}`;
    });
}

describe('places', () => {
  test.each<[string, string[]]>([
    ['The canteen in Changsha was closed.', ['Changsha=湖南省/长沙市']],
    ["A bridge in Xi'an was closed.", ["Xi'an=陕西省/西安市"]],
    ['Pupils in Inner Mongolia and Shaanxi fell ill.', ['Inner Mongolia=内蒙古自治区', 'Shaanxi=陕西省']],
    [
      'The canteen of Wuzhi County, Henan, was closed.',
      ['Wuzhi County=河南省/焦作市/武陟县', 'Henan=河南省'],
    ],
    ['They came from Wuzhi, Henan.', ['Wuzhi=河南省/焦作市/武陟县', 'Henan=河南省']],
    [
      'In Nanjing the tap water of Gulou District was brown.',
      ['Nanjing=江苏省/南京市', 'Gulou District=江苏省/南京市/鼓楼区'],
    ],
    ['The tap water of Gulou District was brown.', ['Gulou District']],
    ['They left for Suzhou, Anhui.', ['Suzhou=安徽省/宿州市', 'Anhui=安徽省']],
    ['Kettles from France were sold in New Zealand.', ['France=法国', 'New Zealand=新西兰']],
    ['They flew to Nairobi.', ['Nairobi=肯尼亚/内罗毕']],
    ['They moved to Hale County in Ohio.', ['Hale County', 'Ohio']],
    ['The US sent a letter.', ['US=美国']],
    ['They live in Jordan.', ['Jordan=约旦']],
  ])('%s', (text, expected) => expect(written(text, 'place')).toEqual(expected));

  test.each(['Jordan Finch slept.', 'They told us so.', 'A Wuzhi kettle was sold.', 'The male nurse slept.'])(
    'no place: %s',
    (text) => expect(written(text, 'place')).toEqual([]),
  );
});

describe('bodies', () => {
  test.each<[string, string[]]>([
    [
      'The Hale County Water Board wrote. Later the Water Board slept.',
      ['Hale County Water Board', 'Water Board=Hale County Water Board'],
    ],
    [
      'Brindle Foods Inc. wrote. Brindle Foods sells kettles.',
      ['Brindle Foods Inc.', 'Brindle Foods=Brindle Foods Inc.'],
    ],
    [
      'The World Health Organization (WHO) wrote. Then WHO slept.',
      ['World Health Organization', 'WHO=World Health Organization', 'WHO=World Health Organization'],
    ],
    ['Then Orla Finch and Brindle Foods met.', ['Brindle Foods']],
    ['The Committee on Tap Water met.', ['Committee on Tap Water']],
    ["Orla Finch, of the Marlow Pond Anglers' Association, wrote.", ["Marlow Pond Anglers' Association"]],
    ['The campaign group Clear Water Marlow wrote.', ['Clear Water Marlow']],
    ['A letter to Congress and to the United Nations came.', ['Congress', 'United Nations']],
    [
      'The Hale Water Board and the Orme Water Board met. The Water Board slept.',
      ['Hale Water Board', 'Orme Water Board', 'Water Board'],
    ],
  ])('%s', (text, expected) => expect(written(text, 'body')).toEqual(expected));

  test.each([
    'It was 9 a.m. EDT.',
    'The board met.',
    'They met on Friday.',
    'The kettle was sold.\nENDS\nA note.',
    "The drivers' Hale kettle was sold.",
    'The group Orla Finch leads slept.',
  ])('no body: %s', (text) => expect(written(text, 'body')).toEqual([]));
});

test('whom a speaker is of is no other person', () => {
  const text = 'Orla Finch, of Clear Water Marlow, says she wrote. Threnna Quellim, 54, says so too.';
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const words = wordsOf(createPassage({ text, blocks, published: null, language: 'en' }));
  const persons = nameMentions(words).filter(({ type }) => type === 'person');
  expect(persons.map(({ first, last }) => text.slice(words.start[first], words.end[last]))).toEqual([
    'Orla Finch',
    'Threnna Quellim',
  ]);
});

test.each<[string, string[]]>([
  ['Threnna Quellim, cabinet member for parks, confirmed it.', ['Threnna Quellim']],
  ['Threnna Quellim, head of parks, left.', ['Threnna Quellim']],
  ['Threnna Quellim, managing director, left.', ['Threnna Quellim']],
  ['They met at Threnna Quellim, head of the valley.', []],
  ['Threnna Quellim, members of the club say, was wet.', []],
  ['Threnna Quellim, head office, left.', []],
])('whoever is told by a role without an article: %s', (text, expected) => {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const words = wordsOf(createPassage({ text, blocks, published: null, language: 'en' }));
  const persons = nameMentions(words).filter(({ type }) => type === 'person');
  expect(persons.map(({ first, last }) => text.slice(words.start[first], words.end[last]))).toEqual(expected);
});
