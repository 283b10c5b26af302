import type { MentionType } from '../../../model/mention.ts';

/** A mention as word numbers, both inside, with the rule that found it. */
export interface MentionDraft {
  readonly type: MentionType;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  /** See `Mention`: a body's longer name, a place's path; null or left out where there is none. */
  readonly value?: string | null;
}
