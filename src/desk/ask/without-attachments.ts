import type { Capture } from '../../model/capture.ts';
import type { JournalledInquiry } from '../../model/inquiry.ts';

/** The captures that are read as reports: what the desk's own user sent, or recorded beside an answer, is evidence only. */
export function withoutAttachments(
  captures: readonly Capture[],
  inquiries: readonly JournalledInquiry[],
): Capture[] {
  const answers = new Set(inquiries.flatMap(({ answers: given }) => given.map(({ capture }) => capture)));
  const attached = new Set(
    inquiries
      .flatMap(({ attachments, answers: given }) => [
        attachments,
        ...given.map((answer) => answer.attachments),
      ])
      .flat(),
  );
  return captures.filter(({ digest }) => !attached.has(digest) || answers.has(digest));
}
