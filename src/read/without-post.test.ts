import { expect, test } from 'vitest';
import { withoutPost } from './without-post.ts';

test.each([
  ['Orla Finch Local Democracy Reporter', 'Orla Finch'],
  ['Orla Finch, Health Correspondent', 'Orla Finch'],
  ['Dan Ellwood Senior Crime Reporter', 'Dan Ellwood'],
  ['Ada Marsh and Ben Orr', 'Ada Marsh and Ben Orr'],
  ['Nia Reporter Dole', 'Nia Reporter Dole'],
  ['Staff Reporter', 'Staff Reporter'],
])('%s', (byline, name) => expect(withoutPost(byline)).toBe(name));
