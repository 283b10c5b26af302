import type { CueKind } from '../cue.ts';
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

/** The first context by which nobody said it; `undefined` where none does. */
export function unsaidBy(contexts: readonly UnsaidContext[], view: CueView): UnsaidContext | undefined {
  return contexts.find((context) => isUnsaid(context, view));
}
