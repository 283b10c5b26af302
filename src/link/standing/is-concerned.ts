import type { Speaker } from '../../model/statement.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Voice } from './voice.ts';

/** Whose word moves a claim: an authority, or who is concerned. */
const CONCERNED: ReadonlySet<Speaker> = new Set(['official', 'company', 'party']);
/** 警方19日的通报: a record that a body has put out is its word. */
const PUT_OUT =
  /(?:警方|公安|[局委院厅]|政府|公司|校方|学校|医院)[^，。]{0,10}(?:通[报報告]|公告|[声聲]明|[说說]明|回[应應])|调查组|调查报告|\b(?:independent )?(?:review|inquiry|investigation|audit|tribunal|panel)\b|\b(?:police|council|ministry|department|company|court|government)\b.{0,20}\b(?:statement|notice|release)\b/i;

/** Whether somebody speaks whose word moves a claim. */
export function isConcerned({ statement: { speaker, source }, member }: Voice): boolean {
  if (speaker !== 'record') return CONCERNED.has(speaker);
  return source !== null && PUT_OUT.test(sliceSpan(member.report.text, source));
}
