import type { Cue, CueKind } from '../cue.ts';
import type { CueView } from '../cue-view.ts';

/** Words around a cue by which nobody said it: it is awaited, imagined, or names a topic only. All that it asks for must hold. */
export interface UnsaidContext {
  readonly id: string;
  /** A phrase that the rule was made for. */
  readonly example: string;
  /** The nearest phrase in which somebody does say it. */
  readonly said: string;
  /** Only for these cues; all where it is left out. */
  readonly cues?: ReadonlySet<string>;
  /** Only for these kinds; all where it is left out. */
  readonly kinds?: ReadonlySet<CueKind>;
  /** Matches the clause up to the cue. */
  readonly before?: RegExp;
  /** Matches what follows the cue. */
  readonly after?: RegExp;
  /** Matches the words of the speaker that the clause names. */
  readonly speaker?: RegExp;
  readonly applies?: (view: CueView) => boolean;
}

export function isUnsaid(context: UnsaidContext, view: CueView): boolean {
  return (
    context.cues?.has(view.word) !== false &&
    context.kinds?.has(view.kind) !== false &&
    context.before?.test(view.before) !== false &&
    context.after?.test(view.after) !== false &&
    context.speaker?.test(view.speaker) !== false &&
    context.applies?.(view) !== false
  );
}

/** Contexts by the cue that they may speak of. */
export type ContextTable = (cue: Cue) => readonly UnsaidContext[];

/**
 * The contexts to ask for a cue: those of its word and kind and those of all, found once for each cue. They come as objects
 * of one shape, since each is asked for each cue of a text.
 */
export function contextTable(contexts: readonly UnsaidContext[]): ContextTable {
  const alike = contexts.map(({ id, example, said, cues, kinds, before, after, speaker, applies }) => ({
    id,
    example,
    said,
    cues,
    kinds,
    before,
    after,
    speaker,
    applies,
  })) as readonly UnsaidContext[];
  const byCue = new Map<Cue, readonly UnsaidContext[]>();
  return (cue) => {
    let found = byCue.get(cue);
    if (found === undefined) {
      found = alike.filter(
        ({ cues, kinds }) => cues?.has(cue.word) !== false && kinds?.has(cue.kind) !== false,
      );
      byCue.set(cue, found);
    }
    return found;
  };
}

/** Whether there is a context by which nobody said it. */
export function isUnsaidBy(table: ContextTable, view: CueView): boolean {
  const contexts = table(view.cue.cue);
  for (let index = 0; index < contexts.length; index++) if (isUnsaid(contexts[index]!, view)) return true;
  return false;
}
