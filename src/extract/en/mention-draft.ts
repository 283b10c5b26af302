import type { MentionType } from '../../model/mention.ts';

/** A mention as word numbers, both inside, with the rule that found it. */
export interface MentionDraft {
  readonly type: MentionType;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}
