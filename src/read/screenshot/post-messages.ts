import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import { joinRows } from './bubble-words.ts';
import type { Bubble, SortedLines } from './find-bubbles.ts';
import { bottomOf, hullOf } from './geometry.ts';
import { rowsOf } from './image-rows.ts';
import type { MessageDraft } from './message-draft.ts';
import { isPostOwnRow } from './post-words.ts';
import type { Item } from './read-item.ts';
import { isHour } from './split-reply.ts';

/** 小林：words, in a box that repeats somebody else's. */
const NAMED = /^@?([^:：]{1,24})[:：]\s*(.*)$/u;
/** Its name in a row of its own. */
const NAME_ALONE = /^@([^\s:：]{1,24})()$/u;
/** Whom an answer speaks to may be so long that the colon stands in the next row: 小林回复@阿竹外 | 婆：words. */
const NAME_WRAPPED = /^@?([^:：]{1,24}?)\s*(?:回复|回覆|▸|▶)\s*@[^:：]*$/u;
/** Whom an answer speaks to stands between its name and its words: 小林 回复 @阿竹：words. */
const SPEAKS_TO = /(.)\s*(?:回复|回覆|▸|▶)\s*@?.+$/u;

/** An answer that is set in answers the last comment that is not. */
export function tieAnswers(said: readonly MessageDraft[][], items: readonly Item[]): MessageDraft[] {
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
export function toMessages(
  { label, time, rows, boxes, isAnswer, isRest }: Item,
  isFirst: boolean,
  image: ImageLines,
  { unit }: SortedLines,
): MessageDraft[] {
  const inner = boxes.flatMap((box) => namedIn(box));
  if (rows.length === 0 && inner.length === 0) return [];
  const draft = (
    name: string | null,
    own: readonly ImageLine[],
    rule: string,
    reply: MessageDraft['reply'],
    when: string | null,
  ): MessageDraft => {
    const box = own.length > 0 ? hullOf(own.map((line) => line.box)) : boxes[0]!.box;
    const cut = (isRest && own === rows) || bottomOf(box) > image.height - unit * 0.4;
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
        ...(name === null ? [] : ['label:beside-avatar']),
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

/** Without whom it speaks to, and a chip that says who that is: 修电器的老周 UP 回复 @西红柿首富. */
function nameOf(text: string): string {
  return text
    .replace(SPEAKS_TO, '$1')
    .replace(/(\p{Script=Han})\s*(?:U?P主?|作者|博主|楼主)$/u, '$1')
    .trim();
}

/** The names and words of a box; a name begins a new one. */
function namedIn(box: Bubble): { name: string; text: string; lines: ImageLine[] }[] {
  // A chip behind the name parts a row.
  const lines = rowsOf(box.lines).map((row) => ({
    ...row[0]!,
    text: joinRows(row),
    box: hullOf(row.map((line) => line.box)),
  }));
  const found: { name: string; rows: ImageLine[]; texts: ImageLine[] }[] = [];
  const left = Math.min(...lines.map(({ box }) => box.left));
  let isWrapped = false;
  for (const line of lines) {
    const wrapped = line.box.left < left + line.box.height ? NAME_WRAPPED.exec(line.text) : null;
    if (wrapped) {
      found.push({ name: nameOf(wrapped[1]!), rows: [line], texts: [] });
      isWrapped = true;
      continue;
    }
    if (isWrapped) {
      isWrapped = false;
      const rest = line.text.replace(/^[^:：]{0,12}[:：]\s*/u, '');
      found.at(-1)!.rows.push(line);
      if (rest !== '') found.at(-1)!.texts.push({ ...line, text: rest });
      continue;
    }
    const named =
      line.box.left < left + line.box.height ? (NAMED.exec(line.text) ?? NAME_ALONE.exec(line.text)) : null;
    if (named && !isHour(named[1]!, named[2]!)) {
      const rest = named[2] === '' ? [] : [{ ...line, text: named[2]! }];
      found.push({ name: nameOf(named[1]!), rows: [line], texts: rest });
    } else if (found.length > 0 && !isPostOwnRow(line.text)) {
      found.at(-1)!.rows.push(line);
      found.at(-1)!.texts.push(line);
    }
  }
  return found.flatMap(({ name, rows, texts }) =>
    texts.length === 0 ? [] : [{ name, text: joinRows(texts), lines: rows }],
  );
}
