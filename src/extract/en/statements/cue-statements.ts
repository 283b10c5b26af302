import type { Span } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { createRuleNames } from '../../rule-names.ts';
import { type Cue, findCues } from '../cues/find-cues.ts';
import { nounPhraseAfter } from '../sources/noun-phrase-after.ts';
import { nounPhraseBefore } from '../sources/noun-phrase-before.ts';
import { hearerEnd } from '../sources/relay-phrase.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { sentenceFirst, sentenceLast, type WordRange } from '../words/word-range.ts';
import {
  contentAfter,
  contentBefore,
  quotationBefore,
  quotationGoingOn,
  quotationsFollowing,
} from './find-content.ts';
import { rangeToSpan, type StatementDraft } from './statement-draft.ts';
import type { ContentRule, SourceRule } from './statement-frames.ts';

const cueRule = createRuleNames('en:cue');
const sourceRule = createRuleNames('en:source');
const contentRule = createRuleNames('en:content');

/** A statement for each verb that reports, where what was said is found. */
export function cueStatements(words: Words, passage: Passage): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  let before: Before = { sentence: -1, source: null };
  for (const cue of findCues(words)) {
    const draft = readStatement(words, passage, cue, before);
    if (draft === undefined) continue;
    drafts.push(draft);
    before = { sentence: words.sentence[cue.head]!, source: draft.source };
  }
  return drafts;
}

function readStatement(words: Words, passage: Passage, cue: Cue, before: Before): StatementDraft | undefined {
  const { source, rule, last } = readSource(words, cue, before);
  if (cue.voice === 'infinitive') return undefined;
  const cueSpan = rangeToSpan(words, { first: cue.first, last: cue.last });

  // A quotation or clause before the cue is what was said: “…,” she said; the road is safe, officials said.
  const ahead =
    cue.form.frames.has('say') || cue.form.frames.has('tell')
      ? quotationBefore(words, passage, Math.min(cue.first, source?.first ?? cue.first))
      : undefined;
  if (ahead !== undefined) {
    const content = [
      ahead,
      ...quotationGoingOn(words, passage, last),
      ...quotationsFollowing(words, passage, last),
    ];
    return draftOf(words, cue, { source, rule }, cueSpan, content, 'quotation-before');
  }
  const clauseTold = toldBefore(words, cue, source);
  if (clauseTold !== undefined)
    return draftOf(words, cue, { source, rule }, cueSpan, [clauseTold], 'clause-before');
  const after = contentAfter(words, passage, cue, last);
  if (after !== undefined) return draftOf(words, cue, { source, rule }, cueSpan, after, 'content-after');
  const endsWithCue =
    cue.form.frames.has('show') && cue.voice === 'active' && cue.last >= sentenceLast(words, cue.last) - 1;
  const clause =
    cue.form.frames.has('say') || endsWithCue
      ? contentBefore(words, Math.min(cue.first, source?.first ?? cue.first), sentenceFirst(words, cue.first))
      : undefined;
  if (clause !== undefined) return draftOf(words, cue, { source, rule }, cueSpan, [clause], 'clause-before');
  return undefined;
}

/** 【The lift stopped twice】, a tenant told this newspaper: nothing follows but who heard it, and when. */
function toldBefore(words: Words, cue: Cue, source: WordRange | undefined): Span | undefined {
  if (cue.form.lemma !== 'tell' || cue.voice !== 'active' || source === undefined || source.first < 0)
    return undefined;
  const isOwn =
    /^(?:this|our)$/.test(words.lower[cue.last + 1] ?? '') &&
    hasClass(words, cue.last + 2, CLASS.personNoun | CLASS.relay);
  const hearer = isOwn ? cue.last + 2 : hearerEnd(words, cue.last + 1);
  if (hearer === undefined) return undefined;
  const end = sentenceLast(words, cue.head);
  for (let at = hearer + 1; at <= end; at++) {
    const isTime =
      hasBit(words, at, WORD.weekday | WORD.mark | WORD.preposition) ||
      /^(?:yesterday|today|last|this|week|night|morning|evening|afternoon|phone|telephone|email|interview|an|a)$/.test(
        words.lower[at]!,
      );
    if (!isTime || words.lower[at] === ':') return undefined;
  }
  return contentBefore(words, source.first, sentenceFirst(words, cue.first));
}

/** Who spoke last, and in which sentence. */
interface Before {
  readonly sentence: number;
  readonly source: Span | null;
}

interface SourceFound {
  readonly source: (WordRange & Partial<{ span: Span }>) | undefined;
  readonly rule: SourceRule;
  readonly last: number;
}

/** Who speaks, by which rule, and the last word of cue and source together. */
function readSource(words: Words, cue: Cue, before: Before): SourceFound {
  if (cue.voice === 'passive') {
    if (words.lower[cue.last] === 'by') {
      const agent = nounPhraseAfter(words, cue.last + 1);
      return { source: agent, rule: 'agent', last: agent?.last ?? cue.last };
    }
    return { source: undefined, rule: 'passive', last: cue.last };
  }
  if (cue.voice === 'gerund') {
    // The Herald quoted 【a worker】 as saying: the worker says it.
    const quoted = words.lower[cue.first - 1] === 'as' ? nounPhraseBefore(words, cue.first - 1) : undefined;
    if (quoted !== undefined) return { source: quoted, rule: 'quoted', last: cue.last };
    const near = nounPhraseBefore(words, cue.first);
    if (near !== undefined && words.lower[cue.first - 1] !== ',')
      return { source: near, rule: 'subject', last: cue.last };
    return sharedSubject(words, cue, before);
  }
  const nickname = nicknamed(words, cue);
  if (nickname !== undefined) return { source: nickname, rule: 'subject', last: cue.last };
  const marks = words.lower[cue.first - 1] ?? '';
  const inverted =
    /^[,"”'’?!]$|^''$/.test(marks) && cue.first > 0 ? nounPhraseAfter(words, cue.last + 1) : undefined;
  if (inverted !== undefined && (marks !== ',' || words.quotation[cue.first - 1]! >= 0))
    return { source: inverted, rule: 'inverted', last: inverted.last };
  const subject = nounPhraseBefore(words, cue.first);
  if (subject !== undefined) return { source: subject, rule: 'subject', last: cue.last };
  if (inverted !== undefined) return { source: inverted, rule: 'inverted', last: inverted.last };
  return sharedSubject(words, cue, before);
}

/** Organiser “Big Dan” puts it at 200: a name in quotation marks is part of who speaks. */
function nicknamed(words: Words, cue: Cue): WordRange | undefined {
  const last = cue.first - 1;
  const quotation = words.quotation[last] ?? -1;
  if (quotation < 0) return undefined;
  let first = last;
  while (first > 0 && words.quotation[first - 1] === quotation) first--;
  if (last - first > LONGEST_NICKNAME || first <= sentenceFirst(words, last)) return undefined;
  for (let at = first + 1; at < last; at++) if (!hasBit(words, at, WORD.capital)) return undefined;
  const isName = hasBit(words, first - 1, WORD.word) && !hasClass(words, first - 1, CLASS.cue);
  const before = isName ? nounPhraseBefore(words, first) : undefined;
  return before === undefined ? undefined : { first: before.first, last };
}

const LONGEST_NICKNAME = 5;

/** Who spoke before in the same sentence speaks on: she said it was late and asked for time. */
function sharedSubject(words: Words, cue: Cue, before: Before): SourceFound {
  const shared = before.sentence === words.sentence[cue.head] ? before.source : null;
  return {
    source: shared ? { first: -1, last: -1, span: shared } : undefined,
    rule: 'shared-subject',
    last: cue.last,
  };
}

function draftOf(
  words: Words,
  cue: Cue,
  { source, rule }: Pick<SourceFound, 'source' | 'rule'>,
  cueSpan: Span,
  content: readonly Span[],
  contentRuleId: ContentRule,
): StatementDraft {
  const sourceSpan = source === undefined ? null : (source.span ?? rangeToSpan(words, source));
  return {
    source: sourceSpan,
    cue: cueSpan,
    content,
    act: cue.form.verbs.act,
    reasons: [
      { rule: cueRule(cue.form.verbs.id), span: cueSpan },
      { rule: sourceRule(rule), span: sourceSpan },
      { rule: contentRule(contentRuleId), span: content[0] ?? null },
    ],
  };
}
