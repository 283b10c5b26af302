import { basename, relative } from 'node:path';

/** How this program was called, so that a command which a message names can be typed as it stands. */
export const PROGRAM = calledAs(process.argv[1] ?? '', process.env, process.cwd());

/** `hearsay` where it is installed, `npx hearsay` under npx, else `node` with the way to the script. */
export function calledAs(script: string, env: NodeJS.ProcessEnv, folder: string): string {
  const isOwn = basename(script) === 'hearsay.js' && !/[\\/]node_modules[\\/]/.test(script);
  // Also set where npx runs something that runs this: the script's name tells.
  const isUnderNpx = env.npm_command === 'exec' && /^hearsay(?:\.js)?$/.test(basename(script));
  if (!isOwn) return isUnderNpx ? 'npx hearsay' : 'hearsay';
  const near = relative(folder, script);
  const path = near.startsWith('..') ? script : near;
  return `node ${/\s/.test(path) ? JSON.stringify(path) : path.replaceAll('\\', '/')}`;
}
