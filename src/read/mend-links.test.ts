import { expect, test } from 'vitest';
import { mendLinks } from './mend-links.ts';

test.each([
  ['Mirror | [log in](#) [sign up](#', 'Mirror | [log in](#) [sign up](#)'],
  ['[Read on](http://mirror.example/a', '[Read on](#)'],
  ['[Read on](http://mirror.example/a)', '[Read on](http://mirror.example/a)'],
  ['[sic] (see below', '[sic] (see below'],
  ['He said [the bridge](which is old) was shut', 'He said [the bridge](which is old) was shut'],
])('%s', (markdown, mended) => expect(mendLinks(markdown)).toBe(mended));
