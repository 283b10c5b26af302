// @ts-check
/** @typedef {{signs: readonly number[], isRight: boolean, weight: number}} Example */

const ROUNDS = 15;
const CLOSE_ENOUGH = 1e-5;
/** Pull of the weights to zero; 0.3 to 3 make no difference over 0.01 of what is told rightly. */
const PULL = 1;

/**
 * Weights of a logistic regression with a quadratic pull to zero, by Newton's method, and last the bias. Deterministic.
 * @param {readonly Example[]} examples @returns {number[]}
 */
export function fitLogistic(examples) {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: size }, () => new Float64Array(size + 1));
    for (const { signs, isRight, weight } of examples) {
      const row = [...signs, 1];
      const sum = row.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = (chance - Number(isRight)) * weight;
      const curve = Math.max(1e-6, chance * (1 - chance)) * weight;
      for (let i = 0; i < size; i++) {
        const own = row[i] ?? 0;
        if (own === 0) continue;
        const line = /** @type {Float64Array} */ (rows[i]);
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + curve * own * (row[j] ?? 0);
        line[size] = (line[size] ?? 0) + error * own;
      }
    }
    for (let i = 0; i < size; i++) {
      const line = /** @type {Float64Array} */ (rows[i]);
      // The bias is not pulled.
      const pull = i < size - 1 ? PULL : 1e-6;
      line[i] = (line[i] ?? 0) + pull;
      line[size] = (line[size] ?? 0) + (i < size - 1 ? PULL * (weights[i] ?? 0) : 0);
    }
    const step = solve(rows);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) - (step[i] ?? 0);
    if (Math.max(...step.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return [...weights];
}

/** Solves linear equations, each row with its right side last, by elimination with pivots. @param {Float64Array[]} rows */
function solve(rows) {
  const size = rows.length;
  const at = (/** @type {number} */ row, /** @type {number} */ column) => rows[row]?.[column] ?? 0;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i + 1; row < size; row++) if (Math.abs(at(row, i)) > Math.abs(at(pivot, i))) pivot = row;
    [rows[i], rows[pivot]] = [
      /** @type {Float64Array} */ (rows[pivot]),
      /** @type {Float64Array} */ (rows[i]),
    ];
    for (let row = 0; row < size; row++) {
      if (row === i || at(row, i) === 0) continue;
      const share = at(row, i) / at(i, i);
      const line = /** @type {Float64Array} */ (rows[row]);
      for (let column = i; column <= size; column++)
        line[column] = (line[column] ?? 0) - share * at(i, column);
    }
  }
  return rows.map((_, row) => at(row, size) / at(row, row));
}
