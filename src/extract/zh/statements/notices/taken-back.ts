import type { Span } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import { findSource } from '../../sources/find-source.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';

const TAKEN_BACK: Cue = {
  word: '收回',
  kind: 'urge',
  act: 'deny',
  example: '我店店长所称“水是自来水”，未经核实，我店予以收回',
};
/** “水是自来水”，未经核实，我店【予以收回】: the words, then that they are taken back. */
const BEHIND =
  /“(?<what>[^“”]{2,80})”(?:的|这一|一)?(?:说法|言论|表述|回应|声明|内容|说)?(?:[，,]?[^，。；“”]{0,20}[，,])?(?<who>[^，。；“”]{0,16}?)(?<cue>(?:现|特|正式|郑重|在此)*(?:予以|现予|宣布)?(?:全部)?(?:收回|撤回))(?=[，。；！]|并|$)/;
/** 店长【收回】此前“水是自来水”的说法: the other way round. */
const BEFORE =
  /(?<who>[^，。；“”]{2,16}?)(?:随后|昨[日天]|当[晚天日]|已|再次)*(?<cue>(?:正式|公开|宣布)*(?:收回|撤回))了?(?:自己|其|他|她)?(?:此前|之前|先前|上述|早前|昨[日天]|关于|有关|的)[^，。；“”]{0,20}“(?<what>[^“”]{2,80})”/;

/** What is taken back is denied by whoever takes it back; undefined where a sentence takes nothing back. */
export function takenBack({ text, sentence, names }: SentenceParts): Draft | undefined {
  const words = text.slice(sentence.start, sentence.end);
  if (!TAKES_BACK.test(words)) return undefined;
  const match = BEHIND.exec(words) ?? BEFORE.exec(words);
  if (match === null) return undefined;
  const { what, who, cue: word } = match.groups as Record<'what' | 'who' | 'cue', string>;
  const spanAt = (found: string, from: number): Span => ({ start: from, end: from + found.length });
  const begin = sentence.start + match.index;
  const cueAt = begin + match[0].lastIndexOf(word);
  const cue = spanAt(word, cueAt);
  const whoAt = begin + match[0].lastIndexOf(who, match[0].lastIndexOf(word) - who.length);
  const source = who.trim() === '' ? null : (findSource(text, spanAt(who, whoAt), names) ?? null);
  return ruleDraft({
    frame: 'refuted',
    content: [spanAt(what, begin + match[0].indexOf(`“${what}`) + 1)],
    source,
    cue,
    word: TAKEN_BACK,
  });
}
const TAKES_BACK = /[收撤]回/;
