import type { Transcript } from '../../model/transcript.ts';

/** Whether a screenshot shows a post with its comments, and no chat. */
export function isPost({ messages }: Transcript): boolean {
  return messages.some(({ reasons }) =>
    reasons.some(({ rule }) => rule === 'message:post' || rule === 'message:comment'),
  );
}
