import { type Span, trimSpan } from '../../../text/span.ts';
import { mapDefined } from '../../map-defined.ts';
import { contentAfter } from '../statements/find-content.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { Draft } from '../statements/statement-draft.ts';
import { canSpeak, isWritten } from './can-speak.ts';
import { isRecord } from './speaker-words.ts';

const ACCORDING =
  /^\s*(?:但|而|不过|另|又|目前|此前|实际上|事实上|同时|其中|并|且|也|后|，)*(据|根据|按照|依照|依据)(?!悉|了解|说(?!明)|知(?![情名])|传(?!媒)|称|此|介绍|报道)/;
/** 合同【规定】: a rule is the cue where it ends the phrase. */
const RULE = /的?(?:相关|有关|具体|明确)?(规定|约定)$/;
/** What one goes by without naming who said it: 根据要求, 按照计划. */
const NOBODY =
  /^(?:相关|有关|上述|以上)?(?:要求|规定|情况|需要|计划|安排|惯例|常理|经验|法律|法规|标准|约定|程序|原则)$/;
/** 检查组的统一【部署】: by which something is done, and no words of whoever gave it. */
const BY_ORDER = /(?:安排|部署|指示|批示|分工|授权|委托|指派)$/;
const LAW = /(?:法|条例|办法|规定|细则|准则|章程|意见)》$|第.{1,4}[条款]$/;
export const FROM_ELSEWHERE = /^\s*(?:据|根据|另据)/;
/** No phrase that names a source is longer. */
const MAX_PHRASE = 80;

/** 据县教育局，…; 根据网友发来的照片，…: a phrase that names whom or what it comes from, and no verb of speech. */
export function accordingTo(parts: Omit<SentenceParts, 'cues'>, cued: readonly Draft[]): Draft[] {
  const { text, sentence, clauses, quotations } = parts;
  return mapDefined(clauses, (clause, index): Draft | undefined => {
    const match = clause.mark === '，' ? ACCORDING.exec(text.slice(clause.start, clause.start + 10)) : null;
    if (match === null || cued.some((draft) => draft.found?.clause === index)) return undefined;
    const from = clause.start + match[0].length;
    const phrase =
      clause.end - from <= MAX_PHRASE ? trimSpan(text, { start: from, end: clause.end }) : undefined;
    if (phrase === undefined || isNoWord(text.slice(phrase.start, phrase.end))) return undefined;
    const rule = RULE.exec(text.slice(phrase.start, phrase.end));
    const source = rule === null ? phrase : { start: phrase.start, end: phrase.start + rule.index };
    // 根据《…条例》，…: what is done by a law is not told by it.
    if (rule === null && LAW.test(text.slice(Math.max(phrase.start, phrase.end - 6), phrase.end)))
      return undefined;
    if (!tells(parts, source)) return undefined;
    // What comes from elsewhere is told anew: 据县志记载，…，据镇政府介绍，….
    const next = clauses
      .slice(index + 1)
      .find(({ start }) => FROM_ELSEWHERE.test(text.slice(start, start + 3)));
    const content = contentAfter(text, clause.end, next?.start ?? sentence.end, quotations);
    if (content === undefined) return undefined;
    const cue =
      rule === null
        ? { start: from - match[1]!.length, end: from }
        : { start: phrase.end - rule[1]!.length, end: phrase.end };
    return {
      source,
      sourceFrom: null,
      cue,
      found: null,
      content: content.spans,
      mode: content.mode,
      anonymous: false,
      frame: 'according-to',
    };
  });
}

function isNoWord(phrase: string): boolean {
  return NOBODY.test(phrase) || BY_ORDER.test(phrase);
}

/** Whether the phrase names somebody, or a record by more than its kind: 公开资料, not 资料. */
function tells({ text, names }: Omit<SentenceParts, 'cues'>, source: Span): boolean {
  if (source.end <= source.start) return false;
  const isNamed = source.end - source.start > 3 || text[source.end - 1] === '》';
  return (
    canSpeak(text, source, names) ||
    (isNamed && (isRecord(text, source) || isWritten(text, source) || text[source.end - 1] === '》'))
  );
}
