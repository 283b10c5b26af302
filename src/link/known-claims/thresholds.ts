/**
 * The least chance at which a first hit is worth showing to a person, and at which it is nearly certainly the same
 * claim.
 *
 * Chosen on claims train (folds, every other post's claim taken out of the collection): 0.78 of the hits over the
 * first are right, and 0.77 of the posts that repeat a claim get it shown; 0.99 of those over the second are right, for
 * 0.43 of the posts.
 */
export const SUGGEST = 0.2;
export const CONFIRM = 0.8;
