import { describe, expect, test } from 'vitest';
import type { DecidedSameness, JournalledDecision } from '../../model/decision.ts';
import type { Mention, MentionType } from '../../model/mention.ts';
import type { PossiblySame } from '../../model/possibly-same.ts';
import { createMember, type Member } from '../member.ts';
import { findPossiblySame } from './find-possibly-same.ts';

/** A report of words, with its mentions marked: `[role:局长][person:章立行]说`; `[place:河东|甲省/河东市]` has a value. */
function invent(id: string, marked: string, published: string | null = null): Member {
  let text = '';
  const mentions: Mention[] = [];
  for (const [, type, words, value, plain] of marked.matchAll(
    /\[(\w+):([^|\]]+)(?:\|([^\]]+))?\]|([^[]+)/g,
  )) {
    const start = text.length;
    text += words ?? plain;
    if (type === undefined) continue;
    const span = { start, end: text.length };
    const mention = { id: `${id}/m${start}`, report: id, type: type as MentionType, span };
    mentions.push({ ...mention, value: value ?? null, timex: null, reasons: [] });
  }
  const report = {
    id,
    text,
    title: null,
    published,
    blocks: [{ role: 'paragraph', start: 0, end: text.length }],
  };
  return createMember(
    { report, statements: [], mentions, references: [], incidents: [] } as unknown as Member,
    `origin-${id}`,
    true,
  );
}

type Told = Parameters<typeof findPossiblySame>[0];
const story = (id: string, ...leaders: Member[]) => ({ story: { id }, leaders }) as unknown as Told[number];
const rules = ({ speaksFor, speaksAgainst }: PossiblySame) =>
  [...speaksFor, ...speaksAgainst].map(({ rule }) => rule.replace('name:', '')).join(' ');
const find = (told: Told, decisions?: JournalledDecision<DecidedSameness>[]) => [
  ...new Set([...findPossiblySame(told, decisions).values()].flat()),
];

describe('possibly the same', () => {
  const here = (marked: string, published?: string) => story('s1', invent('a', marked, published));
  const there = (marked: string, published?: string) => story('s2', invent('b', marked, published));

  test.each<[string, Told, string[]]>([
    ['two stories, one name', [here('[person:章立行]说'), there('[person:章立行]称')], ['same']],
    [
      'the same title and body',
      [
        here('[body:县住建局][role:局长][person:章立行]说'),
        there('[body:县住建局][role:局长][person:章立行]称'),
      ],
      ['same title body'],
    ],
    [
      'another title, another year',
      [here('[role:局长][person:章立行]说', '2019-03'), there('[role:厨师][person:章立行]称', '2024-01')],
      ['same other-title other-year'],
    ],
    [
      'another place',
      [
        here('在[place:河东|甲省/河东市]，[person:章立行]说'),
        there('在[place:河西|甲省/河西市/南县]，[person:章立行]称'),
      ],
      ['same other-place'],
    ],
    [
      'one place, told more and less exactly',
      [
        here('在[place:河东|甲省/河东市]，[person:章立行]说'),
        there('在[place:南县|甲省/河东市/南县]，[person:章立行]称'),
      ],
      ['same place'],
    ],
    [
      'one story, two titles',
      [story('s1', invent('a', '[role:局长][person:章立行]说'), invent('b', '[role:厨师][person:章立行]说'))],
      ['same story other-title'],
    ],
    [
      'a longer name of a body in the same story',
      [story('s1', invent('a', '[body:第三小学]停课'), invent('b', '[body:青槐区第三小学]停课'))],
      ['part story'],
    ],
    [
      'traditional characters',
      [here('[role:副局长][person:章立门]说'), there('[role:副局長][person:章立門]稱')],
      ['same title'],
    ],
    [
      'English',
      [
        here('[person:Joan Wetherlea], the [role:clerk], said'),
        there('[person:Joan Wetherlea], [role:clerk], said'),
      ],
      ['same title'],
    ],
    [
      'a name as it is read, in either order, whatever its titles in the other language',
      [
        story(
          's1',
          invent('a', '[role:局长][person:章立行]说，[person:欧阳青禾]称'),
          invent('b', '[role:clerk] [person:Zhang Lixing] said, [person:Qinghe Ouyang] said'),
        ),
      ],
      ['reading story', 'reading story'],
    ],
    [
      'a body by the sound that its name begins with',
      [story('s1', invent('a', '[body:碧湾体育]说'), invent('b', '[body:Biwan Sports] said'))],
      ['reading story'],
    ],
  ])('%s', (what, told, links) => {
    // Bodies named beside a person have links of their own.
    const type = /^a .*body/.test(what) ? 'body' : 'person';
    const own = find(told).filter((link) => link.type === type);
    expect(own.map(rules)).toEqual(links);
  });

  test.each<[string, Told]>([
    ['another name', [here('[person:章立行]说'), there('[person:章立新]称')]],
    ['two characters, and nothing more', [here('[person:章行]说'), there('[person:章行]称')]],
    ['a surname', [here('[person:章|章先生]说'), there('[person:章|章先生]称')]],
    ['a covered name', [here('[person:章某某]说'), there('[person:章某某]称')]],
    ['who wrote it', [here('[role:记者][person:章立行]'), there('[role:记者][person:章立行]')]],
    ['a title for a name', [here('[person:Mr Aldercott] said'), there('[person:Mr Aldercott] said')]],
    ['no name of one body', [here('[body:公司]说'), there('[body:公司]说')]],
    [
      'one story, one title',
      [story('s1', invent('a', '[role:局长][person:章立行]'), invent('b', '[person:章立行]'))],
    ],
    [
      'a body whose name another ends by chance',
      [story('s1', invent('a', '[body:第三小学]和[body:附属第三小学]'))],
    ],
    [
      'two names that are read alike',
      [
        story(
          's1',
          invent('a', '[person:章立行]和[person:张立兴]'),
          invent('b', '[person:Zhang Lixing] said'),
        ),
      ],
    ],
    ['a reading in another story', [here('[person:章立行]说'), there('[person:Zhang Lixing] said')]],
    [
      'two bodies of one sound',
      [story('s1', invent('a', '[body:碧湾体育]和[body:碧湾小学]'), invent('b', '[body:Biwan School] said'))],
    ],
  ])('no link: %s', (_name, told) => expect(find(told)).toEqual([]));

  test('a decision settles it, names it by reports, and is found again when earlier reports come', () => {
    const decided = (verb: 'same' | 'not-same', id: string): JournalledDecision<DecidedSameness> => ({
      id,
      by: 'Ann',
      reason: 'asked both offices',
      time: '2025-03-01T09:00:00.000Z',
      decided: {
        verb,
        names: [
          { type: 'person', report: 'b', name: '章立行' },
          { type: 'person', report: 'a', name: '章立行' },
        ],
      },
    });
    const told = [
      story('s1', invent('x', '[person:章立行]说'), invent('a', '[person:章立行]说')),
      there('[person:章立行]称'),
    ];
    expect(find(told)[0]!.settled).toBeNull();
    expect(find(told, [decided('same', 'd1')])[0]!.settled).toMatchObject({ as: 'same', by: 'Ann' });
    expect(find(told, [decided('same', 'd1'), decided('not-same', 'd2')])[0]!.settled).toMatchObject({
      id: 'd2',
    });
    const others = [here('[person:章立新]说'), there('[person:章立新]称')];
    expect(find(others, [decided('same', 'd1')])[0]!.settled).toBeNull();
  });

  test('a name of many stories does not make links of all pairs', () => {
    const told = Array.from({ length: 200 }, (_, n) => story(`s${n}`, invent(`r${n}`, '[person:章立行]说')));
    expect(find(told).length).toBeLessThan(200 * 4);
    for (const own of findPossiblySame(told).values()) expect(own.length).toBeLessThanOrEqual(30);
  });
});
