import { describe, expect, test } from 'vitest';
import { createPassage } from '../../../passage.ts';
import { type Framed, frameCue } from '../../cues/frame-cue.ts';
import { ZH } from '../../pack.ts';
import { contentStop } from '../content-stop.ts';
import { partSentence, type SentenceParts } from '../sentence-parts.ts';
import { FIRST_GOES_ON, LATER_GOES_ON } from './goes-on.ts';
import { LaterCue } from './later-cue.ts';
import { ThreadStep } from './thread-step.ts';
import { THREAD_TURNS } from './thread-turns.ts';

function framedOf(example: string): { parts: SentenceParts; framed: Framed[] } {
  // An example with a blank is a headline, which has no stop.
  const text = example.includes(' ') ? example : `${example}。`;
  const sentence = { start: 0, end: text.length };
  const blocks = [{ role: 'paragraph' as const, ...sentence }];
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  const names = ZH.findMentions(passage).filter(({ type }) => type !== 'place' && type !== 'role');
  const parts = partSentence(text, sentence, passage.quotations, names);
  const framed: Framed[] = [];
  for (const cue of parts.cues) framed.push(...[frameCue(parts, cue, framed.at(-1)?.cue) ?? []].flat());
  return { parts, framed };
}

/** Reasons for which the content of the first cue goes on over later ones. */
function goesOnBy(example: string): string[] {
  const { parts, framed } = framedOf(example);
  return framed.slice(1).flatMap((next) => {
    const later = new LaterCue(parts, framed[0]!, next);
    const reasons = later.isFirst ? FIRST_GOES_ON : LATER_GOES_ON;
    return reasons.filter(({ holds }) => holds(later)).map(({ id }) => id);
  });
}

/** Ways in which a clause leaves what the first cue tells. */
function turnsBy(example: string): string[] {
  const { parts, framed } = framedOf(example);
  return parts.clauses.flatMap((_, index) => {
    if (index <= framed[0]!.cue.clause) return [];
    const step = new ThreadStep(parts, framed[0]!, index);
    return THREAD_TURNS.filter(({ turns }) => turns(step)).map(({ id }) => id);
  });
}

/** What the first cue tells. */
function firstContent(example: string): string {
  const { parts, framed } = framedOf(example);
  return parts.text.slice(framed[0]!.cue.end, contentStop(parts, framed, 0));
}

const GOES_ON = [...FIRST_GOES_ON, ...LATER_GOES_ON];

describe('where content ends', () => {
  test.each(GOES_ON.map(({ id, example }) => [id, example]))('%s goes on in %s', (id, example) =>
    expect(goesOnBy(example)).toContain(id),
  );

  test.each(THREAD_TURNS.map(({ id, example }) => [id, example]))('%s turns in %s', (id, example) =>
    expect(turnsBy(example)).toContain(id),
  );

  test.each([
    // Somebody speaks anew, or the same speaker goes on by the later cue.
    ['店主表示，桥已封闭，居民称水是黄的', '，桥已封闭，'],
    ['公司回应，称已召回罐头', '，'],
    ['店主说，水管坏了，并称会修', '，水管坏了，'],
    ['店主说，水管坏了，并宣布停业', '，水管坏了，'],
    ['店主起初说水管坏了，后来又说没有坏', '水管坏了，'],
    ['店主说水管坏了，见居民不走，又说要等', '水管坏了，'],
    ['店主辩解，水管没有坏，后承认没有修', '，水管没有坏，'],
    ['校方表示，桥旧了；他们强调，会修', '，桥旧了；'],
    ['法院认为，桥旧了，判决拆桥', '，桥旧了，'],
    ['居民说水管坏了；县教育局要求停课', '水管坏了；'],
    // The article goes on.
    ['店主承认罐头过期，这让居民很生气', '罐头过期，'],
    ['店主重申罐头没有过期，但居民没有散去', '罐头没有过期，'],
    ['店主宣布停业后，居民散去', '停业'],
  ])('%s: %s', (example, content) => expect(firstContent(example)).toBe(content));

  test.each([
    '店主说人手不足，但自己会开门',
    '居民说水管坏了，还有一处漏水',
    '店主说，这罐头没有过期',
    '店主表示，导致停水的水管已修好',
    '店主宣布，食堂停业，居民散去',
    '家长表示，理解和支持，校方连夜开会',
  ])('nothing turns in %s', (example) => expect(turnsBy(example)).toEqual([]));

  test('no two have one id', () => {
    const ids = [...GOES_ON, ...THREAD_TURNS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
