/** Digests, objects, journal, signatures, verification. */
export { digestFile, digestOf } from './digest.ts';
export { type Journal, openJournal } from './journal.ts';
export { createObjects, type Objects } from './objects.ts';
export { sealFolder } from './seal.ts';
export { createSigner, loadSigner, type Signer } from './signer.ts';
export { verifyDossier } from './verify/verify-dossier.ts';
