import type { KeyKind } from '../../text/bridge/key.ts';
import type { Leader } from '../stories/leaders.ts';

/** The keys of a word, by number, as `bridgeKeysOf` gives them. */
export interface NumberedKey {
  readonly number: number;
  readonly phrase: string | null;
  readonly part: number;
  readonly of: number;
}

/** By term, as vectors number them, what a bridge asks of a word. */
export interface BridgeWords {
  keysOf(term: number): readonly NumberedKey[];
  isChinese(term: number): boolean;
  /** By number of the key; complete once all words were asked for. */
  readonly kinds: readonly KeyKind[];
  readonly rarities: readonly number[];
}

/** Close reports, mostly of one language, by what they tell in either. */
export interface BridgeUnit {
  readonly story: number;
  readonly size: number;
  readonly isChinese: boolean;
  /** Key → share of its reports that have it. */
  readonly shares: ReadonlyMap<number, number>;
  /** Days of publication, ascending. */
  readonly days: readonly number[];
}

/** A report whose words are Chinese by this share of their weight is one in Chinese: it may be full of Latin names. */
const LEAST_CHINESE = 0.4;

/** The groups as units, each inside one story, in the order of their first reports. */
export function createBridgeUnits(
  leaders: readonly Leader[],
  groups: readonly number[],
  stories: readonly number[],
  words: BridgeWords,
): BridgeUnit[] {
  const drafts = new Map<string, Draft>();
  for (const [index, leader] of leaders.entries()) {
    const story = stories[index]!;
    const name = `${story} ${groups[index]}`;
    const draft: Draft = drafts.get(name) ?? { story, size: 0, chinese: 0, counts: new Map(), days: [] };
    drafts.set(name, draft);
    draft.size++;
    if (isInChinese(leader, words)) draft.chinese++;
    if (leader.profile.day !== null) draft.days.push(leader.profile.day);
    for (const key of keysOfReport(leader.profile.terms, words)) {
      draft.counts.set(key, (draft.counts.get(key) ?? 0) + 1);
    }
  }
  return [...drafts.values()].map(({ story, size, chinese, counts, days }) => ({
    story,
    size,
    isChinese: chinese * 2 > size,
    shares: new Map([...counts].map(([key, count]) => [key, count / size])),
    days: days.sort((a, b) => a - b),
  }));
}

/** A unit while its reports are counted; `chinese` of them are in Chinese. */
interface Draft {
  readonly story: number;
  size: number;
  chinese: number;
  readonly counts: Map<number, number>;
  readonly days: number[];
}

export function isInChinese({ profile }: Leader, words: BridgeWords): boolean {
  let chinese = 0;
  for (const term of profile.terms) if (words.isChinese(term)) chinese++;
  return chinese > LEAST_CHINESE * profile.terms.length;
}

/** The keys of words that stand alone, and of phrases whose words are all there. */
function keysOfReport(terms: Int32Array, words: BridgeWords): Set<number> {
  const found = new Set<number>();
  const parts = new Map<string, Set<number>>();
  for (const term of terms) {
    for (const { number, phrase, part, of } of words.keysOf(term)) {
      if (phrase === null) found.add(number);
      else {
        const name = `${number} ${phrase}`;
        const seen = parts.get(name) ?? new Set<number>();
        parts.set(name, seen.add(part));
        if (seen.size === of) found.add(number);
      }
    }
  }
  return found;
}
