import type { Transcript } from '../model/transcript.ts';

/** What linking reads of a report. A field is null where the page does not say. */
export interface Linkable {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** The messages, where it is a chat. */
  readonly transcript?: Transcript | undefined;
}

/** Where a report belongs: three groups, each inside the one before. */
export interface Linked {
  readonly id: string;
  readonly story: string;
  readonly incident: string;
  readonly origin: string;
}
