import type { Span } from '../../../text/span.ts';
import { OUTCOME_RULES } from './incident-words.ts';

const OUTCOME = new RegExp(OUTCOME_RULES.map(({ id, pattern }) => `(?<${id}>${pattern})`).join('|'), 'g');
/** Words before an outcome that take it back: 未被免职, 要求道歉. */
const NOT_YET = /(?:未|没有|没|不|要求|请求|拒绝|是否|应|希望|呼吁|如果|将会|可能)(?:被|予以|给予|对其|其)?$/;

/** An outcome in a text, and the rule that found it. */
export interface Outcome {
  readonly span: Span;
  readonly rule: string;
}

/** The last outcome that a stretch tells, for a case ends with its last one; undefined where it tells none. */
export function findOutcome(text: string, within: Span): Outcome | undefined {
  const words = text.slice(within.start, within.end);
  let last: RegExpExecArray | undefined;
  OUTCOME.lastIndex = 0;
  for (let match = OUTCOME.exec(words); match !== null; match = OUTCOME.exec(words)) {
    if (!NOT_YET.test(words.slice(Math.max(0, match.index - 6), match.index))) last = match;
  }
  if (last === undefined) return undefined;
  const { index, groups } = last;
  const start = within.start + index;
  const { id } = OUTCOME_RULES.find((rule) => groups![rule.id] !== undefined)!;
  return { span: { start, end: start + last[0].length }, rule: `outcome:${id}` };
}
