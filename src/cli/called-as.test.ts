import { expect, test } from 'vitest';
import { calledAs } from './called-as.ts';

test.each([
  ['/home/a/hearsay/bin/hearsay.js', {}, '/home/a/hearsay', 'node bin/hearsay.js'],
  ['/home/a/hearsay/bin/hearsay.js', {}, '/home/a/cases', 'node /home/a/hearsay/bin/hearsay.js'],
  ['/home/a/hearsay/bin/hearsay.js', { npm_command: 'exec' }, '/home/a/hearsay', 'node bin/hearsay.js'],
  ['/x/node_modules/vitest/worker.js', { npm_command: 'exec' }, '/x', 'hearsay'],
  ['/home/a b/bin/hearsay.js', {}, '/home', 'node "a b/bin/hearsay.js"'],
  ['/usr/local/bin/hearsay', {}, '/home/a', 'hearsay'],
  ['/usr/lib/node_modules/hearsay/bin/hearsay.js', {}, '/home/a', 'hearsay'],
  ['/home/a/.npm/_npx/1/node_modules/.bin/hearsay', { npm_command: 'exec' }, '/home/a', 'npx hearsay'],
])('%s', (script, env, folder, called) => {
  expect(calledAs(script, env, folder)).toBe(called);
});
