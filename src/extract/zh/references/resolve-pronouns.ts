import type { Reference } from '../../../model/reference.ts';
import type { Statement } from '../../../model/statement.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { markedWords } from '../words/marked-words.ts';
import { createClauseWalker } from './clause-walker.ts';
import type { Pointing } from './find-pointing.ts';
import type { Pronoun } from './find-pronouns.ts';
import { fullestNaming } from './fullest-naming.ts';
import type { Referent } from './group-namings.ts';
import { isKindOf } from './is-kind-of.ts';
import type { Naming } from './naming.ts';
import type { Occurrence, PlacedPronoun } from './occurrence.ts';
import { isFirstInClause, isObject } from './places-in-clause.ts';
import { scoreOccurrence } from './score-occurrence.ts';
import { LEAST, TOO_CLOSE } from './weights.ts';

/** 他【的】, 他【与店主的】. */
const OWNER = /^(?:的|[与和跟同][^，。；]{1,8}的)/;
/** How many namings back are weighed; a pronoun that is further from its name than these is not read by people. */
const WINDOW = 60;

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

type Event =
  | { at: number; naming: Naming; referent: Referent }
  | { at: number; pronoun: Pronoun }
  | { at: number; pointing: Pointing };

export function resolvePronouns({
  passage,
  statements,
  namings,
  referents,
  pronouns,
  pointing,
}: Parts): Found<Reference>[] {
  const { text, quotations } = passage;
  const words = markedWords(passage);
  const placeOf = createClauseWalker(text);
  const sourceByEnd = new Map(
    statements.flatMap(({ source }) => (source === null ? [] : [[source.end, source]])),
  );
  const full = fullSources(text, statements, namings);
  const referentByEnd = new Map(namings.map(({ end }, index) => [end, referents[index]!]));
  const speakerAt = createSpeakerCursor(text, statements, referentByEnd);
  const events = eventsOf(namings, referents, pronouns, pointing);
  const found: Found<Reference>[] = [];
  const before: Occurrence[] = [];
  let quotation = 0;
  let covered = -1;

  for (const event of events) {
    const { at } = event;
    const place = placeOf(at);
    while (quotation < quotations.length && quotations[quotation]!.end <= at) quotation++;
    const inQuotation =
      quotations[quotation] !== undefined && quotations[quotation]!.start <= at ? quotation : -1;
    const span: Span = 'naming' in event ? event.naming : 'pronoun' in event ? event.pronoun : event.pointing;
    const isSubject = isFirstInClause(words, place.clauseStart, at);
    const isOwner = OWNER.test(text.slice(span.end, span.end + 12));
    const base = { start: span.start, end: span.end, place, isSubject, isOwner, quotation: inQuotation };
    const isSpeaker = sourceByEnd.has(span.end);
    if ('naming' in event) {
      if (event.naming.kind === 'noun' && at < covered && span.end <= covered) continue;
      before.push({
        ...base,
        referent: event.referent,
        isInside: false,
        isSpeaker,
        isNew: event.naming.isNew,
        pronoun: '',
      });
      continue;
    }
    let referent: Referent | null;
    let reason: string;
    if ('pronoun' in event) {
      const { word, form } = event.pronoun;
      const near = adjacent(text, before, at);
      if (
        (word === '本人' || form.kind === 'pair') &&
        near !== null &&
        (form.kind !== 'pair' || near.kind === 'pair')
      ) {
        referent = near;
        reason = 'reference:beside';
      } else {
        const { speaker, isOpinion } = speakerAt(at);
        const actor =
          isOwner || !isObject(words, at)
            ? undefined
            : before.findLast((each) => each.isSubject && !each.isOwner);
        const boundTo = actor?.place.sentence === place.sentence ? actor.referent : null;
        const placed: PlacedPronoun = { ...base, word, boundTo, speaker, isOpinion };
        referent = best(placed, event.pronoun, before);
        reason = 'reference:weighed';
      }
      if (referent !== null && form.gender === 'female') referent.gender ??= 'female';
    } else {
      covered = event.pointing.end;
      referent = pointed(text, event.pointing, before);
      reason = 'reference:pointing';
    }
    if (referent !== null) {
      const pronoun = 'pronoun' in event ? event.pronoun.word : '';
      before.push({ ...base, referent, isInside: false, isSpeaker, isNew: false, pronoun });
      referentByEnd.set(span.end, referent);
    }
    const antecedent = referent === null ? null : fullestNaming(referent, full, at);
    found.push({
      span: { start: span.start, end: span.end },
      antecedent: antecedent === null || contains(antecedent, span) ? null : antecedent,
      reasons: [{ rule: referent === null ? 'reference:nobody' : reason, span: antecedent ?? span }],
    });
  }
  return found;
}

function eventsOf(
  namings: readonly Naming[],
  referents: readonly Referent[],
  pronouns: readonly Pronoun[],
  pointing: readonly Pointing[],
): Event[] {
  return [
    ...pointing.map((each): Event => ({ at: each.start, pointing: each })),
    ...namings.map((naming, index): Event => ({ at: naming.start, naming, referent: referents[index]! })),
    ...pronouns.map((pronoun): Event => ({ at: pronoun.start, pronoun })),
  ].sort((a, b) => a.at - b.at);
}

/** Sources by their end, where they name one only: 县教育局局长王某, not 王某和店主. */
function fullSources(
  text: string,
  statements: readonly Found<Statement>[],
  namings: readonly Naming[],
): Map<number, Span> {
  const persons = new Set(namings.filter(({ kind }) => kind === 'person').map(({ start }) => start));
  const named = new Map(namings.map(({ start, end }) => [end, start]));
  const full = new Map<number, Span>();
  for (const { source } of statements) {
    const start = source === null ? undefined : named.get(source.end);
    if (source === null || start === undefined || MORE.test(text.slice(source.start, source.end))) continue;
    let isOne = true;
    for (let at = source.start; at < start && isOne; at++) isOne = !persons.has(at);
    if (isOne) full.set(source.end, source);
  }
  return full;
}

/** Words that name two, or that need a name themselves. */
const MORE = /[和与及、，他她其]|本人/;

/** 王某【本人】, 其【本人】: who is named right before. */
function adjacent(text: string, before: readonly Occurrence[], at: number): Referent | null {
  void text;
  const last = before.findLast(({ end }) => end === at);
  const pair = before.slice(-4).find(({ end, referent }) => end === at && referent.kind === 'pair');
  return pair?.referent ?? last?.referent ?? null;
}

function best(placed: PlacedPronoun, { form }: Pronoun, before: readonly Occurrence[]): Referent | null {
  const scores = new Map<Referent, number>();
  for (let index = before.length - 1; index >= Math.max(0, before.length - WINDOW); index--) {
    const earlier = before[index]!;
    if (earlier.end > placed.start) continue;
    const score = scoreOccurrence(placed, form, earlier);
    if (score > (scores.get(earlier.referent) ?? Number.NEGATIVE_INFINITY))
      scores.set(earlier.referent, score);
  }
  let [first, second] = [LEAST, Number.NEGATIVE_INFINITY];
  let who: Referent | null = null;
  for (const [referent, score] of scores) {
    if (score > first) {
      second = who === null ? second : first;
      first = score;
      who = referent;
    } else if (score > second) second = score;
  }
  return first - second < TOO_CLOSE ? null : who;
}

/** The last who is what 该负责人 says. */
function pointed(text: string, { noun }: Pointing, before: readonly Occurrence[]): Referent | null {
  const floor = Math.max(0, before.length - WINDOW);
  for (let index = before.length - 1; index >= floor; index--) {
    const { referent, start, end } = before[index]!;
    const words = text.slice(start, end);
    if (referent.namings.some(({ key }) => isKindOf(key, noun)) || isKindOf(words, noun)) return referent;
  }
  return null;
}

/** What is thought or said of others rather than of oneself. */
const OPINION =
  /认为|觉得|猜|怀疑|批评|质疑|指责|评价|评论|赞|骂|呼吁|希望|建议|担心|相信|曝|爆料|举报|指控|投诉|检举|斥/;

/** Who is reported to say the words at an offset; offsets are asked for in text order. */
function createSpeakerCursor(
  text: string,
  statements: readonly Found<Statement>[],
  referentByEnd: ReadonlyMap<number, Referent>,
): (offset: number) => { speaker: Referent | null; isOpinion: boolean } {
  const contents = statements
    .flatMap(({ source, sourceFrom, cue, content, speaker }) =>
      speaker === 'media'
        ? []
        : content.map((span) => ({
            span,
            isOpinion: OPINION.test(cue === null ? '' : text.slice(cue.start, cue.end)),
            ends: [source?.end, sourceFrom?.end].filter((end) => end !== undefined),
          })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: typeof contents = [];
  return (offset) => {
    while (next < contents.length && contents[next]!.span.start <= offset) open.push(contents[next++]!);
    open = open.filter(({ span }) => span.end > offset);
    for (const { ends, isOpinion } of open.toReversed()) {
      for (const end of ends) {
        const referent = referentByEnd.get(end);
        if (referent !== undefined) return { speaker: referent, isOpinion };
      }
    }
    return { speaker: null, isOpinion: false };
  };
}
