// @ts-check
/**
 * A conversation as it is written down here, one line each: `= days hour` is a time between messages, `* words` a line of
 * the app, `! words` a message taken back, else `who | words | extras`. `me` owns the phone.
 * @typedef {{ name: string, members: number | null, script: string }} Thread
 * @typedef {'text' | 'image' | 'voice' | 'deleted' | 'packet'} Card
 * @typedef {{ card: Card, re: { who: string, text: string } | null, more: string, react: string, isForwarded: boolean, isEdited: boolean }} Extra
 * @typedef {{ who: string, text: string, side: 'self' | 'other' | null, isGroup: boolean, isFirst: boolean, isLast: boolean,
 *   time: Date, isRecall: boolean } & Extra} Turn
 * @typedef {{ kind: string, side: 'self' | 'other' | null, label: string | null, time: string | null, isRun: boolean, isInHead: boolean }} Told
 * `isInHead` is a name that stands in the app's upper bar alone, so that it may be read or not.
 * @typedef {ReturnType<typeof createTale>} Tale
 */

/** When all images were made. */
export const CAPTURED = new Date('2026-06-19T22:16Z');
const DAY = 86_400_000;

/** What is drawn, told while it is drawn: each gives the mark that the markup bears. */
export function createTale() {
  /** @type {Told[]} */
  const messages = [];
  /** @type {{ text: string, value: string | null }[]} */
  const separators = [];
  return {
    messages,
    separators,
    /** @param {Partial<Told>} one */
    say: (one) => {
      messages.push({
        kind: 'text',
        side: null,
        label: null,
        time: null,
        isRun: false,
        isInHead: false,
        ...one,
      });
      return `data-message="${messages.length - 1}"`;
    },
    /** @param {string} text @param {string | null} value */
    when: (text, value) => {
      separators.push({ text, value });
      return `data-when="${separators.length - 1}"`;
    },
    /** A turn of a chat; its name is told once over a run where the app does so. @param {Turn} turn @param {{ isNamed?: boolean, isSelfNamed?: boolean, isEach?: boolean }} [habit] */
    turn(turn, { isNamed = turn.isGroup, isSelfNamed = false, isEach = false } = {}) {
      const hasLabel = turn.side !== null && isNamed && (turn.side === 'other' || isSelfNamed);
      const kind =
        turn.isRecall || turn.card === 'deleted'
          ? 'recall'
          : turn.side === null
            ? 'system'
            : turn.card === 'image'
              ? 'image'
              : 'text';
      return this.say({
        kind,
        side: turn.side,
        label: hasLabel ? turn.who : null,
        isRun: hasLabel && !turn.isFirst && !isEach,
      });
    },
  };
}

/**
 * The lines of a thread in order, as turns or as moments.
 * @param {Thread} thread @param {RegExp} [skip] lines that the app does not have @returns {(Turn | Date)[]}
 */
export function readThread({ script, members }, skip = /^$/) {
  const lines = script
    .trim()
    .split('\n')
    .filter((line) => !skip.test(line));
  let clock = new Date(CAPTURED.getTime() - 3 * 3_600_000);
  return lines.map((line, at) => {
    const moment = readMoment(line);
    if (moment) {
      clock = moment;
      return moment;
    }
    clock = new Date(clock.getTime() + ((at * 5) % 3) * 60_000);
    const who = speakerOf(line) ?? '';
    const parts = /^[*!] /.test(line) ? [line[0] ?? '', line.slice(2)] : line.split(' | ');
    return {
      who,
      text: parts[1] ?? '',
      side: who === '' ? null : who === 'me' ? 'self' : 'other',
      isGroup: members !== null,
      isFirst: who === '' || speakerOf(lines[at - 1]) !== who,
      isLast: who === '' || speakerOf(lines[at + 1]) !== who,
      isRecall: line.startsWith('! '),
      time: clock,
      ...readExtra(parts[2] ?? ''),
    };
  });
}

/** What the owner of the phone is called. @param {'zh' | 'en'} language */
export function ownName(language) {
  return language === 'zh' ? '陶立' : 'Wren Calloway';
}

/** Who speaks in a chat, each once. @param {Thread} thread */
export function speakersOf(thread) {
  const all = readThread(thread).flatMap((one) =>
    one instanceof Date || one.side !== 'other' ? [] : [one.who],
  );
  return [...new Set(all)];
}

/** @param {string} line */
function readMoment(line) {
  const found = /^= (\d+) (\d\d:\d\d)$/.exec(line);
  if (!found) return null;
  const day = new Date(CAPTURED.getTime() - Number(found[1]) * DAY).toISOString().slice(0, 10);
  return new Date(`${day}T${found[2]}Z`);
}

/** @param {string | undefined} line */
function speakerOf(line) {
  return line === undefined || /^[=*!] /.test(line) ? null : (line.split(' | ')[0] ?? null);
}

/** `re=Who/words; more=words; react=👍 2; card=image; fwd; edited`. @param {string} words @returns {Extra} */
function readExtra(words) {
  const all = new Map(words.split('; ').map((one) => /** @type {[string, string]} */ (one.split(/=(.*)/))));
  const re = all.get('re')?.split('/');
  return {
    card: /** @type {Card} */ (all.get('card') ?? 'text'),
    re: re
      ? { who: /^(?:me|我|You)$/.test(re[0] ?? '') ? 'me' : (re[0] ?? ''), text: re.slice(1).join('/') }
      : null,
    more: all.get('more') ?? '',
    react: all.get('react') ?? '',
    isForwarded: all.has('fwd'),
    isEdited: all.has('edited'),
  };
}
