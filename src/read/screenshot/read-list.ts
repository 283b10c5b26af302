import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { joinRows } from './bubble-words.ts';
import { findBubbles } from './find-bubbles.ts';
import { findTitle } from './find-title.ts';
import { bottomOf, hullOf, rightOf } from './geometry.ts';
import { rowsOf } from './image-rows.ts';
import type { ChatEntry, MessageDraft, ScreenDraft } from './message-draft.ts';
import { isOwnLine, readOwnLine } from './own-lines.ts';
import { findFaces } from './post-faces.ts';
import { parseSeparator } from './separator-time.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** Who said it, and when: Priya Nandan 9:04 AM. */
const NAME_AND_CLOCK =
  /^(\S.{0,38}?)\s+((?:(?:today|yesterday|今天|昨天)\s*(?:at\s*)?)?\d{1,2}[:：]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?)$/iu;
/** Behind what was changed afterwards. */
const CHANGED = /\s*[(（](?:edited|已编辑|已編輯)[)）]$/iu;
/** A bubble is higher than so many lines; a chip that counts answers is not. */
const BUBBLE = 1.5;
/** So many names with an hour beside a face are a list of messages, three points of a chat each two. */
const FEWEST = 2;

type Row = readonly ImageLine[];

/**
 * Reads messages without bubbles, as rooms of work show them (Slack, Discord): a face at the left, beside it a name and
 * an hour, below them what was said, in one paragraph a message. Nothing tells which are one's own.
 */
export function readList(image: ImageLines, taken: string | null): ScreenDraft & { readonly sure: number } {
  const sorted = findBubbles(image);
  const { title, head } = findTitle(image, sorted);
  const { faces } = findFaces(image, sorted);
  const inMiddle = sorted.bubbles.filter(({ lines }) => isOwnLine(joinRows(lines)));
  const rows: Row[] = rowsOf([
    ...sorted.bare.filter((line) => !head.includes(line) && line.box.top < sorted.bottom),
    ...inMiddle.flatMap(({ lines }) => lines),
  ]);
  const names = rows.flatMap((row) => {
    const face = faces.find((one) => isBeside(hullOf(row.map(({ box }) => box)), one));
    const match = face && NAME_AND_CLOCK.exec(joinRows(row));
    return match ? [{ row, label: match[1]!, clock: match[2]! }] : [];
  });

  const entries: ChatEntry[] = [];
  let said: Row[] = [];
  let who: (typeof names)[number] | undefined;
  const right = Math.max(0, ...rows.flat().map(({ box }) => rightOf(box)));
  const finish = () => {
    if (who) entries.push(...splitParagraphs(said, right).map((part) => toEntry(part, who!, image.height)));
    said = [];
  };
  for (const row of rows) {
    const name = names.find((one) => one.row === row);
    const own = name ? null : readOwnLine(row, taken, image.width, []);
    if (!name && !own) said.push(row);
    else {
      finish();
      who = name;
      if (own) entries.push(own);
    }
  }
  finish();
  // With bubbles below the names it is a chat like others: Teams.
  const bubbles = sorted.bubbles.filter(
    (one) => !inMiddle.includes(one) && one.box.height > sorted.unit * BUBBLE && one.box.top < sorted.bottom,
  );
  const isBare = bubbles.length < names.length * 0.5;
  return {
    kind: 'chat',
    app: null,
    title,
    entries,
    sure: !isBare || names.length < FEWEST || entries.length < FEWEST ? 0 : names.length + 1,
  };
}

/** Whether a row stands beside the upper half of a face. */
function isBeside({ left, top, height }: Box, face: Box): boolean {
  const middle = top + height / 2;
  return left >= rightOf(face) && middle > face.top - height * 0.3 && middle < face.top + face.height * 0.6;
}

function toEntry(
  rows: readonly Row[],
  { label, clock }: { readonly label: string; readonly clock: string },
  height: number,
): ChatEntry {
  const lines = rows.flat();
  const box = hullOf(lines.map((line) => line.box));
  const cut = bottomOf(box) > height - box.height / rows.length / 2;
  const message: MessageDraft = {
    kind: 'text',
    side: null,
    label,
    body: joinRows(lines).replace(CHANGED, ''),
    reply: null,
    clock: parseSeparator(clock, null) ? clock : null,
    box,
    confidence: Math.min(...lines.map(({ confidence }) => confidence)),
    cut,
    rules: ['message:paragraph', 'label:beside-avatar', 'time:beside-label', ...(cut ? ['cut:edge'] : [])],
  };
  return { kind: 'message', message };
}
