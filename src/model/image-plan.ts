import type { Box } from './transcript.ts';

/** How an image is drawn that may be published: from nothing, with those parts of the original that may be seen. */
export interface ImagePlan {
  readonly width: number;
  readonly height: number;
  /** The colour of all that nothing else is said of. */
  readonly ground: string;
  /** Areas of one colour, drawn one over the other: bars, bubbles, and grey where something is not shown. */
  readonly areas: readonly { readonly box: Box; readonly colour: string }[];
  /** Parts whose pixels are those of the original. */
  readonly shown: readonly Box[];
  /** Parts that are filled, whatever was drawn there. */
  readonly filled: readonly Box[];
}

/** What stands where something is not shown, as `#rrggbb`. */
export const FILL = '#8a9099';
