/** Endings by which English makes one word of another, the longest first. */
const ENDINGS = (
  'ization isation ational ation ition ement ment ness ance ence able ible ity ist ism ive ous ful ant ent ion ' +
  'ian or er al ic an at y i'
).split(' ');
const SHORTEST = 4;

/**
 * What the derived forms of an English stem have in common: pollut for pollution, pollut(ed) and pollut(er). Rough:
 * two words with one root are only likely to be kin. Other scripts and short words come back as they are.
 */
export function rootOf(stem: string): string {
  if (stem.length <= SHORTEST || !/^[a-z]+$/.test(stem)) return stem;
  const ending = ENDINGS.find((each) => stem.length - each.length >= SHORTEST && stem.endsWith(each));
  return ending === undefined ? stem : stem.slice(0, -ending.length);
}
