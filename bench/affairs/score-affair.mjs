// @ts-check
import { extract } from '../../dist/extract/index.js';
import { linkStory } from '../../dist/link/index.js';
import { readRow } from '../../dist/read/index.js';

/** @typedef {import('./read-affairs.mjs').Affair} Affair */
/** @typedef {import('./read-affairs.mjs').Told} Told */
/** @typedef {import('./read-affairs.mjs').Row} Row */
/** @typedef {import('./read-affairs.mjs').Contradiction} Contradiction */
/** @typedef {import('./read-affairs.mjs').Trap} Trap */
/** @typedef {import('./read-affairs.mjs').WrittenStanding} WrittenStanding */
/** @typedef {{report: string, start: number, end: number}} Place */
/** @typedef {import('../../src/model/story.ts').Story} Story */
/** @typedef {Story['conflicts'][number]} Conflict */
/** @typedef {Story['claims'][number]} Claim */
/**
 * @typedef {{affair: Affair, story: Story, texts: ReadonlyMap<string, string>, found: {pair: Contradiction, told: 'sure' | 'possible' | 'claim' | null}[],
 *   conflicts: {conflict: Conflict, isWritten: boolean, trap: Trap | undefined}[],
 *   standings: {written: WrittenStanding, claim: Claim | undefined, isRight: boolean, isBy: boolean}[],
 *   moved: {claim: Claim, isWritten: boolean, isRight: boolean}[]}} Scored
 */

/** How a claim stands that somebody's words have brought further than that it is told. */
const MOVED = new Set(['confirmed', 'denied', 'disputed', 'concluded', 'retracted']);

/** @param {Affair} affair @returns {Scored} */
export function scoreAffair(affair) {
  const extracted = affair.rows.map(readAffairRow);
  const story = linkStory(extracted);
  const texts = new Map(extracted.map(({ report }) => [report.id, report.text]));
  const placeOf = placeIn(texts);
  /** @param {{report: string, span: {start: number, end: number}}} at @param {readonly Told[]} told */
  const isAt = ({ report, span }, told) => told.some((each) => touches({ report, ...span }, placeOf(each)));
  /** @param {Conflict} conflict @param {Trap | Contradiction} pair */
  const tells = ({ sides }, pair) => {
    const [a, b] = accountsOf(pair);
    return sides.some((one) => sides.some((other) => one !== other && isAt(one, a) && isAt(other, b)));
  };

  const found = affair.contradictions.map((pair) => {
    const telling = story.conflicts.filter((conflict) => tells(conflict, pair));
    const told =
      telling.length === 0
        ? null
        : telling.some(({ certainty }) => certainty === 'sure')
          ? /** @type {const} */ ('sure')
          : /** @type {const} */ ('possible');
    const isInClaim = story.claims.some(({ appearances }) => {
      const [a, b] = accountsOf(pair).map((told) =>
        appearances.filter((appearance) => isAt(appearance, told)).map(({ stance }) => stance),
      );
      return (
        (a?.includes('asserts') && b?.includes('denies')) || (a?.includes('denies') && b?.includes('asserts'))
      );
    });
    return { pair, told: told ?? (isInClaim ? /** @type {const} */ ('claim') : null) };
  });

  const conflicts = story.conflicts.map((conflict) => ({
    conflict,
    isWritten: affair.contradictions.some((pair) => tells(conflict, pair)),
    trap: affair.not_contradictions.find((pair) => tells(conflict, pair)),
  }));

  const standings = affair.standings.map((written) => {
    const place = placeOf(written.claim);
    const holding = story.claims.filter(({ appearances }) =>
      appearances.some(({ report, span }) => touches({ report, ...span }, place)),
    );
    const right = holding.find(({ standing }) => standing.state === written.standing);
    const claim = right ?? holding[0];
    const last = claim?.standing.steps.at(-1);
    const isBy =
      right !== undefined &&
      last !== undefined &&
      (written.by === null || touches({ report: last.report, ...last.span }, placeOf(written.by)));
    return { written, claim, isRight: right !== undefined, isBy };
  });
  const moved = story.claims
    .filter(({ standing }) => MOVED.has(standing.state))
    .map((claim) => {
      const of = affair.standings.filter((written) => {
        const place = placeOf(written.claim);
        return claim.appearances.some(({ report, span }) => touches({ report, ...span }, place));
      });
      return {
        claim,
        isWritten: of.length > 0,
        isRight: of.some(({ standing }) => standing === claim.standing.state),
      };
    });
  return { affair, story, texts, found, conflicts, standings, moved };
}

/** Where words stand in a report; RangeError where they do not. @param {ReadonlyMap<string, string>} texts @returns {(told: Told) => Place} */
export function placeIn(texts) {
  return ({ report, words }) => {
    const start = texts.get(report)?.indexOf(words) ?? -1;
    if (start < 0) throw new RangeError(`${report} does not say: ${words}`);
    return { report, start, end: start + words.length };
  };
}

/** Where each of the two accounts is told: by their first words, and wherever else. @param {Trap | Contradiction} pair @returns {[Told[], Told[]]} */
export function accountsOf({ a, b, a_also = [], b_also = [] }) {
  return [
    [a, ...a_also],
    [b, ...b_also],
  ];
}

/** @param {Place} a @param {Place} b */
export function touches(a, b) {
  return a.report === b.report && a.start < b.end && b.start < a.end;
}

/** Reads a row as `hearsay build` reads a line of such a file. @param {Row} row @param {number} index */
export function readAffairRow({ id, title, text, published }, index) {
  const report = { ...readRow({ title, text, published }, index + 1), id };
  return { ...extract(report), report: /** @type {any} */ (report) };
}

/** The figures, all together and by the language of the affairs. @param {readonly Scored[]} all */
export function sumScores(all) {
  const parts = {
    all,
    zh: all.filter(isOf('zh')),
    en: all.filter(isOf('en')),
    mixed: all.filter(isOf('mixed')),
  };
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, scored]) => scored.length > 0)
      .map(([name, scored]) => [name, sumScore(scored)]),
  );
}

/** @param {string} language @returns {(scored: Scored) => boolean} */
function isOf(language) {
  return ({ affair }) => {
    const languages = new Set(affair.rows.map((row) => row.language.slice(0, 2)));
    return languages.size > 1 ? language === 'mixed' : languages.has(language);
  };
}

/** @param {readonly Scored[]} scored */
function sumScore(scored) {
  const count = countScored(scored);
  return {
    contradictions: count.contradictions,
    sure: count.told.sure,
    possible: count.told.possible,
    'in a claim': count.told.claim,
    'right sure': `${count.right.sure}/${count.all.sure}`,
    'right possible': `${count.right.possible}/${count.all.possible}`,
    traps: count.traps,
    gathered: `${count.gathered}/${count.standings}`,
    standing: count.standing,
    by: count.by,
    'right moved': `${count.moved.right}/${count.moved.written}`,
    'moved, not written': count.moved.all - count.moved.written,
  };
}

/** What is told, and how much of it is right, in numbers. @param {readonly Scored[]} scored */
export function countScored(scored) {
  const found = scored.flatMap((each) => each.found);
  const conflicts = scored.flatMap((each) => each.conflicts);
  const standings = scored.flatMap((each) => each.standings);
  const moved = scored.flatMap((each) => each.moved);
  const written = conflicts.filter(({ isWritten }) => isWritten);
  const toldAs = (/** @type {string} */ told) => found.filter((each) => each.told === told).length;
  const byCertainty = (/** @type {typeof conflicts} */ some) => {
    const of = (/** @type {string} */ certainty) =>
      some.filter(({ conflict }) => conflict.certainty === certainty).length;
    return { sure: of('sure'), possible: of('possible') };
  };
  return {
    contradictions: found.length,
    told: { sure: toldAs('sure'), possible: toldAs('possible'), claim: toldAs('claim') },
    all: byCertainty(conflicts),
    right: byCertainty(written),
    traps: conflicts.filter(({ trap, isWritten }) => trap !== undefined && !isWritten).length,
    standings: standings.length,
    gathered: standings.filter(({ claim }) => claim !== undefined).length,
    standing: standings.filter(({ isRight }) => isRight).length,
    by: standings.filter(({ isBy }) => isBy).length,
    moved: {
      all: moved.length,
      written: moved.filter(({ isWritten }) => isWritten).length,
      right: moved.filter(({ isRight }) => isRight).length,
    },
  };
}
