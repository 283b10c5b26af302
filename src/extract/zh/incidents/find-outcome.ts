import type { Span } from '../../../text/span.ts';
import { OUTCOME_RULES } from './incident-words.ts';

const OUTCOME = new RegExp(OUTCOME_RULES.map(({ id, pattern }) => `(?<${id}>${pattern})`).join('|'), 'g');
/** Words before an outcome that take it back: 未被免职, 要求道歉. */
const NOT_YET = /(?:未|没有|没|不|要求|请求|拒绝|是否|应|希望|呼吁|如果|将会|可能)(?:被|予以|给予|对其|其)?$/;

/** Words before it in its clause, which make it a demand, a wish, a doubt or what is over: 家长提出每人赔偿五万元, 并非我司辞退. */
const NOT_SO =
  /(?:提出|索要|索赔|主张|只?想要|只要|盼望?|并非|不是|并不是|从未|从没|没有被|是否|会不会|能否|有没有|面临|废除|取消(?!.{0,4}资格))[^，。；！？：\n]*$/;
/** And behind it: 辞退与否, 停业吗？ */
const ASKED = /^[^，。；！\n]{0,10}(?:吗|与否|？|\?)/;
/** Between two outcomes of one sentence. */
const GOES_ON = /^[^。！？\n]{0,40}$/;
/** How far back a clause is read. */
const CLAUSE = 30;

/** An outcome in a text, and the rule that found it. */
export interface Outcome {
  readonly span: Span;
  readonly rule: string;
}

/**
 * The last outcome that a stretch tells, for a case ends with its last one, with those of its sentence before it: 酒店被罚款2万元，主管被判处….
 * Undefined where it tells none.
 */
export function findOutcome(text: string, within: Span): Outcome | undefined {
  const words = text.slice(within.start, within.end);
  let last: RegExpExecArray | undefined;
  let first = 0;
  OUTCOME.lastIndex = 0;
  for (let match = OUTCOME.exec(words); match !== null; match = OUTCOME.exec(words)) {
    const before = words.slice(Math.max(0, match.index - CLAUSE), match.index);
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (NOT_YET.test(before.slice(-6)) || NOT_SO.test(before) || ASKED.test(behind)) continue;
    const isSame = last !== undefined && GOES_ON.test(words.slice(last.index + last[0].length, match.index));
    if (!isSame) first = match.index;
    last = match;
  }
  if (last === undefined) return undefined;
  const { index, groups } = last;
  const { id } = OUTCOME_RULES.find((rule) => groups![rule.id] !== undefined)!;
  return {
    span: { start: within.start + first, end: within.start + index + last[0].length },
    rule: `outcome:${id}`,
  };
}
