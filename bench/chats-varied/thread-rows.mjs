// @ts-check
import { writeClock } from '../chats/write-when.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./threads-zh.mjs').Thread} Thread @typedef {import('./threads-zh.mjs').Extra} Extra */
/**
 * A message with what its drawing needs to know.
 * @typedef {{ who: string, text: string, extra: Extra, side: 'self' | 'other' | null, isGroup: boolean, isFirst: boolean,
 *   isLast: boolean, mark: string, clock: string, index: number }} Turn
 */
const DAY = 86_400_000;

/** For what writes times in one of several ways: always the first, with 24 hours and without the year. */
export const SETTLED = {
  next: () => 0,
  between: (/** @type {number} */ from) => from,
  pick: (/** @type {readonly any[]} */ list) => list[0],
  chance: (/** @type {number} */ share) => share === 0.5,
};

/** The moment of a time line. @param {Date} captured @param {readonly [number, string]} at */
export function momentOf(captured, [days, hour]) {
  return new Date(`${new Date(captured.getTime() - days * DAY).toISOString().slice(0, 10)}T${hour}Z`);
}

/**
 * The rows of a thread as markup, each drawn by the app.
 * @param {Thread} thread @param {VariedLook} look @param {{ turn: (turn: Turn) => string, when: (moment: Date, id: string) => string }} draw
 */
export function drawRows({ lines, members }, look, draw) {
  const rows = [];
  let index = 0;
  let clock = Date.UTC(2026, 5, 19, 9);
  for (const [at, line] of lines.entries()) {
    if ('when' in line) {
      const moment = momentOf(look.captured, line.when);
      clock = moment.getTime();
      rows.push(draw.when(moment, `${index}-0`));
      continue;
    }
    const [who, text, extra = {}] = line;
    clock += ((index * 7) % 4) * 60_000;
    rows.push(
      draw.turn({
        who,
        text,
        extra,
        side: sideOf(who),
        isGroup: members !== null,
        isFirst: speakerAt(lines[at - 1]) !== who,
        isLast: speakerAt(lines[at + 1]) !== who,
        mark: `data-message="${index}"`,
        clock: writeClock(new Date(clock), look.variant.includes('12h') ? look.language : '24'),
        index,
      }),
    );
    index++;
  }
  return rows.join('\n');
}

/** @param {string} who */
export function sideOf(who) {
  if (who === '*' || who === '!') return null;
  return who === '我' || who === 'me' ? 'self' : 'other';
}

/** @param {import('./threads-zh.mjs').Line | undefined} line */
function speakerAt(line) {
  return line && !('when' in line) ? line[0] : null;
}
