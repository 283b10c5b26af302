/**
 * Which room may import which (docs/design.md has the same table and a test compares the two).
 * Siblings speak through the nouns of `model`; every import names the file it wants, never a room's
 * `index.ts`, which is the shop window for users of the package.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  read: ['model', 'text'],
  extract: ['model', 'text'],
  link: ['model', 'text'],
  evidence: ['model', 'text'],
  publish: ['model', 'text'],
  capture: ['model', 'evidence'],
  desk: ['text', 'model', 'read', 'extract', 'link', 'evidence', 'publish', 'capture'],
  server: ['desk', 'model'],
  cli: ['text', 'model', 'read', 'extract', 'link', 'evidence', 'publish', 'capture', 'desk', 'server'],
  web: ['model', 'text'],
};
