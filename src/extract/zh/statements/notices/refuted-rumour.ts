import { contains, type Span, trimSpan } from '../../../../text/span.ts';
import type { Cue } from '../../cues/cue.ts';
import { speakerOf } from '../../sources/speaker-words.ts';
import { trimContent } from '../find-content.ts';
import { ruleDraft } from '../rule-draft.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import type { Draft } from '../statement-draft.ts';
import {
  CALLED_FALSE,
  CHECKED,
  DISMISSED,
  LEADS_TO_FALSE,
  MANY_SAY,
  NAMED_RUMOUR,
  SUPPOSED,
} from './refuting-words.ts';

const REFUTED: Cue = { word: '不属实', kind: 'urge', act: 'deny', example: '网传“停课三天”不属实' };
const GOES_ROUND: Cue = { word: '说', kind: 'urge', act: 'allege', example: '网上说停课，那是谣言' };

/**
 * 网传“停课三天”不属实: what goes round is named only to be called false, so that the sentence denies it. The drafts of
 * the sentence, with that denial in place of the rumour's own; who is said to have told it (有网友称…，经核查不属实) keeps
 * what he told, up to there.
 */
export function withRefuted(parts: SentenceParts, cued: readonly Draft[]): readonly Draft[] {
  const called = falseIn(parts);
  if (called === undefined) return cued;
  const { text } = parts;
  const rumour = cued.findLast((draft) => isRumour(text, draft) && draft.cue!.end <= called.start);
  const inner = cued.findLast(({ content }) => content.some((span) => contains(span, called)));
  // 县教育局表示，网传停课不属实: told by whoever speaks.
  if (inner !== undefined && inner !== rumour) return cued;
  if (rumour === undefined) {
    const named = namedBefore(parts, called);
    return named === undefined ? cued : [...cued, denialOf(called, named)];
  }
  // 县教育局：网传停课系谣言: what stands before the colon says it.
  if (/[^\s：:][：:]\s*$/.test(text.slice(parts.sentence.start, rumour.cue!.start)))
    return cued.filter((draft) => draft !== rumour);
  // 有网友称，这个消息一点都不实: he calls it so himself.
  const lead = text.slice(rumour.cue!.end, called.start);
  const isDismissed =
    rumour.source !== null &&
    DISMISSED.test(lead) &&
    MANY_SAY.test(text.slice(rumour.source.start, rumour.source.end));
  if (rumour.source !== null && !isDismissed && !CHECKED.test(lead)) return cued;
  const told = beforeFalse(text, { start: rumour.cue!.end, end: called.start }, parts.quotations);
  if (told === undefined)
    return cued.map((draft) => (draft === rumour ? upToHead(text, draft, called) : draft));
  const found = isDismissed ? { ...rumour.found!, cue: GOES_ROUND, first: GOES_ROUND } : rumour.found;
  const kept = rumour.source === null ? [] : [{ ...rumour, found, content: [told] }];
  return cued.flatMap((draft) => (draft === rumour ? [...kept, denialOf(called, told)] : [draft]));
}

/** The first words of the sentence, outside its quotations, that call something false. */
function falseIn({ text, sentence, quotations }: SentenceParts): Span | undefined {
  const words = text.slice(sentence.start, sentence.end);
  CALLED_FALSE.lastIndex = 0;
  for (let match = CALLED_FALSE.exec(words); match !== null; match = CALLED_FALSE.exec(words)) {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const clause = text.slice(text.lastIndexOf('，', start) + 1, start);
    if (!quotations.some((quotation) => contains(quotation, span)) && !SUPPOSED.test(clause)) return span;
  }
  return undefined;
}

/** What goes round (网传…), or what one of the many says (有网友称…). */
function isRumour(text: string, { cue, found, source, content }: Draft): boolean {
  if (cue === null || found === null || content.length === 0) return false;
  if (source === null) return found.cue.kind === 'known' && found.cue.act === 'allege';
  return speakerOf(text.slice(source.start, source.end)).speaker === 'public';
}

/** What was told between the cue and the words that call it false, without 的消息，经核查，该信息. */
function beforeFalse(
  text: string,
  { start, end }: Span,
  quotations: SentenceParts['quotations'],
): Span | undefined {
  const lead = LEADS_TO_FALSE.exec(text.slice(start, end))![0].length;
  const words = trimSpan(text, { start: start + skipped(text, start, end), end: end - lead });
  const told = words && trimContent(text, words);
  if (told === undefined || /[：:]$/.test(text.slice(start, end - lead))) return undefined;
  return quotations.find((each) => each.start === told.start && each.end === told.end)?.inner ?? told;
}

function skipped(text: string, start: number, end: number): number {
  return /^[\s，：,:的]*/.exec(text.slice(start, end))![0].length;
}

/** 网传停课，校方：系谣言: the rumour without whoever answers it before a colon. */
function upToHead(text: string, draft: Draft, called: Span): Draft {
  const { start } = draft.content[0]!;
  const head = /，[^，。；：]{1,20}[：:]\s*$/.exec(text.slice(start, called.start));
  return head === null || head.index === 0
    ? draft
    : { ...draft, content: [{ start, end: start + head.index }] };
}

/** 关于“停课三天”的说法（不属实）: what a sentence begins with the name of, where no cue tells it. */
function namedBefore({ text, sentence, quotations, cues }: SentenceParts, called: Span): Span | undefined {
  const match = NAMED_RUMOUR.exec(text.slice(sentence.start, called.end));
  if (match === null || cues.some((cue) => cue.start < called.start && cue.cue.kind !== 'known'))
    return undefined;
  const start = sentence.start + match[0].length;
  const told = beforeFalse(text, { start, end: called.start }, quotations);
  // “停课三天”视频系摆拍，…: more than the name of what went round.
  return quotations.some(({ inner }) => inner === told) ? told : undefined;
}

function denialOf(called: Span, content: Span): Draft {
  return ruleDraft({ frame: 'refuted', content: [content], cue: called, word: REFUTED });
}
