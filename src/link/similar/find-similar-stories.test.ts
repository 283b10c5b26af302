import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../test/linear-time.ts';
import type { Mention } from '../../model/mention.ts';
import type { Story } from '../../model/story.ts';
import { inventMember } from '../invent-member.ts';
import { findSimilarStories, type ToldStory } from './find-similar-stories.ts';

/** A story of one report; each name that stands in its title is marked as a body. */
function tell(id: string, published: string | undefined, title: string, names: readonly string[]): ToldStory {
  const dated = published === undefined ? {} : { published };
  const member = inventMember({ id, ...dated, title, said: [['晚报', 'assert', '正在核实', 'media']] });
  const mentions = names.flatMap((name) => {
    const start = title.indexOf(name);
    return start < 0 ? [] : [{ type: 'body', span: { start, end: start + name.length } } as Mention];
  });
  const heading = { report: id, span: { start: 0, end: title.length } };
  const story = { id, title: heading } as unknown as Story;
  return { story, leaders: [{ ...member, mentions }] };
}

const NAMES = ['长河小学', '青枫电梯'];

/** Stories by id, day and title → the earlier ones that are shown with the last of them. */
function shownWith(...stories: (readonly [id: string, day: string | undefined, title: string])[]): string[] {
  const told = stories.map(([id, day, title]) => tell(id, day, title, NAMES));
  return findSimilarStories(told)
    .get(stories.at(-1)![0])!
    .map(({ story }) => story!);
}

describe('earlier stories of one kind', () => {
  const NOW = ['now', '2026-03-05', '长河小学食堂午餐发酸'] as const;

  test.each<[string, readonly [string, string | undefined, string][], string[]]>([
    ['of its kind', [['a', '2025-03-01', '酒店食堂食材变质']], ['a']],
    ['of another kind, at the same place', [['a', '2025-03-01', '长河小学楼道裂缝']], []],
    ['later', [['a', '2026-04-01', '酒店食堂食材变质']], []],
    ['of one day', [['a', '2026-03-05', '酒店食堂食材变质']], []],
    ['without a day', [['a', undefined, '酒店食堂食材变质']], []],
    [
      'the most alike first',
      [
        ['a', '2025-03-01', '酒店食堂食材变质'],
        ['b', '2024-03-01', '长河小学食堂食材变质'],
      ],
      ['b', 'a'],
    ],
    [
      'of equally alike ones the first, five at most',
      ['f', 'e', 'd', 'c', 'b', 'a'].map((id, at) => [id, `2025-03-0${6 - at}`, '酒店食堂食材变质']),
      ['f', 'e', 'd', 'c', 'b'],
    ],
  ])('%s', (_what, earlier, expected) => {
    expect(shownWith(...earlier, NOW)).toEqual(expected);
  });

  test('an undated story has none', () => {
    expect(shownWith(['a', '2025-03-01', '酒店食堂食材变质'], ['now', undefined, NOW[2]])).toEqual([]);
  });

  test('say what both have in common', () => {
    const told = [
      tell('a', '2025-03-01T08:00:00Z', '长河小学食堂食材变质', NAMES),
      tell('b', '2026-03-05', NOW[2], NAMES),
    ];
    const [similar] = findSimilarStories(told).get('b')!;
    expect(similar!.when).toBe('2025-03-01');
    expect(similar!.reasons.map(({ rule }) => rule)).toEqual(['similar:kind-food', 'similar:body']);
  });
});

const TITLES = ['食堂午餐发酸', '人行桥出现裂缝', '召回电水壶', '仓库起火', '大巴追尾', '周末的菜场'];

test('an archive of ten times the stories does not take a hundred times as long', () => {
  const invent = (count: number): ToldStory[] =>
    Array.from({ length: count }, (_, at) =>
      tell(`s${at}`, `20${10 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`, TITLES[at % TITLES.length]!, NAMES),
    );
  const all = invent(4000);
  expectLinearTime((count) => {
    expect(findSimilarStories(all.slice(0, count)).size).toBe(count);
  }, all.length);
});
