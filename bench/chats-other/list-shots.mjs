// @ts-check
/**
 * One image to be. `how` in words: the system, `dark`, `long`, `crop` (bars cut off), `head` or `foot` (that bar cut off),
 * `at N` (percent scrolled), `size N`, and how it is kept: `png` (the usual), `q N` (JPEG), `w N` (scaled down to that
 * width). All else is a variant of the app.
 * @typedef {import('./tale.mjs').Thread | import('./posts.mjs').PostScript} Said
 * @typedef {{ app: string, said: Said, draw: (said: any, look: import('./page.mjs').Look, tale: import('./tale.mjs').Tale) => string, how: string }} Shot
 */

/** @param {string} app @param {Shot['draw']} draw @param {Readonly<Record<string, Said>>} from @param {string} list */
export function shots(app, draw, from, list) {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', how = ''] = line.split(': ');
      const said = from[name];
      if (!said) throw new Error(`No such words: ${name}`);
      return { app, said, draw, how };
    });
}
