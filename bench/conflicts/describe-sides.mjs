// @ts-check
/** What somebody has to see of a conflict's sides to judge it, without a word on how it was found. */
import { isBoundary, overlaps, sliceSpan } from '../../dist/text/index.js';

/** @typedef {import('../../dist/model/index.js').Conflict} Conflict */
/** @typedef {import('../../dist/model/index.js').Story} Story */
/** @typedef {import('../../dist/model/index.js').Span} Span */
/** @typedef {ReturnType<typeof import('../extract-row.mjs').extractRow>} Extracted */
/**
 * @typedef {object} SideShown
 * @property {string | null} title
 * @property {string | null} published
 * @property {string | null} speaker   the words that name him; null where nobody is named
 * @property {string} before
 * @property {string} words
 * @property {string} after
 * @property {string | null} claim     the words of the claim that the side speaks to
 */

/** Characters of context before and after. */
const CONTEXT = 150;

/**
 * @param {Conflict} conflict @param {readonly Story['claims'][number][]} claims
 * @param {ReadonlyMap<string, Extracted>} extractedById @returns {SideShown[]}
 */
export function describeSides(conflict, claims, extractedById) {
  return conflict.sides.map(({ report: id, statement, span }) => {
    const { report, statements } = /** @type {Extracted} */ (extractedById.get(id));
    const { text, title, published } = report;
    const said = statements.find((each) => each.id === statement);
    const claim = claims.find(({ appearances }) =>
      appearances.some((each) => each.statement === statement && overlaps(each.span, span)),
    );
    return {
      title,
      published,
      speaker: said === undefined ? null : speakerOf(text, said),
      before: text.slice(boundaryAt(text, span.start - CONTEXT), span.start),
      words: sliceSpan(text, span),
      after: text.slice(span.end, boundaryAt(text, span.end + CONTEXT)),
      claim:
        claim === undefined
          ? null
          : sliceSpan(
              /** @type {Extracted} */ (extractedById.get(claim.words.report)).report.text,
              claim.words.span,
            ),
    };
  });
}

/** @param {string} text @param {{source: Span | null, sourceFrom: Span | null}} statement */
function speakerOf(text, { source, sourceFrom }) {
  const words = [source, sourceFrom].flatMap((span) => (span === null ? [] : [sliceSpan(text, span)]));
  return words.length === 2 ? `${words[0]} (= ${words[1]})` : (words[0] ?? null);
}

/** The nearest offset before which cuts no character in two. @param {string} text @param {number} offset */
function boundaryAt(text, offset) {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (!isBoundary(text, at)) at--;
  return at;
}
