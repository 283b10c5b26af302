// @ts-check
/**
 * Pairwise F1 of origins: of all pairs of reports with one origin, how many are marked so, and how many of the marked
 * are found.
 * @param {readonly {id: string, gold: {origin: string}}[]} gold
 * @param {readonly {id: string, origin: string}[]} predictions
 */
export function scoreOrigins(gold, predictions) {
  const found = new Map(predictions.map(({ id, origin }) => [id, origin]));
  const marked = countPairs(gold.map(({ gold: { origin } }) => origin));
  const told = countPairs(gold.map(({ id }) => found.get(id) ?? `missing ${id}`));
  const both = countPairs(gold.map(({ id, gold: { origin } }) => `${origin} ${found.get(id) ?? id}`));
  const [p, r] = [both / (told || 1), both / (marked || 1)];
  return { pair_p: p, pair_r: r, pair_f1: (2 * p * r) / (p + r || 1) };
}

/** @param {readonly string[]} labels */
function countPairs(labels) {
  const sizes = new Map();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
