import type { Mention } from '../../model/mention.ts';
import { bridgeKeysOf } from '../../text/bridge/bridge-keys.ts';
import type { BridgeKey } from '../../text/bridge/key.ts';
import { contains, sliceSpan } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { findTerms } from '../../text/terms.ts';
import { readAmount } from '../conflicts/read-amount.ts';
import { CLAIM_WORDS } from './claim-words.ts';
import type { Proposition } from './proposition.ts';
import { withoutTimes } from './without-times.ts';

/** What a clause says, in keys that stand for the same in Chinese and English. */
export interface ClauseKeys {
  /** Key → its weight: how rare it is in news. */
  readonly weights: ReadonlyMap<string, number>;
  /** Those of them that name what happened or to what. */
  readonly things: ReadonlySet<string>;
  /** The figures that it gives, dates left out. */
  readonly figures: ReadonlySet<number>;
  /** The word that each key was read from: 孩子 has two keys, that of 儿童 too, and is one word. */
  readonly words: ReadonlyMap<string, string>;
}

/** As `NEWS_WORDS`: a thing of the list is in every thirtieth clause. */
const THING = 3.4;
/** A figure, or a day, says more than a thing. */
const FIGURE = 4;

/** Reads the keys of what a proposition says: things by lists, names by sound, figures and days by value. */
export function readClauseKeys({ member, span }: Pick<Proposition, 'member' | 'span'>): ClauseKeys {
  const { text } = member.report;
  const inside = member.mentions.filter((mention) => contains(span, mention.span));
  const figures = inside.filter(({ type }) => type === 'amount').flatMap((each) => figureOf(text, each));
  const weights = new Map<string, number>();
  const things = new Set<string>();
  const words = new Map<string, string>();
  for (const { term, word, isCapital } of findTerms(withoutTimes(text, span, inside))) {
    const keys = bridgeKeysOf({ term, written: word, isName: isCapital }).filter(
      ({ phrase }) => phrase === null,
    );
    for (const { key, kind, rarity } of [...keys, ...(claimWords().get(term) ?? [])]) {
      weights.set(key, rarity);
      words.set(key, term);
      if (kind === 'thing') things.add(key);
    }
  }
  for (const figure of figures) weights.set(`figure ${figure}`, FIGURE);
  for (const { type, value } of inside) {
    if (type === 'time' && value !== null && value.length >= 10)
      weights.set(`day ${value.slice(0, 10)}`, FIGURE);
  }
  return { weights, things, figures: new Set(figures), words };
}

function figureOf(text: string, { span }: Mention): number[] {
  const amount = readAmount(sliceSpan(text, span), '');
  return amount === undefined ? [] : [amount.number];
}

let known: ReadonlyMap<string, readonly BridgeKey[]> | undefined;

function claimWords(): ReadonlyMap<string, readonly BridgeKey[]> {
  if (known !== undefined) return known;
  const keys = new Map<string, BridgeKey[]>();
  for (const line of CLAIM_WORDS.trim().split('\n')) {
    const [zh = [], en = []] = line.split('|').map((words) => words.split(' '));
    const key: BridgeKey = {
      key: `thing ${zh[0]}`,
      kind: 'thing',
      rarity: THING,
      phrase: null,
      part: 0,
      of: 1,
    };
    for (const term of [...zh, ...en.map(stemEnglish)]) keys.set(term, [...(keys.get(term) ?? []), key]);
  }
  known = keys;
  return known;
}
