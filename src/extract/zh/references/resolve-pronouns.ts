import type { Reference } from '../../../model/reference.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { type MarkedWords, markedWords, wordAt } from '../words/marked-words.ts';
import { chooseReferent, pointedReferent, WINDOW } from './choose-referent.ts';
import { createClauseWalker } from './clause-walker.ts';
import type { Pointing } from './find-pointing.ts';
import type { Pronoun } from './find-pronouns.ts';
import { fullestNaming, fullSources } from './fullest-naming.ts';
import type { Referent } from './group-namings.ts';
import type { Naming } from './naming.ts';
import type { Occurrence, Standing } from './occurrence.ts';
import { hasNoSubject, isFirstInClause, isObject } from './places-in-clause.ts';
import { createSpeakerCursor } from './speaker-cursor.ts';
import { wordsBeside } from './words-beside.ts';

interface Parts {
  /** Folded. */
  readonly passage: Passage;
  readonly statements: readonly Found<Statement>[];
  readonly namings: readonly Naming[];
  /** Of each naming. */
  readonly referents: readonly Referent[];
  readonly pronouns: readonly Pronoun[];
  readonly pointing: readonly Pointing[];
}

/** What stands in the text: a naming with whom it names, a pronoun, or a speaker that points back. */
interface Sign {
  readonly span: Span;
  readonly naming?: Naming;
  readonly referent?: Referent;
  readonly pronoun?: Pronoun;
  readonly pointing?: Pointing;
}

/** 他【的】, 他【与店主的】, 她【丈夫】. */
const OWNER =
  /^(?:的|[与和跟同][^，。；]{1,8}的|(?:老公|老婆|丈夫|妻子|儿子|女儿|父[亲母]|母亲|爸|妈|家[人属里]|哥|姐|弟|妹|孩子|同[事学]|朋友|亲[属友戚]|女友|男友|前[妻夫]))/;
const MAX_OWNED = 12;

/** The references of a report, each pronoun weighed in text order, for a resolved one counts as a naming. */
export function resolvePronouns(parts: Parts): Found<Reference>[] {
  const { passage, statements, namings, referents } = parts;
  const { text } = passage;
  const words = markedWords(passage);
  const placeOf = createClauseWalker(text);
  const quotationOf = createQuotationCursor(passage);
  const full = fullSources(words, statements, namings);
  const sourceEnds = new Set(statements.map(({ source }) => source?.end));
  const referentByEnd = new Map(namings.map(({ end }, index) => [end, referents[index]!]));
  const speakingAt = createSpeakerCursor(text, statements, referentByEnd);
  const found: Found<Reference>[] = [];
  const before: Occurrence[] = [];

  const signs = signsOf(parts);
  const isNear = nearReferences(signs);

  for (const [index, { span, naming, referent: named, pronoun, pointing }] of signs.entries()) {
    if (naming !== undefined && !isNear[index]!) continue;
    const place = placeOf(span.start);
    const at = wordAt(words, span.start);
    const standing: Standing = {
      span,
      place,
      isSubject: isFirstInClause(words, place.clauseStart, at),
      isOwner: OWNER.test(text.slice(span.end, span.end + MAX_OWNED)),
      isObject: isObject(words, at),
      isInside: naming?.isInside === true || text[span.start - 1] === '（' || text[span.start - 1] === '(',
      isSpeaker: sourceEnds.has(span.end),
      isNew: naming?.isNew === true,
      quotation: quotationOf(span.start),
      pronoun: pronoun?.word ?? '',
    };
    if (naming !== undefined) {
      before.push({ referent: named!, standing });
      continue;
    }
    const beside = pronoun === undefined ? null : namedBeside(pronoun, before);
    const rule = pointing !== undefined ? 'pointing' : beside !== null ? 'beside' : 'weighed';
    const unlisted = pronoun === undefined || beside !== null ? null : wordsBeside(words, pronoun);
    if (unlisted !== null) {
      found.push(describeReference(span, unlisted, 'beside'));
      continue;
    }
    const boundTo = actorOn(words, at, standing, before);
    const speaking = speakingAt(span.start);
    const referent =
      pronoun === undefined
        ? pointedReferent(pointing!, before)
        : (beside ?? chooseReferent({ pronoun, standing, speaking, boundTo }, before));
    if (referent !== null) {
      if (pronoun?.form.gender === 'female') referent.gender ??= 'female';
      before.push({ referent, standing });
      referentByEnd.set(span.end, referent);
    }
    found.push(
      describeReference(span, referent === null ? null : fullestNaming(text, referent, full, span), rule),
    );
  }
  return found;
}

/** Sign by sign, whether it lies in the window of a reference after it; the others need no look. */
function nearReferences(signs: readonly Sign[]): Uint8Array {
  const near = new Uint8Array(signs.length);
  for (let index = signs.length - 1, left = 0; index >= 0; index--) {
    near[index] = left > 0 ? 1 : 0;
    left = signs[index]!.naming === undefined ? WINDOW : left - 1;
  }
  return near;
}

function describeReference({ start, end }: Span, antecedent: Span | null, rule: string): Found<Reference> {
  const why = antecedent === null ? 'reference:nobody' : `reference:${rule}`;
  return { span: { start, end }, antecedent, reasons: [{ rule: why, span: antecedent ?? { start, end } }] };
}

function signsOf({ namings, referents, pronouns, pointing }: Parts): Sign[] {
  const covered = new Map(pointing.map(({ end, start }) => [end, start]));
  return [
    ...pointing.map((each): Sign => ({ span: each, pointing: each })),
    // 该【负责人】 names nobody new.
    ...namings.flatMap((naming, index): Sign[] =>
      covered.has(naming.end) ? [] : [{ span: naming, naming, referent: referents[index]! }],
    ),
    ...pronouns.map((pronoun): Sign => ({ span: pronoun, pronoun })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** 王某【本人】, 其【本人】, 王某和店主【双方】: who is named right before. */
function namedBeside({ word, form, start }: Pronoun, before: readonly Occurrence[]): Referent | null {
  if (word !== '本人' && form.kind !== 'pair') return null;
  const near = before.slice(-4).filter(({ standing }) => standing.span.end === start);
  const pair = near.find(({ referent }) => referent.kind === 'pair');
  return form.kind === 'pair' ? (pair?.referent ?? null) : (near.at(-1)?.referent ?? null);
}

/** Who acts on the object of a verb or preposition: the last free name of the clause, or the subject before it. */
function actorOn(
  words: MarkedWords,
  at: number,
  { place, isObject, isOwner }: Standing,
  before: readonly Occurrence[],
): Referent | null {
  if (!isObject || isOwner) return null;
  const isLeftOut = hasNoSubject(words, place.clauseStart, at);
  for (let index = before.length - 1; index >= 0; index--) {
    const { referent, standing } = before[index]!;
    if (standing.place.sentence !== place.sentence) return null;
    const isFree = standing.place.clause === place.clause && !standing.isObject;
    if ((isFree || (isLeftOut && standing.isSubject)) && !standing.isOwner && !standing.isInside)
      return referent;
  }
  return null;
}

/** The number of the quotation that an offset stands in, -1 for none; offsets are asked for in text order. */
function createQuotationCursor({ quotations }: Passage): (offset: number) => number {
  let next = 0;
  return (offset) => {
    while (next < quotations.length && quotations[next]!.end <= offset) next++;
    return quotations[next] !== undefined && quotations[next]!.start <= offset ? next : -1;
  };
}
