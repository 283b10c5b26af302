// @ts-check
/**
 * Scores predictions, or a second annotator, against the marks of bench/gold/. All offsets are code points.
 *
 * - `incidents_f1`: an incident is right where it covers half of the union with a marked one and both or neither is
 *   the main one; `recalled_f1` counts those that are not main only.
 * - `references_f1`: a numbered pronoun or a marked phrase is right where its antecedent is one of the wordings that
 *   name the same one, or holds it, or lies in it. One that is resolved but marked as untellable, or not marked, is wrong.
 * - `chain_f1`: a pair of cue and addressee or medium is right where the kind is the same and both overlap.
 *
 * @typedef {[number, number]} Pair
 * @typedef {object} Marks
 * @property {string} id
 * @property {{main: boolean, span: Pair}[]} incidents
 * @property {{span: Pair, names: Pair[]}[]} references
 * @property {{kind: string, cue: Pair, via: Pair}[]} chain
 * @property {Pair[]} [pronouns]   all that the sheet numbers, with those that stand for nobody
 *
 * @typedef {object} Predicted
 * @property {string} id
 * @property {{main: boolean, span: Pair}[]} incidents
 * @property {{span: Pair, antecedent: Pair | null}[]} references
 * @property {{kind: string, cue: Pair, via: Pair}[]} chain
 */

/** @param {readonly Marks[]} gold @param {readonly Predicted[]} predictions */
export function scoreMarks(gold, predictions) {
  const byId = new Map(predictions.map((row) => [row.id, row]));
  const counts = { incidents: tally(), recalled: tally(), references: tally(), chain: tally() };
  for (const marks of gold) {
    const found = byId.get(marks.id) ?? { id: marks.id, incidents: [], references: [], chain: [] };
    const sameIncident = (/** @type {any} */ a, /** @type {any} */ b) =>
      a.main === b.main && shared(a.span, b.span) >= 0.5;
    add(counts.incidents, marks.incidents, found.incidents, sameIncident);
    const others = (/** @type {{main: boolean}[]} */ list) => list.filter(({ main }) => !main);
    add(counts.recalled, others(marks.incidents), others(found.incidents), sameIncident);
    const judged = new Set(
      [...(marks.pronouns ?? []), ...marks.references.map(({ span }) => span)].map(String),
    );
    add(
      counts.references,
      marks.references.filter(({ names }) => names.length > 0),
      found.references.filter(({ span, antecedent }) => antecedent !== null && judged.has(String(span))),
      (a, b) =>
        String(a.span) === String(b.span) &&
        a.names.some((/** @type {Pair} */ name) => within(name, b.antecedent)),
    );
    add(
      counts.chain,
      marks.chain,
      found.chain,
      (a, b) => a.kind === b.kind && overlap(a.cue, b.cue) > 0 && within(a.via, b.via),
    );
  }
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [`${name}_f1`, f1(count)]));
}

/** What a row of `hearsay extract` says, in the form of the marks. @param {Record<string, any>} out @returns {Predicted} */
export function predictedOf({ id, statements, references, incidents }) {
  return {
    id,
    incidents: incidents.map((/** @type {any} */ { main, span }) => ({ main, span })),
    references: references.map((/** @type {any} */ { span, antecedent }) => ({ span, antecedent })),
    chain: statements.flatMap((/** @type {any} */ { cue, content, source, addressee, medium }) =>
      [
        ['addressee', addressee],
        ['medium', medium],
      ].flatMap(([kind, via]) => (via === null ? [] : [{ kind, cue: cue ?? content[0] ?? source, via }])),
    ),
  };
}

function tally() {
  return { right: 0, marked: 0, found: 0 };
}

/**
 * @template A, B
 * @param {{right: number, marked: number, found: number}} count @param {readonly A[]} marked @param {readonly B[]} found
 * @param {(a: any, b: any) => boolean} isSame
 */
function add(count, marked, found, isSame) {
  const left = [...found];
  for (const mark of marked) {
    const at = left.findIndex((each) => isSame(mark, each));
    if (at < 0) continue;
    left.splice(at, 1);
    count.right++;
  }
  count.marked += marked.length;
  count.found += found.length;
}

/** @param {{right: number, marked: number, found: number}} count */
function f1({ right, marked, found }) {
  return marked + found === 0 ? 0 : (2 * right) / (marked + found);
}

/** @param {Pair} a @param {Pair} b */
function overlap(a, b) {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Intersection over union. @param {Pair} a @param {Pair} b */
function shared(a, b) {
  const both = overlap(a, b);
  return both / (a[1] - a[0] + b[1] - b[0] - both);
}

/** Whether one lies in the other, or they share half. @param {Pair} a @param {Pair} b */
function within(a, b) {
  return overlap(a, b) > 0 && (overlap(a, b) === Math.min(a[1] - a[0], b[1] - b[0]) || shared(a, b) >= 0.5);
}
