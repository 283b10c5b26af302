import { describe, expect, test } from 'vitest';
import type { ExtractedReport } from '../../model/extraction.ts';
import { linkStories } from '../link-stories.ts';

interface Told {
  readonly words: string;
  readonly when: string | null;
  readonly main: boolean;
  readonly place?: string;
}

/** A report with the incidents that it tells. */
function invent(id: string, published: string, text: string, told: readonly Told[]): ExtractedReport {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const incidents = told.map(({ words, when, main, place }, index) => ({
    ...{ id: `${id}/i${index}`, report: id, span: spanOf(words), main, heading: null, time: null, when },
    ...{
      place: place === undefined ? null : spanOf(place),
      bodies: [],
      persons: [],
      outcome: null,
      reasons: [],
    },
  }));
  const report = {
    ...{ id, text, published, title: null, kind: 'article', outlet: null, byline: null, site: null },
    ...{ url: null, canonical: null, language: 'zh', reasons: [], issues: [] },
    blocks: [{ role: 'paragraph', start: 0, end: text.length }],
  };
  return { report, statements: [], mentions: [], references: [], incidents } as unknown as ExtractedReport;
}

const OLD = '青禾镇集市的棚顶被大风掀翻，两名菜贩受伤，镇政府称棚顶由青禾建材搭建，螺栓没有拧紧。';
const NEW = '青禾镇集市的棚顶再次被大风掀翻，三名菜贩受伤，镇政府称棚顶由青禾建材搭建，正在检查螺栓。';
const LATER = '青禾镇集市的棚顶被大风掀翻一事，镇政府称青禾建材的螺栓不合格，三名菜贩已经出院。';
const RECALLED = '2023年5月，青禾镇集市的棚顶也曾被掀翻。';

const storiesOf = (reports: readonly ExtractedReport[]): string[][] =>
  linkStories(reports).map(({ reports: ids }) => [...ids]);

describe('an earlier case that a report of today recalls', () => {
  const recalls: Told = { words: RECALLED, when: '2023-05', main: false, place: '青禾镇' };
  const own: Told = { words: NEW, when: '2025-04-02', main: true };
  const old = invent('old', '2023-05-11', OLD, [{ words: OLD, when: '2023-05-10', main: true }]);
  const oldToo = invent('old-too', '2023-05-13', `${OLD}菜贩要求赔偿。`, []);
  const today = (told: readonly Told[]) => invent('new', '2025-04-03', NEW + RECALLED, told);
  const later = invent('later', '2025-04-05', LATER, []);

  test('is a story of its own, whatever words both share', () => {
    expect(storiesOf([old, today([own]), later])).toEqual([['old', 'new', 'later']]);
    expect(storiesOf([old, today([own, recalls]), later])).toEqual([['old'], ['new', 'later']]);
    expect(storiesOf([later, today([own, recalls]), oldToo, old])).toEqual([
      ['old', 'old-too'],
      ['new', 'later'],
    ]);
  });

  test.each<[string, readonly Told[]]>([
    ['is told as what the affair itself began with', [{ ...own, when: '2023-05' }, recalls]],
    ['has another date', [own, { ...recalls, when: '2022-01' }]],
    ['gives no date', [own, { ...recalls, when: null }]],
    ['names nothing of the report', [own, { words: RECALLED, when: '2023-05', main: false }]],
    ['is all that is told, with no matter of its own', [recalls]],
  ])('is none where it %s', (_, told) => {
    expect(storiesOf([old, today(told), later])).toEqual([['old', 'new', 'later']]);
  });

  test('is none of a few weeks ago', () => {
    const recent = invent('old', '2025-02-11', OLD, []);
    const recalled = [own, { ...recalls, when: '2025-02' }];
    expect(storiesOf([recent, today(recalled), later])).toEqual([['old', 'new', 'later']]);
  });
});
