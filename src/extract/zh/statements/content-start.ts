import type { Span } from '../../../text/span.ts';
import type { FoundCue } from '../cues/found-cue.ts';
import { TOPICAL } from '../cues/unsaid/topic-only.ts';
import { type Clause, endsLikeSpeech, isColon } from './clauses.ts';
import { afterHearer } from './find-content.ts';
import { hasPredicate } from './has-predicate.ts';
import type { SentenceParts } from './sentence-parts.ts';

/** A longer stretch before a colon is content itself: 通报了救援的最新情况：…. */
const MAX_LEAD = 20;
/** 并指公司“正配合调查”: of whom it is said, and not to whom. */
const SAYS_OF = new Set(['并指', '又指', '亦指', '还指']);
const HEARD = new Set(['回应', '答复', '回复']);
/** A person who is spoken to, right after the verb. */
const HEARER =
  /^[^，。；：的了是有说称道]{0,10}(?:[人者员师友民长方]|男友|女友|老公|老婆|妈妈|爸爸|先生|女士|同学|家长|店主|老板|司机|他|她|其|他们|我|记者|公司|警方|丈夫|妻子|儿子|女儿|校长|老师|对方|他们|她们)$/;

/** Whether words after a verb name no more than a person who is spoken to. */
export function isHearer(words: string): boolean {
  return HEARER.test(words);
}

/** Where what was said begins: after the hearer, or after the colon that ends the cue's clause. */
export function contentStart({ text, clauses }: SentenceParts, cue: FoundCue, stop: number): number {
  const clause = clauses[cue.clause]!;
  if (isColon(clause.mark) && clause.end - cue.end <= MAX_LEAD && isLabelOnly(text, clause, cue))
    return clause.end;
  // 透露工资情况，“…”: a topic, and then the words themselves.
  const next = clauses[cue.clause + 1];
  const isTopic = TOPICAL.has(cue.cue.word) && next !== undefined && next.quotations[0]?.start === next.start;
  if (isTopic && !hasPredicate(text, { start: cue.end, end: clause.end })) return next.start;
  // 喊话【男友】“…”: whom it was said to, and then the words.
  const quoted = clause.quotations.find((each) => each.start > cue.end);
  const isToHearer =
    quoted !== undefined &&
    !SAYS_OF.has(cue.cue.word) &&
    isHearer(text.slice(cue.end, quoted.start)) &&
    endsClause(text, clause, quoted);
  if (isToHearer) return quoted.start;
  const isTold = cue.cue.kind === 'tell';
  return isTold || HEARD.has(cue.cue.word) ? afterHearer(text, cue.end, stop, isTold) : cue.end;
}

/** 通报“大桥开裂”：…: nothing, or right behind the cue what it is about, by its name in marks. */
function isLabelOnly(text: string, { quotations }: Clause, cue: Span): boolean {
  const [label] = quotations;
  if (label === undefined) return true;
  const isShort = !endsLikeSpeech(text, label) && label.inner.end - label.inner.start <= MAX_LABEL;
  return quotations.length === 1 && label.start === cue.end && isShort;
}
const MAX_LABEL = 10;

/** Whether nothing follows a quotation in its clause. */
function endsClause(text: string, clause: Span, quotation: Span): boolean {
  return /^[\s，。；！？]*$/.test(text.slice(quotation.end, Math.max(quotation.end, clause.end)));
}
