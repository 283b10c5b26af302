import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParallel } from './in-parallel.ts';

test('results come in the order of the inputs, whatever ends first, and never more run than asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, inputs, width) => {
        let running = 0;
        let most = 0;
        const work = scheduler.scheduleFunction(async (input: number) => input * 2);
        const all = inParallel(inputs, width, async (input) => {
          most = Math.max(most, ++running);
          const result = await work(input);
          running--;
          return result;
        });
        await scheduler.waitFor(all);
        expect(await all).toEqual(inputs.map((input) => input * 2));
        expect(most).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 50 },
  );
});

test('after a failure nothing new is begun, what runs is waited for, and the failure is thrown', async () => {
  const begun: number[] = [];
  let ended = 0;
  const run = inParallel([1, 2, 3, 4, 5, 6], 2, async (input) => {
    begun.push(input);
    await new Promise((resolve) => setTimeout(resolve, input === 1 ? 1 : 20));
    ended++;
    if (input === 1) throw new RangeError('one');
  });
  await expect(run).rejects.toThrow('one');
  expect(begun).toEqual([1, 2]);
  expect(ended).toBe(2);
});
