import { isLdType, type LdNode } from '../html/json-ld.ts';

/** Wrappers are a few levels deep; deeper nesting is of no use and would cost stack. */
const MAX_DEPTH = 12;

/**
 * The records of claims in a JSON value: ClaimReview objects wherever they stand (alone, in a list, in `@graph`, in a
 * DataFeed's `dataFeedElement`, under a list item's `item`), claims without a review, and what else stands in a list or alone. What is no record
 * of a claim is given too, so that the reader can say so; wrappers are not.
 */
export function findRecords(value: unknown, depth = 0): unknown[] {
  if (Array.isArray(value) && depth < MAX_DEPTH) return value.flatMap((one) => findRecords(one, depth + 1));
  const reviews = collectReviews(value, 0);
  const claims = withoutReviewed(collectClaims(value, 0), reviews);
  return reviews.length + claims.length > 0 ? [...reviews, ...claims] : [value];
}

/** A claim of schema.org's that nobody has reviewed, as our dossiers write theirs; a denial (`about` another) is none. */
export function isClaim(value: unknown): value is LdNode {
  return (
    isNode(value) &&
    isLdType(value, /(?:^|[:/])Claim$/) &&
    typeof value.text === 'string' &&
    !('about' in value)
  );
}

function collectClaims(value: unknown, depth: number): LdNode[] {
  if (isClaim(value)) return [value];
  if (!isNode(value) || depth > MAX_DEPTH || isClaimReview(value)) return [];
  return Object.values(value).flatMap((member) => collectClaims(member, depth + 1));
}

/** What a review is of stands in it already. */
function withoutReviewed(claims: readonly LdNode[], reviews: readonly LdNode[]): LdNode[] {
  const reviewed = new Set(
    reviews.flatMap(({ itemReviewed }) => (isNode(itemReviewed) ? [itemReviewed['@id']] : [])),
  );
  return claims.filter((claim) => claim['@id'] === undefined || !reviewed.has(claim['@id']));
}

/** Of schema.org's type, however its name is written, or with the one field that no other type has. */
export function isClaimReview(value: unknown): value is LdNode {
  return isNode(value) && ('claimReviewed' in value || isLdType(value, /(?:^|[:/])ClaimReview$/));
}

function collectReviews(value: unknown, depth: number): LdNode[] {
  if (isClaimReview(value)) return [value];
  if (!isNode(value) || depth > MAX_DEPTH) return [];
  return Object.values(value).flatMap((member) => collectReviews(member, depth + 1));
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null;
}
