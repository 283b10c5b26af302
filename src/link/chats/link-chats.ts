import type { ChatJoin } from '../../model/chat-join.ts';
import type { Report } from '../../model/report.ts';
import { joinShots } from './join-shots.ts';
import { toShot } from './shot.ts';

/** Joins the screenshots of one chat among the reports of a story; `[]` where none overlap. */
export function linkChats(reports: readonly Report[]): ChatJoin[] {
  const shots = reports.flatMap((report) => toShot(report) ?? []);
  return joinShots(shots).map((join) => ({
    ...join,
    reasons: [{ rule: 'chat-join:shared-messages', span: null }],
  }));
}
