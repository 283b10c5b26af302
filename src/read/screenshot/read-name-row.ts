import type { ImageLine } from '../../model/image-lines.ts';
import { joinRows } from './bubble-words.ts';
import { beginsWithLevel } from './find-badges.ts';
import { isPostOwnRow, parsePostTime } from './post-words.ts';

/** Name and handle of one row: Nell Hart @nellhart · 3h. In a small image a handle may be torn. */
const WITH_HANDLE = /^(.+?)\s*@\w[\w ]*?(?:\s*[·•]\s*(.+))?$/;
/** A name and how long ago it was, recognised as one line: Beck 1d, 晚风 3分钟前, Odile · 2h. */
const WITH_AGO =
  /^(.+?)\s*[·•]?\s+(\d{1,2}\s*(?:s|m|h|d|w|min|hr|mo|y)|(?:刚刚|\d{1,2}\s*(?:秒|分钟|小时|天|周|个月|月|年)前))$/u;
/** A level or a sign of rank behind the name: Lv.5, V7, or what small ones were taken for, W and [V3, behind Han letters. */
const LEVEL_BEHIND = /(.)\s*L[vV][\s.]*\d{0,3}$|(\p{Script=Han})\s*(?:[VW]\d{0,2}|[[I|][VvWw]\d{1,2})$/u;

/** What a network writes in a small chip beside a name: 热评, 作者. */
const MARK =
  /^(?:热评|神评|铁粉|作者|博主|楼主|层主|置顶|粉丝|会员|首评|关注|V\d?|UP主?|Author|OP|Top\s*fan)$/i;

/** Whether a line is such a chip. */
export function isMark(text: string): boolean {
  return MARK.test(text.trim());
}

/** The name in the first row of a post or comment, and the time that may stand beside it; undefined where none does. */
export function readNameRow(
  row: readonly ImageLine[],
  taken: string | null,
): { readonly label: string; readonly time: string | null | undefined } {
  const times = row.map(({ text }) => parsePostTime(text, taken));
  const isName = (line: ImageLine, index: number) =>
    times[index] === undefined &&
    !isPostOwnRow(line.text) &&
    !beginsWithLevel(line.text) &&
    !isMark(line.text);
  // Buttons, levels and the time may stand in the row of the name, which may itself be a number.
  // Behind such a chip stands whom an answer speaks to: Odile OP ▸ Beck.
  const marked = row.findIndex(({ text }, index) => index > 0 && isMark(text));
  const names = (marked < 0 ? row : row.slice(0, marked)).filter(isName);
  const named = joinRows(names.length > 0 ? names : row).replace(LEVEL_BEHIND, '$1$2');
  const beside = names.length > 0 ? times.find((time) => time !== undefined) : undefined;
  const withHandle = WITH_HANDLE.exec(named);
  const withAgo = withHandle ? null : WITH_AGO.exec(named);
  const within = withHandle?.[2] ?? withAgo?.[2];
  return {
    label: withHandle?.[1] ?? withAgo?.[1] ?? named,
    time: beside === undefined && within ? parsePostTime(within, taken) : beside,
  };
}
