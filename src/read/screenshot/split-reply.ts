import type { ImageLine } from '../../model/image-lines.ts';
import { COLOURED } from './find-name-style.ts';
import { saturationOf } from './geometry.ts';
import { isSameRow } from './image-rows.ts';
import { joinWrapped } from './join-wrapped.ts';

/** What a quoted reply repeats: 「青桐：明天几点」 is a name and words; without a colon it is words only. */
export function splitReply(text: string): { readonly label: string | null; readonly words: string } {
  const match = /^([^:：]{1,24})[:：]\s*(\S.*)$/u.exec(text);
  if (!match || isHour(match[1]!, match[2]!)) return { label: null, words: text };
  return { label: match[1]!.trim(), words: match[2]! };
}

/** Whether a colon stands in an hour, and behind no name: 18:30集合; but 3栋502：嗯嗯. */
export function isHour(before: string, after: string): boolean {
  return /(?<!\d)\d{1,2}$/.test(before) && /^\d{2}(?!\d)/.test(after);
}

/** What a quoted reply repeats, line by line: a name in a colour of its own, or before a colon, then words. */
export function readReply(lines: readonly ImageLine[]): ReturnType<typeof splitReply> {
  const [first, ...others] = lines;
  const isNamed =
    others.length > 0 &&
    saturationOf(first!.ink) > COLOURED &&
    others.every(({ ink, box }) => saturationOf(ink) <= COLOURED && !isSameRow(box, first!.box));
  if (!isNamed) return splitReply(joinWrapped(lines.map(({ text }) => text)));
  return { label: first!.text, words: joinWrapped(others.map(({ text }) => text)) };
}
