import { describe, expect, test } from 'vitest';
import { createGroupCommit } from './group-commit.ts';

/** Commits that take a turn of the event loop each; `rounds` tells what was in them. */
function recorded(most: number, fails: (item: number) => boolean = () => false) {
  const rounds: number[][] = [];
  const group = createGroupCommit(most, async (items: readonly number[]) => {
    rounds.push([...items]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (items.some(fails)) throw new RangeError('the disk is full');
    return items.map((item) => item * 10);
  });
  return { rounds, group };
}

describe('a group commit', () => {
  test('takes those of one turn together, and gives each its own result', async () => {
    const { rounds, group } = recorded(10);
    expect(await Promise.all([1, 2, 3].map((item) => group.add(item)))).toEqual([10, 20, 30]);
    expect(rounds).toEqual([[1, 2, 3]]);
  });

  test('gathers what comes while a round is under way, so many at most', async () => {
    const { rounds, group } = recorded(2);
    const first = group.add(1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await Promise.all([first, ...[2, 3, 4].map((item) => group.add(item))]);
    expect(rounds).toEqual([[1], [2, 3], [4]]);
  });

  test('a round that fails fails all that were in it, and nobody else', async () => {
    const { group } = recorded(2, (item) => item === 2);
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => group.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  test('is settled when nothing is under way', async () => {
    const { rounds, group } = recorded(1);
    await group.settled();
    void group.add(1);
    void group.add(2);
    await group.settled();
    expect(rounds).toEqual([[1], [2]]);
  });
});
