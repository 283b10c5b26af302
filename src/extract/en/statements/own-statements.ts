import type { Act } from '../../../model/statement.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { judgeSaid } from '../acts/said-acts.ts';
import { findIssuer } from '../sources/find-issuer.ts';
import { findWriter } from '../sources/find-writer.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { callsFalse, talkCalledFalse } from './calls-false.ts';
import type { AnyDraft } from './statement-draft.ts';

interface OwnAct {
  readonly act: Act;
  readonly example: string;
  readonly pattern: RegExp;
}

/** What "we" do by saying it, first match wins; small letters, from the pronoun on. Other acts are told as a message's are. */
export const OWN_ACTS: readonly OwnAct[] = [
  {
    act: 'decline',
    example: 'We cannot comment further on the cause.',
    pattern:
      /^(?:we|i) (?:cannot|can not|can['’]t|will not|won['’]t|are not able to|are unable to|are not in a position to|am unable to) (?:yet |currently |at this (?:time|stage) )?(?:comment|discuss|disclose|speculate|say (?:more|anything|any more)|go into|give (?:any )?(?:more |further )?details)\b/,
  },
  {
    act: 'deny',
    example: 'We do not accept the claim that the oven was old.',
    pattern:
      /^(?:we|i) (?:do not|don['’]t|cannot|can['’]t) (?:accept|agree|recogni[sz]e)\b|^(?:we|i) have (?:\w+ed|taken|given|made|sold|sent) no(?:ne|body| one)?\b|^we (?:strongly |firmly |categorically |utterly )?(?:deny|reject|refute|dispute)\b|^(?:this|that|it) (?:is|was) (?:simply |just |completely |entirely )?(?:not true|untrue|false|not the case|not so|wrong|incorrect|a rumou?r)\b/,
  },
  {
    act: 'unaware',
    example: 'We are not aware of any earlier leak.',
    pattern:
      /^(?:we|i) (?:are|am) not (?:yet )?(?:aware|sure|certain)\b|^(?:we|i) (?:do not|don['’]t) (?:yet )?know\b|^(?:we|i) have no (?:knowledge|record)\b/,
  },
  {
    act: 'announce',
    example: 'We will refund all fees.',
    pattern:
      /^we (?:will|shall|['’]ll|are going to)\b|^(?:we|i) (?:are|am) (?:very |deeply |truly |so |extremely )*sorry\b|^(?:we|i) (?:\w+ly |would like to |wish to |want to )*(?:apologi[sz]e|regret)\b|^we have (?:today |now |since |immediately |already )?(?:suspended|opened|launched|appointed|closed|recalled|withdrawn|set up|ordered|begun|stopped|introduced)\b/,
  },
];
/** What is done, and what will be, in a notice's sentence without "we"; small letters. */
const NOTICED: readonly OwnAct[] = [
  {
    act: 'announce',
    example: 'The contract with Hale Lifts has been ended.',
    pattern:
      /\b(?:has|have) (?:now |today |since |also )?been (?:dismissed|suspended|closed|ended|terminated|cancelled|opened|launched|ordered|recalled|withdrawn|appointed|removed|disciplined|demoted|referred|sealed|sent (?:to|for)|asked to|banned|fined)\b|^[^,;]{0,80}\bwill (?:not )?(?:be|receive|have|get|publish|pay|remain|stay|reopen|close|open|start|begin|end|meet|replace|repair|refund)\b|\bis investigating\b/,
  },
];
const OWN_AND_NOTICED = [...OWN_ACTS, ...NOTICED];
/** A line of an address or of how to reach somebody is no sentence. */
const CONTACT = /@|https?:|www\.|\b(?:tel|phone|e-?mail|contact|fax)\b ?:/i;
/** What a sentence without "we" does in the name of who writes. */
const IMPERSONAL =
  /^(?:this|that|it) (?:is|was) (?:simply |just |completely |entirely )?(?:not true|untrue|false|not the case|not so|wrong|incorrect|a rumou?r)\b|^it (?:is|would be) (?:inappropriate|improper|premature|not appropriate) (?:for us )?to (?:comment|discuss|speculate)\b|^no such \w+ (?:was|were|has|have|ever)\b/;
/** "I have." tells nothing by itself. Words and marks. */
const SHORTEST = 4;
/** Words that may stand before "we" in its sentence: "In my time we", "On the cause of the leak we". */
const LEAD = 9;
const LOOK_AT = 240;

/**
 * What the body or person that signs or publishes a text says in its own name: "We do not accept …", "This is not true." In notices and in
 * signed letters alone: elsewhere "we" are the reporters. What `taken` tells of a sentence's "we" is left out.
 */
export function ownStatements(words: Words, passage: Passage, taken: readonly AnyDraft[]): AnyDraft[] {
  if (!isOwn(passage)) return [];
  const { text } = passage;
  const isNotice = passage.kind === 'notice' && (passage.publisher !== null || findIssuer(passage) !== null);
  return words.sentenceFirst.flatMap((first, n): AnyDraft[] => {
    const last = words.sentenceLast[n]!;
    if (words.lower[last] === '?') return [];
    const sentence = { start: words.start[first]!, end: words.end[last]! };
    const at = subjectAt(words, first, last);
    const opening = text.slice(words.start[first]!, words.start[first]! + LOOK_AT).toLowerCase();
    const isFalse = callsFalse(opening) !== undefined;
    const isNoticed = isNotice && isSentence(words, passage, first, last);
    if (at === undefined && !isFalse && !isNoticed && !IMPERSONAL.test(opening)) return [];
    const source = at === undefined ? null : { start: words.start[at]!, end: words.end[at]! };
    if (taken.some((draft) => tells(draft, source ?? sentence, sentence))) return [];
    const end = hasBit(words, last, WORD.mark) && last > first ? words.end[last - 1]! : words.end[last]!;
    const said = { start: words.start[first]!, end };
    const spoken = text
      .slice(source?.start ?? said.start, end)
      .slice(0, LOOK_AT)
      .toLowerCase();
    const rules = isNotice && at === undefined ? OWN_AND_NOTICED : OWN_ACTS;
    const own = rules.find(({ pattern }) => pattern.test(spoken));
    if (own === undefined && last - first < SHORTEST) return [];
    const act = own?.act ?? (isFalse ? 'deny' : judgeSaid(spoken).act);
    const isDeclined = act === 'decline';
    const talk = talkCalledFalse(text, said);
    if (talk !== undefined) {
      return [
        {
          source: null,
          cue: talk.cue,
          content: [talk.content],
          act: 'deny',
          reasons: [{ rule: 'en:own', span: said }],
        },
      ];
    }
    return [
      {
        source,
        cue: isDeclined ? (source === null ? said : refusalOf(source, spoken, own)) : null,
        content: isDeclined ? [] : [said],
        act,
        reasons: [{ rule: 'en:own', span: source ?? said }],
      },
    ];
  });
}

/** We 【cannot comment】 further. */
function refusalOf({ start, end }: Span, spoken: string, own: OwnAct | undefined): Span {
  const length = own?.pattern.exec(spoken)?.[0].length ?? spoken.length;
  return { start: end + 1, end: start + length };
}

/** A full sentence of running text outside quotations: no heading, no line of an address. */
function isSentence(words: Words, { text, blocks }: Passage, first: number, last: number): boolean {
  if (words.lower[last] !== '.' || last - first < SHORTEST || words.quotation[first]! >= 0) return false;
  const sentence = { start: words.start[first]!, end: words.end[last]! };
  if (CONTACT.test(text.slice(sentence.start, sentence.end))) return false;
  return blocks.some(
    (block) => block.role !== 'title' && block.role !== 'caption' && contains(block, sentence),
  );
}

/** "We", "I" as the subject of the sentence, outside quotations. */
function subjectAt(words: Words, first: number, last: number): number | undefined {
  for (let at = first; at <= last && at - first <= LEAD; at++) {
    if (words.quotation[at]! >= 0) return undefined;
    if (/^(?:we|i)$/.test(words.lower[at]!) && words.lower[at - 1] !== 'that') return at;
    const isComma = words.lower[at] === ',';
    // A clause of another subject may stand before its comma: "As the inquiry is open, we".
    if (hasBit(words, at, WORD.auxiliary) && !isComma && !hasBit(words, first, WORD.subordinator))
      return undefined;
  }
  return undefined;
}

/** "We 【do not accept】 claims": the writer's "we" right before a cue that was found without a source is who speaks. */
export function withOwnSources(passage: Passage, drafts: readonly AnyDraft[]): AnyDraft[] {
  if (!isOwn(passage)) return [...drafts];
  return drafts.map((draft) => {
    if (draft.source !== null || draft.cue === null) return draft;
    const { start } = draft.cue;
    const before = /\b(?:we|i) $/i.exec(passage.text.slice(Math.max(0, start - 4), start));
    if (before === null || passage.quotations.some((quotation) => contains(quotation, draft.cue!)))
      return draft;
    return { ...draft, source: { start: start - before[0].length, end: start - 1 } };
  });
}

/** Whether a text speaks in the name of who signs or publishes it. */
export function isOwn(passage: Passage): boolean {
  return passage.kind !== 'chat' && (passage.kind === 'notice' || findWriter(passage) !== null);
}

/** Whether a draft tells what the sentence's "we" say already, or another says the whole sentence. */
function tells({ source, cue, content }: AnyDraft, subject: Span, sentence: Span): boolean {
  if (source !== null && overlaps(source, subject)) return true;
  const reach = content.some((span) => span.start <= subject.start && span.end >= subject.end);
  return reach || (cue !== null && source === null && overlaps(cue, sentence));
}
