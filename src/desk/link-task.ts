import { linkStories } from '../link/link-stories.ts';
import type { JournalledDecision } from '../model/decision.ts';
import type { ExtractedReport } from '../model/extraction.ts';
import type { JournalledInquiry } from '../model/inquiry.ts';
import type { Story } from '../model/story.ts';

export interface LinkTask {
  readonly reports: readonly ExtractedReport[];
  /** What humans decided, the earliest first. */
  readonly decisions: readonly JournalledDecision[];
  /** What was asked, the earliest first. */
  readonly inquiries: readonly JournalledInquiry[];
}

/** A worker's task: its default export. */
export default function link({ reports, decisions, inquiries }: LinkTask): Story[] {
  return linkStories(reports, decisions, inquiries);
}
