import type { Statement } from '../../../model/statement.ts';
import { outsideCrowds } from '../../outside-crowds.ts';
import type { Found } from '../../pack.ts';
import { hasClass, type Words } from '../words/find-words.ts';
import { firstWordAt } from '../words/word-at.ts';
import { CLASS } from '../words/word-classes.ts';
import { clauseNumbers } from './clause-numbers.ts';
import type { Entity } from './entity.ts';
import { isSubject } from './is-subject.ts';
import type { Naming } from './naming.ts';
import { PRONOUNS, type Pronoun } from './pronouns.ts';

/** A place where the report speaks of somebody: by a wording, or by a pronoun that stands for one. */
export interface Slot {
  /** Word number; of a wording its last. */
  readonly at: number;
  readonly sentence: number;
  readonly clause: number;
  /** Number of the quotation around it; -1 outside. */
  readonly quotation: number;
  readonly isSubject: boolean;
  /** Inside the words that name who makes a statement. */
  readonly isSource: boolean;
  /** The pronoun that stands there; null for a wording and for "who". */
  readonly pronoun: Pronoun | null;
  /** Whom it names; null for a pronoun that is not resolved. */
  entity: Entity | null;
  /** The wording that stands there, or that the pronoun took up. */
  naming: Naming | null;
}

/** What follows "her" as an object, and no possessive: "told her the", "saw her and". */
const AFTER_OBJECT =
  /^(?:the|an?|to|in|on|at|by|for|from|with|about|of|into|over|after|before|and|or|but|that|as|because|when|while|if|who|not|is|was|has|had|will|would|this|last|yesterday|today)$/;

/** "he said he said he …": pronouns so close together stand for nobody. The closest fifty in 900 reports take up 2,566 characters. */
const CROWD = { count: 50, within: 1200 };

/** All wordings and pronouns of a text in order. `entities` are those of `namings`, one each. */
export function findSlots(
  words: Words,
  namings: readonly Naming[],
  entities: readonly Entity[],
  statements: readonly Found<Statement>[],
): Slot[] {
  const clauses = clauseNumbers(words);
  const sources = sourceWords(words, statements);
  const crowded = crowdedPronouns(words);
  const slotAt = (at: number, leads: boolean, filled: Pick<Slot, 'pronoun' | 'entity' | 'naming'>): Slot => ({
    at,
    sentence: words.sentence[at]!,
    clause: clauses[at]!,
    quotation: words.quotation[at]!,
    isSubject: leads,
    isSource: sources[at] === 1,
    ...filled,
  });
  const slots: Slot[] = [];
  let next = 0;
  for (let at = 0; at < words.count; at++) {
    for (; next < namings.length && namings[next]!.last <= at; next++) {
      const naming = namings[next]!;
      slots.push(slotAt(at, isSubject(words, naming), { pronoun: null, entity: entities[next]!, naming }));
    }
    if (!hasClass(words, at, CLASS.pronoun)) continue;
    const word = words.lower[at]!;
    // "Orla Finch, who runs the canteen": she leads the clause.
    if (word === 'who' && next > 0 && at - namings[next - 1]!.last <= 2) {
      slots.push(
        slotAt(at, true, { pronoun: null, entity: entities[next - 1]!, naming: namings[next - 1]! }),
      );
    }
    const known = PRONOUNS.get(word);
    if (known === undefined || crowded.has(at)) continue;
    const pronoun =
      word === 'her' && isPossessive(words, at) ? { ...known, place: 'possessive' as const } : known;
    slots.push(slotAt(at, pronoun.place === 'subject', { pronoun, entity: null, naming: null }));
  }
  return slots;
}

const NONE: ReadonlySet<number> = new Set();

/** The pronouns that stand in a crowd of them. */
function crowdedPronouns(words: Words): ReadonlySet<number> {
  const pronouns: number[] = [];
  for (let at = 0; at < words.count; at++)
    if (hasClass(words, at, CLASS.pronoun) && PRONOUNS.has(words.lower[at]!)) pronouns.push(at);
  const apart = outsideCrowds(pronouns, (at) => words.start[at]!, CROWD);
  if (apart === pronouns) return NONE;
  const crowded = new Set(pronouns);
  for (const at of apart) crowded.delete(at);
  return crowded;
}

/** "her car", but not "told her the price". */
function isPossessive(words: Words, her: number): boolean {
  const next = words.lower[her + 1] ?? '';
  return /^\p{L}/u.test(next) && !AFTER_OBJECT.test(next);
}

function sourceWords(words: Words, statements: readonly Found<Statement>[]): Uint8Array {
  const marked = new Uint8Array(words.count);
  for (const { source } of statements) {
    if (source === null) continue;
    for (let at = firstWordAt(words, source.start); at < words.count && words.start[at]! < source.end; at++) {
      if (marked[at] === 1) break;
      marked[at] = 1;
    }
  }
  return marked;
}
