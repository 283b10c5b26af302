import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { falseWords } from '../denial/false-words.ts';
import type { Voice } from './voice.ts';

/** What a check of facts is headed by, or parted into. */
const CHECK =
  /核查|求证|求證|辟谣|闢謠|查证|查證|较真|\bfact[- ]?check|^(?:No|False|Fake)\b[,:]|(?:^|\n)\s*(?:claim|verdict|our rating)\s*[:：]|【(?:核查|结论|結論|传言|傳言|真相)】/im;
const FALSE = new RegExp(
  `${falseWords('zh', 'not-so', 'against-facts', 'groundless', 'no-such-thing', 'rumour', 'invented')}|不实|^假$|\\b(?:${falseWords('en', 'not-so', 'invented', 'groundless')}|mostly false|misleading)\\b`,
  'i',
);

/** 【结论】该传言为虚假, VERDICT: False: who checks talk for readers calls it false in words of his own, which nobody else says. */
export function isVerdict({ statement, member, stance }: Voice): boolean {
  const { source, cue, act } = statement;
  if (act !== 'deny' || stance !== 'denies' || source !== null || cue === null) return false;
  const { text, title } = member.report;
  return FALSE.test(foldScript(sliceSpan(text, cue))) && (CHECK.test(title ?? '') || CHECK.test(text));
}
