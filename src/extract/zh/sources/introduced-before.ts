import type { Mention } from '../../../model/mention.ts';
import { partitionPoint } from '../../../text/partition-point.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { isPronoun } from './fuller-subject.ts';
import { isSomebody } from './is-somebody.ts';
import { subjectOfClause } from './subject-of-clause.ts';

/**
 * Who is brought in by the sentence right before the one that `offset` stands in, where it announces words of his:
 * 【家长周红】对检测结果有疑问。“孩子吐了一夜。”她说。 `passage` is folded; undefined where nobody is.
 */
export function introducedBefore(
  { text, sentences }: Passage,
  offset: number,
  mentions: readonly Found<Mention>[],
): Span | undefined {
  const at = partitionPoint(sentences.length, (index) => sentences[index]!.start <= offset) - 1;
  const before = sentences[at - 1];
  if (before === undefined || text.slice(before.start, offset).includes('\n')) return undefined;
  const words = text.slice(before.start, before.end);
  // What it quotes is whose it says.
  if (/[“「：]/.test(words) || !ANNOUNCES.test(words)) return undefined;
  const comma = words.indexOf('，');
  const first = { start: before.start, end: comma < 0 ? before.end : before.start + comma };
  const from = partitionPoint(mentions.length, (index) => mentions[index]!.span.start < before.start);
  const names: Found<Mention>[] = [];
  for (let index = from; index < mentions.length && mentions[index]!.span.start < before.end; index++)
    if (NAMES.has(mentions[index]!.type)) names.push(mentions[index]!);
  // 说明会上，【会计方兰】鞠躬致歉: behind a clause that tells only where.
  const isPlace = PLACE.test(words.slice(0, Math.max(0, comma)));
  const clause = isPlace ? { start: first.end + 1, end: before.end } : first;
  const subject = subjectOfClause(text, clause, names);
  return subject !== undefined && !isPronoun(text, subject) && isSomebody(text, subject, names)
    ? subject
    : undefined;
}

const NAMES: ReadonlySet<Mention['type']> = new Set<Mention['type']>(['person', 'body', 'time']);
const PLACE = /^[^，。]{1,16}(?:[上中里间后]|现场|当[天日晚])$/;
/** An account, a view, a memory or an apology of one's own. */
const ANNOUNCES =
  /(?:有|持有?|给出|提出|提供|说出|存有?|抱有?)[^，。；]{0,8}(?:说法|看法|意见|观点|版本|数字|解释|疑问|异议|质疑|疑虑|体会|感受|答案)|不(?:这么|这样)(?:看|想|认为|说)|不(?:以为然|认同|同意|认可|买账|服气|相信)|(?:说法|看法|意见|回忆|记忆|感受|版本|数字|情形|印象|讲述)[^，。；]{0,8}(?:不同|相反|不一样|两样|不一致|有出入)|(?:道了?歉|致歉|赔礼|认错|赔不是|检讨|忏悔)(?=[，。]|$)|记得|回忆|回想|想起|忘不了|不会忘|难忘/;
