/** Lines that begin with their clock, as those of a page that is written on while something happens. */
import type { Clock, Reading } from './time-parts.ts';

export interface Ticker {
  /** Offsets at which the clocks of its lines begin. */
  readonly starts: ReadonlySet<number>;
  /**
   * `down`: newest on top, written on the day of the page. `up`: as often a programme or a look back at a day that is
   * told. Null where the clocks run through more than one day.
   */
  readonly order: 'down' | 'up' | null;
}

/** Two lines may begin with a clock by chance. */
const FEWEST_LINES = 3;
const BEHIND = /^(?:[\s:：|｜—–-]|$)/;

/** Null where the text is none. */
export function findTicker(
  text: string,
  times: readonly { readonly start: number; readonly end: number; readonly reading: Reading }[],
): Ticker | null {
  const heads = times.flatMap(({ start, end, reading }) => {
    const clock = bareClock(reading);
    const isHead = (start === 0 || text[start - 1] === '\n') && BEHIND.test(text.slice(end, end + 1));
    return clock !== null && isHead ? [{ start, minutes: clock.hour * 60 + (clock.minute ?? 0) }] : [];
  });
  if (heads.length < FEWEST_LINES) return null;
  const falls = heads.every(({ minutes }, index) => index === 0 || minutes <= heads[index - 1]!.minutes);
  const rises = heads.every(({ minutes }, index) => index === 0 || minutes >= heads[index - 1]!.minutes);
  const order = falls === rises ? null : falls ? 'down' : 'up';
  return { starts: new Set(heads.map(({ start }) => start)), order };
}

function bareClock(reading: Reading): Clock | null {
  if (reading.form !== 'point' || Object.keys(reading.parts).length !== 1) return null;
  const { clock } = reading.parts;
  return clock === undefined || (clock.minute === null && clock.half === null) ? null : clock;
}
