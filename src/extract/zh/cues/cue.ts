import type { Act } from '../../../model/statement.ts';

/**
 * How a cue stands in its sentence:
 * - `say`: source, cue, content (校方称食堂已停业); a quotation may stand before it (“停了。”校方说。).
 * - `tell`: like `say`, with a hearer between cue and content (校长告诉记者，…).
 * - `report`: like `say`, and closes a 据-phrase (据晚报报道，…).
 * - `urge`: takes what is wanted or judged as its object (教育局要求学校停课); its source must be a speaker.
 * - `show`: the source is a record (监控显示，…).
 * - `known`: names nobody, the cue stands alone (据了解，…).
 * - `decline`: nothing is said (拒绝置评).
 * - `unable`: what could not be found out is the content (无法确认桥是否已封闭).
 * - `prefix`: no cue alone, only joined to another one (发文称) or before a colon.
 */
export type CueKind = 'say' | 'tell' | 'report' | 'urge' | 'show' | 'known' | 'unable' | 'decline' | 'prefix';

export interface Cue {
  readonly word: string;
  readonly kind: CueKind;
  /** The act that the word itself means; null where only the content tells. */
  readonly act: Act | null;
  /** The phrase the rule was made for. */
  readonly example: string;
  /** The cue is not meant where one of these stands right before it (小说). */
  readonly notAfter?: readonly string[];
  /** The cue is not meant where one of these stands right after it (说明). */
  readonly notBefore?: readonly string[];
  /** Characters that may make another word with the cue where they stand right before it (小说) or right after it (说明). */
  readonly wordsBefore?: string;
  readonly wordsAfter?: string;
}
