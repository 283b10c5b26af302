import fc from 'fast-check';

/**
 * Before each test file: properties draw the same values in every run of `npm test`, so that a change is the only
 * reason for a change of its outcome. `npm run soak` draws others each time, and prints the seed.
 */
const DEFAULT_SEED = 20260101;

fc.configureGlobal({ seed: Number(process.env.HEARSAY_SEED ?? DEFAULT_SEED) });
