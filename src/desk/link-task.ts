import type { MessagePort } from 'node:worker_threads';
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

/** The task as a thread gets it. */
export interface PortedLinkTask extends LinkTask {
  /** Hears how many reports are linked. */
  readonly progress: MessagePort;
}

/** A worker's task: its default export. */
export default function link({ reports, decisions, inquiries, progress }: PortedLinkTask): Story[] {
  return linkStories(reports, decisions, inquiries, (done) => progress.postMessage(done));
}
