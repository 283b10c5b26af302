import type { Reference } from '../../../model/reference.ts';
import type { Statement } from '../../../model/statement.ts';
import { type Span, sliceSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { CUE_FORMS } from '../cues/cue-forms.ts';
import { speakerOf } from '../speakers/speaker-of.ts';
import { rangeToSpan } from '../statements/statement-draft.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import type { Entity } from './entity.ts';
import type { Slot } from './find-slots.ts';
import type { Naming } from './naming.ts';

/** Places looked back at for a phrase whose noun was not used before. */
const MOST_PLACES = 60;

/** "the spokesman", "the Hill plumber", "the firm" where they speak, with whom they stand for. */
export function speakingPhrases(
  words: Words,
  namings: readonly Naming[],
  entities: readonly Entity[],
  statements: readonly Found<Statement>[],
  slots: readonly Slot[],
): Found<Reference>[] {
  const sourceByEnd = new Map(
    statements.flatMap(({ source }) => (source === null ? [] : [[source.end, source] as const])),
  );
  const references: Found<Reference>[] = [];
  let before = 0;
  for (const [i, naming] of namings.entries()) {
    while (before < slots.length && slots[before]!.at < naming.first) before++;
    const source = sourceByEnd.get(words.end[naming.last]!);
    const opens = source !== undefined && /^the\s/i.test(words.text.slice(source.start, source.start + 4));
    if (!(naming.definite || opens) || naming.head === null || words.quotation[naming.first]! >= 0) continue;
    const next = CUE_FORMS.get(words.lower[naming.last + 1] ?? '');
    const speaks = source !== undefined || next?.frames.has('say') === true;
    if (!speaks || namings[i + 1]?.first === naming.last + 1) continue;
    // "The former mayor and plumber said": the words of the source, where they are such a phrase.
    const span = opens ? source : rangeToSpan(words, naming);
    const named = namedBefore(naming, entities[i]!);
    const isOther = named === null && naming.number === 'body' && !isBare(words, span);
    const found =
      named ??
      (isName(words, naming) || isOther ? null : mostSpokenOf(words, naming, entities[i]!, slots, before));
    // A name that nothing fuller stands before is no reference, nor is "the harbour board" where no board was named.
    if (found === null && (isName(words, naming) || isOther)) continue;
    const antecedent = found === null ? null : rangeToSpan(words, found);
    references.push({
      span,
      antecedent,
      reasons: [{ rule: 'en:reference:phrase', span: antecedent ?? span }],
    });
  }
  return references;
}

/** "The FBI", "the Harbour Times": a body's own name is no phrase for another body. */
function isName(words: Words, { number, last }: Naming): boolean {
  return number === 'body' && hasBit(words, last, WORD.capital);
}

/** "The council" is no dairy: the words of both tell a kind, and not the same. */
function isOtherKind(words: Words, a: Naming, b: Naming): boolean {
  if (a.head !== b.head && PLACES.has(b.head ?? '')) return true;
  if (ANY_KIND.has(a.head ?? '')) return false;
  const [first, second] = [a, b].map((naming) =>
    speakerOf(sliceSpan(words.text, rangeToSpan(words, naming))),
  );
  return first !== undefined && second !== undefined && first.speaker !== second.speaker;
}

/** Nouns of bodies of every kind. */
const ANY_KIND: ReadonlySet<string> = new Set(
  'group organization organisation foundation association institute charity party club team service network'.split(
    ' ',
  ),
);
/** Where bodies are, which no body is. */
const PLACES: ReadonlySet<string> = new Set('country nation state city town village community'.split(' '));

/** "The firm" points back; "the harbour board" names a board of its own. */
function isBare(words: Words, span: Span): boolean {
  return /^(?:the|this|that) [a-z-]+$/i.test(sliceSpan(words.text, span));
}

/** Named by the same noun: "Mayor Orla Finch … the mayor", "a partner of the firm … the partner". */
function namedBefore(naming: Naming, entity: Entity): Naming | null {
  return entity.fullest.last < naming.first || entity.fullest.name.length > 0 ? entity.fullest : null;
}

/** "Orla Finch fears … The Hill plumber said": who is named, near, leads and is spoken of often. */
function mostSpokenOf(
  words: Words,
  naming: Naming,
  own: Entity,
  slots: readonly Slot[],
  before: number,
): Naming | null {
  let found: Naming | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = before - 1; i >= 0 && before - i < MOST_PLACES; i--) {
    const { entity, quotation, sentence, isSubject } = slots[i]!;
    if (
      entity === null ||
      entity === own ||
      entity.number !== naming.number ||
      sentence === words.sentence[naming.first]
    )
      continue;
    if (entity.number !== 'body' && entity.fullest.name.length === 0) continue;
    if (naming.number === 'body' && isOtherKind(words, naming, entity.fullest)) continue;
    if (naming.gender !== null && entity.gender !== null && entity.gender !== naming.gender) continue;
    const score =
      1.2 * entity.oftenNamed -
      0.5 * (words.sentence[naming.first]! - sentence) +
      (isSubject ? 0.5 : 0) -
      (quotation >= 0 ? 1 : 0);
    if (score > most) [found, most] = [entity.fullest, score];
  }
  return found;
}
