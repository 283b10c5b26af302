import type { Capture } from '../../model/capture.ts';
import type { Digest } from '../../model/digest.ts';
import type { JournalledInquiry } from '../../model/inquiry.ts';

/**
 * The captures that are read as reports: what the desk's own user sent, or recorded beside an answer, is evidence only.
 * Each attachment wrote one capture line; bytes that have more lines than that were also added by themselves.
 */
export function withoutAttachments(
  captures: readonly Capture[],
  inquiries: readonly JournalledInquiry[],
): Capture[] {
  const given = inquiries.flatMap(({ answers }) => answers);
  const answers = new Set(given.map(({ capture }) => capture));
  const attached = timesOf([...inquiries, ...given].flatMap(({ attachments }) => attachments));
  const captured = timesOf(captures.map(({ digest }) => digest));
  return captures.filter(
    ({ digest }) => answers.has(digest) || captured.get(digest)! > (attached.get(digest) ?? 0),
  );
}

function timesOf(digests: readonly Digest[]): Map<Digest, number> {
  const times = new Map<Digest, number>();
  for (const digest of digests) times.set(digest, (times.get(digest) ?? 0) + 1);
  return times;
}
