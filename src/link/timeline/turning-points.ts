import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { isChinese, type Member } from '../member.ts';
import { recalledIncidents } from '../stories/own-matter.ts';
import { NOT_DONE, SUPPOSED, TURN_KINDS } from './turn-kinds.ts';

/** Words of an act that turned the matter, in their sentence. */
export interface TurningPoint {
  readonly kind: string;
  readonly sentence: Span;
  readonly words: Span;
}

/**
 * What a report tells as done that turns its matter: a dismissal, money back, an apology. What is asked for, denied, only
 * possible or told of an earlier case is none, nor what a paper says of its own errors.
 */
export function findTurningPoints(member: Member): TurningPoint[] {
  const language = isChinese(member) ? 'zh' : 'en';
  const recalled = recalledIncidents(member);
  // A post or a chat hears of such things; who decides them says so in a notice, and the press reports it.
  if (member.report.kind === 'chat' || member.report.kind === 'post') return [];
  return member.sentences.flatMap((sentence) => {
    if (recalled.some(({ span }) => contains(span, sentence))) return [];
    const text = sliceSpan(member.report.text, sentence);
    if (OWN_ERROR[language].test(text) || SUPPOSED[language].test(text)) return [];
    for (const kind of TURN_KINDS) {
      const found = kind[language].exec(text);
      if (found === null) continue;
      const words = {
        start: sentence.start + found.index,
        end: sentence.start + found.index + found[0].length,
      };
      if (isQuoted(text, found.index) || NOT_DONE[language].test(clauseAround(text, found))) continue;
      return [{ kind: kind.id, sentence, words }];
    }
    return [];
  });
}

/** A paper that is sorry for what it printed. */
const OWN_ERROR = {
  zh: /本[报刊网台站].{0,30}(?:致歉|道歉|更正)/,
  en: /\bwe (?:apologi[sz]e|are (?:sorry|happy to)|regret)\b/i,
} as const;

/** The words between the nearest stops around a match. */
function clauseAround(text: string, found: RegExpExecArray): string {
  const before = text
    .slice(0, found.index)
    .split(/[，。；！？;!?]|, (?=and|but)/)
    .at(-1)!;
  const behind = text.slice(found.index + found[0].length).split(/[，。；！;!]|, |\. /)[0]!;
  return `${before}${found[0]}${behind}`;
}

/** Whether a place of a sentence stands within quotation marks, where somebody else says so. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: string) => before.split(mark).length - 1;
  return count('“') > count('”') || count('「') > count('」') || count('"') % 2 === 1;
}
