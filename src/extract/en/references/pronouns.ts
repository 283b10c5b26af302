/** What a pronoun tells of whom it stands for, and its place in the clause. `her` is both object and possessive. */
export interface Pronoun {
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'several';
  readonly place: 'subject' | 'object' | 'possessive' | 'reflexive';
}

const rows: readonly [string, Pronoun['gender'], Pronoun['place']][] = [
  ['he', 'm', 'subject'],
  ['him', 'm', 'object'],
  ['his', 'm', 'possessive'],
  ['himself', 'm', 'reflexive'],
  ['she', 'f', 'subject'],
  ['her', 'f', 'object'],
  ['hers', 'f', 'possessive'],
  ['herself', 'f', 'reflexive'],
  ['they', null, 'subject'],
  ['them', null, 'object'],
  ['their', null, 'possessive'],
  ['theirs', null, 'possessive'],
  ['themselves', null, 'reflexive'],
];

/** The pronouns of the third person that stand for persons and bodies, lower case. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  rows.map(([word, gender, place]) => [word, { gender, number: gender === null ? 'several' : 'one', place }]),
);
