import { expect } from 'vitest';

/** Seconds below which a measurement tells more of the machine than of the program. */
const INSTANT = 0.3;

/**
 * Fails where four times the text takes clearly more than four times the time: a quadratic step takes sixteen times.
 * A ratio holds on a slow machine as on a fast one, where a limit in seconds does not. `size` is that of the whole, in
 * whatever unit `run` takes.
 */
export function expectLinearTime(run: (size: number) => void, size: number): void {
  const part = Math.ceil(size / 4);
  // What is compiled on the first run is compiled for both.
  run(part);
  const quarter = Math.min(
    secondsOf(() => run(part)),
    secondsOf(() => run(part)),
  );
  const whole = secondsOf(() => run(size));
  expect(whole, `${quarter} s for a quarter of it`).toBeLessThan(Math.max(INSTANT, 9 * quarter));
}

/** Processor time: it hardly depends on what else the machine does. */
export function secondsOf(run: () => void): number {
  const began = process.cpuUsage();
  run();
  return process.cpuUsage(began).user / 1e6;
}
