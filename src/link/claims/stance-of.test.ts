import { expect, test } from 'vitest';
import type { Act } from '../../model/statement.ts';
import { inventMember } from '../invent-member.ts';
import { readPropositions } from './proposition.ts';
import { isNegativeClaim, stanceOf } from './stance-of.ts';

/** The stances of the first clauses of what is said, `[act, content, cue]`, taken for one claim. */
function stancesOf(...said: readonly [act: Act, content: string, cue?: string][]): string[] {
  const first = said.map(([act, content, cue = '称'], index) => {
    const member = inventMember({ id: `r${index}`, said: [['馆方', act, content, 'official', cue]] });
    return readPropositions(member)[0]!;
  });
  const negative = isNegativeClaim(first);
  return first.map((each) => stanceOf(each, negative));
}

test.each<[string, [Act, string, string?][], string[]]>([
  ['called false in the next breath', [['assert', '网上说图书馆要闭馆，这绝对不是真的']], ['denies']],
  [
    'and said by others',
    [
      ['allege', '图书馆要闭馆'],
      ['assert', '有人说图书馆要闭馆，这不属实'],
    ],
    ['asserts', 'denies'],
  ],
  ['a denial with a cue alone', [['deny', '图书馆要闭馆', '不是真的']], ['denies']],
  ['what is not so', [['assert', '电梯没有检修']], ['asserts']],
  [
    'declined by one, asserted by another',
    [
      ['decline', '电梯为何没有检修'],
      ['unaware', '电梯是否没有检修'],
      ['assert', '电梯检修了'],
    ],
    ['unaware', 'unaware', 'asserts'],
  ],
  [
    'what is not so, and a denial of it',
    [
      ['assert', '电梯没有检修'],
      ['deny', '电梯没有检修', '不属实'],
    ],
    ['asserts', 'denies'],
  ],
  [
    'what somebody denies in so many words is claimed, though others say something else that is not so',
    [
      ['assert', 'a batch of loaves had failed', 'said'],
      ['deny', 'that any batch of loaves had failed', 'denied'],
      ['assert', 'the batch of loaves was not weighed', 'said'],
      ['confirm', 'the batch of loaves was never weighed', 'admitted'],
    ],
    ['asserts', 'denies', 'denies', 'denies'],
  ],
])('%s', (_name, said, expected) => {
  expect(stancesOf(...said)).toEqual(expected);
});
