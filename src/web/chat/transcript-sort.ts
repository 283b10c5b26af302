import type { Transcript } from '../../model/transcript.ts';

/** Rules by which a reader read a message that stands in no chat. */
const SORTS: Readonly<Record<string, 'post' | 'mail'>> = {
  'message:post': 'post',
  'message:comment': 'post',
  'message:pasted-post': 'post',
  'message:mail': 'mail',
};

/** What the messages of a transcript are: a chat's, a post with its comments, or a mail. */
export function sortOfTranscript({ messages }: Transcript): 'chat' | 'post' | 'mail' {
  for (const { reasons } of messages) {
    for (const { rule } of reasons) {
      const sort = SORTS[rule];
      if (sort !== undefined) return sort;
    }
  }
  return 'chat';
}
