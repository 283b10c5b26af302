// @ts-check
/** A report joins the group whose summed vector is most alike it, from this cosine up; else it begins one. */
const LEAST_ALIKE = 0.2;

/**
 * The plain way to follow stories, for comparison: TF-IDF vectors, one pass, each report to its nearest group.
 * Rarity is counted as reports come in. Gives the number of groups.
 * @param {{title: string | null, text: string | null}[]} rows
 * @param {(text: string) => string[]} textToTerms
 */
export function linkBySinglePass(rows, textToTerms) {
  /** @type {Map<string, number>} */
  const reportsByTerm = new Map();
  /** @type {Map<string, Map<number, number>>} */
  const weightsByTerm = new Map();
  /** Sum of the squares of each group's weights. @type {number[]} */
  const squares = [];
  for (const [index, { title, text }] of rows.entries()) {
    const vector = weigh(textToTerms(`${title ?? ''}\n${text ?? ''}`), reportsByTerm, index + 1);
    /** @type {Map<number, number>} */
    const products = new Map();
    for (const [term, weight] of vector) {
      for (const [group, sum] of weightsByTerm.get(term) ?? [])
        products.set(group, (products.get(group) ?? 0) + weight * sum);
    }
    let best = squares.length;
    let most = LEAST_ALIKE;
    for (const [group, product] of products) {
      const alike = product / Math.sqrt(squares[group] ?? 1);
      if (alike > most) [most, best] = [alike, group];
    }
    squares[best] ??= 0;
    for (const [term, weight] of vector) {
      const sums = weightsByTerm.get(term) ?? new Map();
      weightsByTerm.set(term, sums);
      const sum = sums.get(best) ?? 0;
      squares[best] = (squares[best] ?? 0) + weight * (2 * sum + weight);
      sums.set(best, sum + weight);
    }
  }
  return squares.length;
}

/** @param {string[]} terms @param {Map<string, number>} reportsByTerm @param {number} reports */
function weigh(terms, reportsByTerm, reports) {
  /** @type {Map<string, number>} */
  const vector = new Map();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + 1);
  for (const term of vector.keys()) reportsByTerm.set(term, (reportsByTerm.get(term) ?? 0) + 1);
  let sum = 0;
  for (const [term, count] of vector) {
    const weight = (1 + Math.log(count)) * Math.log((reports + 1) / (reportsByTerm.get(term) ?? 1));
    vector.set(term, weight);
    sum += weight * weight;
  }
  const length = Math.sqrt(sum) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}
