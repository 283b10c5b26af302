import { isPersonal } from './can-speak.ts';
import type { PhraseWord } from './phrase-words.ts';

/** Words that tell how, with 地 or 的 behind them: 爽快的, 不紧不慢地. */
const MANNER = new Set('a ad an d z zg i l'.split(' '));
/** Pronouns that do; 他着急地 names who speaks. */
const SO = new Set(['如此', '这样', '那样', '这么', '那么']);
/** No manner has more words: 深|有|感慨|地, 既|气愤|又|无奈|地. */
const MAX_MANNER = 6;

/**
 * The index at which the words begin that tell how something is said, right before `high`: 店主【深情地】, 店长
 * 【老老实实】, 站长【深有感慨地】. `high` where none do.
 */
export function mannerStart(text: string, words: readonly PhraseWord[], low: number, high: number): number {
  const last = words[high - 1]!;
  if (high - 1 <= low) return high;
  if (last.word === '地' || last.word === '的') {
    let start = high - 1;
    while (start > low && isManner(words[start - 1]!)) start--;
    if (start < high - 1) return start;
  }
  if (last.word === '地' && last.tag === 'uv') {
    for (let start = high - 2; start > low && start >= high - 1 - MAX_MANNER; start--) {
      if (isWho(text, words, low, start)) return start;
    }
    return high - 2 > low ? high - 2 : high;
  }
  // 发言人13日【犀利】（回应）, 老板【气呼呼】（说）.
  if (last.tag === 'z' || ((last.tag === 'a' || last.tag === 'ad') && last.word.length === 2))
    return high - 1;
  // 站长【苦口婆心】（告诉大家）.
  return last.tag === 'i' && isWho(text, words, low, high - 1) ? high - 1 : high;
}

function isManner({ word, tag }: PhraseWord): boolean {
  return MANNER.has(tag) || SO.has(word);
}

/** Whether the words up to `end` name somebody as they stand. */
function isWho(text: string, words: readonly PhraseWord[], low: number, end: number): boolean {
  const { tag } = words[end - 1]!;
  return /^(?:nr|nt)/.test(tag) || isPersonal(text, { start: words[low]!.start, end: words[end - 1]!.end });
}
