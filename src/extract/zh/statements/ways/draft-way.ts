import type { Draft } from '../statement-draft.ts';
import type { Telling } from './telling.ts';

/** A way in which a cue gets its source and its content. */
export interface DraftWay {
  readonly id: string;
  /** A phrase that it was made for. */
  readonly example: string;
  /** The draft; null where nothing was said by the cue; undefined where it stands in another way. */
  readonly find: (telling: Telling) => Draft | null | undefined;
}
