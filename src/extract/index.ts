/** A reading to statements, mentions and incidents. */
export { extract } from './extract.ts';
export type { Found, LanguagePack } from './pack.ts';
export type { Extractable } from './passage.ts';
