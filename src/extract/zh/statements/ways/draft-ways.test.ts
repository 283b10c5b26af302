import { describe, expect, test } from 'vitest';
import { createPassage } from '../../../passage.ts';
import { frameCue } from '../../cues/frame-cue.ts';
import { ZH } from '../../pack.ts';
import { contentBelow } from '../content-below.ts';
import { contentStop } from '../content-stop.ts';
import { DRAFT_WAYS } from '../drafts.ts';
import { partSentence } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';
import { Telling } from './telling.ts';

/** By which way each cue of the first sentence gets its draft, null where it gets none. */
function waysOf(text: string): { id: string; draft: Draft | null }[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  const [sentence, next] = passage.sentences;
  const names = ZH.findMentions(passage).filter(({ type }) => type !== 'place' && type !== 'role');
  const led = /：$/.test(text.slice(0, sentence!.end))
    ? contentBelow(text, next, passage.quotations)
    : undefined;
  const parts = partSentence(text, sentence!, passage.quotations, names, {
    speaking: undefined,
    heard: undefined,
    led,
  });
  const framed = parts.cues.flatMap((cue) => frameCue(parts, cue, undefined) ?? []);
  return framed.map((each, index) => {
    const telling = new Telling(parts, each, contentStop(parts, framed, index), []);
    const way = DRAFT_WAYS.find(({ find }) => find(telling) !== undefined)!;
    return { id: way.id, draft: way.find(telling) ?? null };
  });
}

describe('ways to a draft', () => {
  test.each(DRAFT_WAYS.map(({ id, example }) => [id, example]))('%s decides on %s', (id, example) => {
    const text = example.includes('\n') ? example : `${example}。`;
    expect(waysOf(text).map((each) => each.id)).toContain(id);
  });

  test.each([
    ['own-voice', '我走到店里，质问店主为何要拆桥'],
    ['bare-attitude', '也有居民表示怀疑'],
    ['nobodys', '一般认为，桥太旧了'],
  ])('by %s nothing is said in %s', (id, example) => {
    expect(waysOf(`${example}。`)).toContainEqual({ id, draft: null });
  });

  test('no two have one id', () => {
    expect(new Set(DRAFT_WAYS.map(({ id }) => id)).size).toBe(DRAFT_WAYS.length);
  });
});
