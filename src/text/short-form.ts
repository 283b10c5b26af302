/**
 * How far a Chinese name is a shorter form of a longer one, in either order; both in one script. `surely`: letters of the long one in
 * their order, its first and its last among them, three at least: 汀洲高院, 汀洲省高级人民法院. `perhaps`: in their order from its first on,
 * which two letters and a cut name do as well: 汀洲卫健, 汀洲市卫生健康委员会. `no` also for two that are equally long.
 */
export type ShortForm = 'surely' | 'perhaps' | 'no';

/** Two letters are the first and the last of too many names: 薛禾, 薛小禾. */
const SHORTEST_SURE = 3;
/** A longer name is none that was cut for short. */
const LONGEST_SURE = 8;
const HAN = /\p{Script=Han}/u;
const ONLY_HAN = /^\p{Script=Han}+$/u;

export function compareForms(a: string, b: string): ShortForm {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length === long.length || !HAN.test(short)) return 'no';
  if (short[0] !== long[0] || !holdsInOrder(long, short)) return 'no';
  const isSure = ONLY_HAN.test(short) && short.length >= SHORTEST_SURE && short.length <= LONGEST_SURE;
  return isSure && short.at(-1) === long.at(-1) ? 'surely' : 'perhaps';
}

function holdsInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}
