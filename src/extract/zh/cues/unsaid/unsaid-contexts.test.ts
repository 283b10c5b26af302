import { describe, expect, test } from 'vitest';
import { createPassage } from '../../../passage.ts';
import { ZH } from '../../pack.ts';
import { partSentence } from '../../statements/sentence-parts.ts';
import { CueView } from '../cue-view.ts';
import { ABOUT_SPEAKER, type Framed, frameCue } from '../frame-cue.ts';
import { AROUND_CUE } from './around-cue.ts';
import { ASKED_WHETHER } from './asked-whether.ts';
import { isUnsaid, type UnsaidContext } from './unsaid-context.ts';

/** Each cue of a sentence as a rule sees it, with what frames it. */
function cuesOf(text: string): { view: CueView; framed: Framed | undefined }[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  const names = ZH.findMentions(passage).filter(({ type }) => type !== 'place' && type !== 'role');
  const parts = partSentence(text, { start: 0, end: text.length }, passage.quotations, names);
  let earlier: Framed | undefined;
  return parts.cues.map((cue) => {
    const view = new CueView(parts, cue, earlier?.cue);
    const framed = frameCue(parts, cue, earlier?.cue);
    earlier = framed ?? earlier;
    return { view, framed };
  });
}

const CONTEXTS: readonly UnsaidContext[] = [...AROUND_CUE, ...ASKED_WHETHER, ...ABOUT_SPEAKER];

describe('contexts in which nothing was said', () => {
  test.each(CONTEXTS.map((each) => [each.id, each.example, each] as const))(
    '%s refuses a cue of %s',
    (_, example, context) => {
      const refused = cuesOf(`${example}。`).filter(({ view }) => isUnsaid(context, view));
      expect(refused).not.toEqual([]);
      for (const { framed } of refused) expect(framed).toBeUndefined();
    },
  );

  test.each(CONTEXTS.map((each) => [each.id, each.said, each] as const))(
    '%s lets %s stand',
    (_, said, context) => {
      const words = cuesOf(`${context.example}。`).filter(({ view }) => isUnsaid(context, view));
      const kept = cuesOf(`${said}。`).filter(({ framed }) => framed !== undefined);
      expect(kept.map(({ view }) => view.word)).toContain(words[0]?.view.word);
      for (const { view } of kept) expect(isUnsaid(context, view)).toBe(false);
    },
  );

  test('no two have one id', () => {
    expect(new Set(CONTEXTS.map(({ id }) => id)).size).toBe(CONTEXTS.length);
  });
});
