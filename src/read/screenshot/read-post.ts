import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { joinRows } from './bubble-words.ts';
import { type Bubble, findBubbles, isSameRow, type SortedLines, sortRows } from './find-bubbles.ts';
import { findTitle } from './find-title.ts';
import { bottomOf, hullOf, rightOf } from './geometry.ts';
import type { MessageDraft, ScreenDraft } from './message-draft.ts';
import {
  isCountsRow,
  isPostOwnRow,
  isPostTimeRow,
  POST_TITLE,
  parsePostTime,
  saysFrom,
} from './post-words.ts';

/** Name and handle of one row: Nell Hart @nellhart · 3h. */
const WITH_HANDLE = /^(.+?)\s*@\w[\w ]*?(?:\s*[·•]\s*(.+))?$/;
/** Whom an answer speaks to stands between its name and its words: 小林 回复 @阿竹：words. */
const SPEAKS_TO = /(.)\s*(?:回复|回覆|▸|▶)\s*@?.+$/u;
/** 小林：words, in a box that repeats somebody else's. */
const NAMED = /^@?([^:：]{1,24})[:：]\s*(.*)$/u;
/** Its name in a row of its own. */
const NAME_ALONE = /^@([^\s:：]{1,24})()$/u;

/**
 * Reads a post with what it passes on and the comments below: each is a message of its author, of nobody's side. `sure`
 * counts points for what only posts have.
 */
export function readPost(image: ImageLines, taken: string | null): ScreenDraft & { readonly sure: number } {
  const sorted = findBubbles(image);
  const { title, head } = findTitle(image, sorted);
  const isPosts = title !== null && POST_TITLE.test(title.text);
  const boxes = sorted.bubbles.filter(({ box }) => box.width > image.width * 0.5);
  const faces = sorted.bubbles.filter((bubble) => isLetterFace(bubble, image.width));
  const rows = rowsOf(
    [
      ...sorted.bare,
      ...sorted.barred,
      ...sorted.bubbles
        .filter((one) => !boxes.includes(one) && !faces.includes(one))
        .flatMap(({ lines }) => lines),
    ].filter((line) => !head.includes(line)),
  );

  // Each avatar at the left begins a post or a comment, which goes on to the next; that of an answer is set in.
  const avatars = [
    ...sorted.avatars,
    ...faces.map(({ box }) => box),
    ...image.pictures.map(({ box }) => box).filter((box) => isFace(box, image.width)),
  ]
    .filter(
      ({ left }, index, all) =>
        left < image.width * 0.3 &&
        all.findIndex((one) => one.left === left && one.top === all[index]!.top) === index,
    )
    .sort((a, b) => a.top - b.top);
  const outermost = Math.min(...avatars.slice(1).map(({ left }) => left));
  const items = avatars.flatMap((avatar, index): Item[] => {
    const end = avatars[index + 1]?.top ?? image.height;
    const isOwn = (box: Box) => box.top + box.height / 2 > avatar.top && box.top + box.height / 2 < end;
    const own = rows.filter((row) => isOwn(hullOf(row.map(({ box }) => box))));
    // A comment may stand in an area of its own, with the name of whoever wrote it.
    const area = boxes.find(
      ({ box }) => box.left >= rightOf(avatar) && Math.abs(box.top - avatar.top) < sorted.unit,
    );
    return readItem(
      avatar,
      [...(area ? rowsOf(area.lines) : []), ...own],
      boxes.filter((one) => one !== area && isOwn(one.box)),
      taken,
    ).map((item) => ({ ...item, isAnswer: index > 0 && avatar.left > outermost + avatar.width * 0.5 }));
  });
  const texts = rows.map(joinRows);
  const counts = texts.some(isCountsRow);
  const from = texts.some(saysFrom);
  return {
    kind: 'post',
    app: from || /微博/.test(title?.text ?? '') ? 'weibo' : null,
    title: null,
    entries: tieAnswers(
      items.map((item, index) => toMessages(item, index === 0, image, sorted)),
      items,
    ).map((message) => ({ kind: 'message', message })),
    sure:
      items.length === 0
        ? 0
        : (isPosts ? 2 : 0) + (counts ? 2 : 0) + (from || texts.some(isPostTimeRow) ? 2 : 0) + 1,
  };
}

interface Item {
  readonly label: string;
  readonly time: string | null;
  readonly rows: readonly ImageLine[];
  readonly boxes: readonly Bubble[];
  /** An answer to the comment above, set in from its edge. */
  readonly isAnswer: boolean;
}

function readItem(
  avatar: Box,
  rows: readonly ImageLine[][],
  boxes: readonly Bubble[],
  taken: string | null,
): Item[] {
  const [first, ...others] = rows;
  if (!first || first[0]!.box.left < rightOf(avatar) - avatar.width * 0.2) return [];
  // A button may stand in the row of the name.
  const names = first.filter(({ text }) => !isPostOwnRow(text));
  const named = joinRows(names.length > 0 ? names : first);
  const withHandle = WITH_HANDLE.exec(named);
  let time = withHandle?.[2] ? parsePostTime(withHandle[2], taken) : undefined;
  const said: ImageLine[] = [];
  for (const row of others) {
    // What a number at the right counts stands in the row of the time.
    const when = row.map(({ text }) => parsePostTime(text, taken)).find((one) => one !== undefined);
    const whole = joinRows(row);
    const told = when ?? parsePostTime(whole, taken);
    if (isCountsRow(whole) && said.length > 0) break;
    if (told !== undefined) time ??= told;
    else if (!isPostOwnRow(whole)) said.push(...row.filter(({ text }) => !isPostOwnRow(text)));
  }
  return [{ label: withHandle?.[1] ?? named, time: time ?? null, rows: said, boxes, isAnswer: false }];
}

/** An answer that is set in answers the last comment that is not. */
function tieAnswers(said: readonly MessageDraft[][], items: readonly Item[]): MessageDraft[] {
  const messages: MessageDraft[] = [];
  let asked = 0;
  for (const [index, drafts] of said.entries()) {
    if (items[index]!.isAnswer && drafts.length > 0) {
      const [first, ...others] = drafts;
      messages.push({ ...first!, reply: { to: asked - messages.length } }, ...others);
    } else {
      asked = messages.length;
      messages.push(...drafts);
    }
  }
  return messages;
}

/** What a post or comment says, then what stands in its boxes: what a post passes on, what others answer a comment. */
function toMessages(
  { label, time, rows, boxes, isAnswer }: Item,
  isFirst: boolean,
  image: ImageLines,
  { unit }: SortedLines,
): MessageDraft[] {
  const inner = boxes.flatMap((box) => namedIn(box));
  if (rows.length === 0 && inner.length === 0) return [];
  const draft = (
    name: string,
    own: readonly ImageLine[],
    rule: string,
    reply: MessageDraft['reply'],
    when: string | null,
  ): MessageDraft => {
    const box = own.length > 0 ? hullOf(own.map((line) => line.box)) : boxes[0]!.box;
    const cut = bottomOf(box) > image.height - unit * 0.4;
    return {
      kind: 'text',
      side: null,
      label: name,
      body: joinRows(own) || null,
      reply,
      clock: null,
      time: when,
      box,
      confidence: own.length > 0 ? Math.min(...own.map(({ confidence }) => confidence)) : null,
      cut,
      rules: [
        rule,
        'label:beside-avatar',
        ...(when === null ? [] : ['time:beside-label']),
        ...(cut ? ['cut:edge'] : []),
      ],
    };
  };
  const passesOn = isFirst && inner.length > 0;
  return [
    draft(
      label,
      rows,
      isFirst ? 'message:post' : isAnswer ? 'message:answer' : 'message:comment',
      passesOn ? { to: 1 } : null,
      time,
    ),
    ...inner.map(({ name, lines, text }, index) => ({
      ...draft(
        name,
        lines,
        isFirst ? 'message:passed-on' : 'message:answer',
        isFirst ? null : { to: -1 - index },
        null,
      ),
      body: text,
    })),
  ];
}

/** A face is small and about as high as wide; those of answers are set in. */
function isFace({ left, width, height }: Box, imageWidth: number): boolean {
  return (
    left < imageWidth * 0.3 &&
    width < imageWidth * 0.17 &&
    Math.max(width, height) < Math.min(width, height) * 1.3
  );
}

/** A face may be a letter on a colour. */
function isLetterFace({ box, lines }: Bubble, width: number): boolean {
  return (
    box.left < width * 0.16 &&
    box.width < width * 0.17 &&
    Math.max(box.width, box.height) < Math.min(box.width, box.height) * 1.4 &&
    lines.length === 1 &&
    [...lines[0]!.text].length <= 2
  );
}

/** The names and words of a box; a name begins a new one. */
function namedIn({ lines }: Bubble): { name: string; text: string; lines: ImageLine[] }[] {
  const found: { name: string; rows: ImageLine[]; texts: ImageLine[] }[] = [];
  const left = Math.min(...lines.map(({ box }) => box.left));
  for (const line of lines) {
    const named =
      line.box.left < left + line.box.height ? (NAMED.exec(line.text) ?? NAME_ALONE.exec(line.text)) : null;
    if (named && !/^\d+$/.test(named[1]!.slice(-2)) && !/^[:：]?\d{2}\b/.test(named[2]!)) {
      const rest = named[2] === '' ? [] : [{ ...line, text: named[2]! }];
      found.push({ name: named[1]!.replace(SPEAKS_TO, '$1').trim(), rows: [line], texts: rest });
    } else if (found.length > 0 && !isPostOwnRow(line.text)) {
      found.at(-1)!.rows.push(line);
      found.at(-1)!.texts.push(line);
    }
  }
  return found.flatMap(({ name, rows, texts }) =>
    texts.length === 0 ? [] : [{ name, text: joinRows(texts), lines: rows }],
  );
}

function rowsOf(lines: readonly ImageLine[]): ImageLine[][] {
  const rows: ImageLine[][] = [];
  for (const line of sortRows(lines)) {
    const row = rows.at(-1);
    if (row && isSameRow(row[0]!.box, line.box)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
