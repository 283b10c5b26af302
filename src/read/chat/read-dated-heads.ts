import { isAppLine } from './app-line.ts';
import {
  type ChatDraft,
  cutIssue,
  type MessageDraft,
  NO_CHAT,
  NO_MESSAGE,
  type SeparatorDraft,
} from './chat-draft.ts';
import { type ExportHeader, readExportHeader } from './export-header.ts';
import { linesOf } from './lines-of.ts';
import { HEAD_FORMS, type HeadForm, type MessageHead, parseDayLine } from './message-head.ts';
import { kindOfWords } from './placeholder-kinds.ts';

const SYSTEM = /^(?:系统消息|系統訊息|系统提示|system message)\s?[:：]\s*/iu;
const LOOK_AT = 8_000;
/** A head without words below it is a line of a table or a log. */
const LEAST_WITH_WORDS = 0.8;
/** Exporters write no more above the first message. */
const MOST_HEADER = 12;
/** Without a day, and without a header that says so, as many heads make a chat, each speaker twice on average. */
const FEWEST_CLOCKED = 4;

interface Found {
  readonly form: HeadForm;
  readonly header: ExportHeader;
  /** The line of the first message. */
  readonly first: number;
}

/**
 * True of text that exporters, and people who copy, write for others to read: who and when, the words below, a blank line. What
 * stands above the first message is the chat's name or fields of the export; somebody speaks twice, or a field or the number
 * of members says that it is a chat; and time runs on, as it does not in a list of news.
 */
export function isDatedHeads(text: string): boolean {
  return findForm(linesOf(text.slice(0, LOOK_AT)).map((line) => line.trim())) !== null;
}

function findForm(lines: readonly string[]): Found | null {
  const told = lines.flatMap((line, index) => (line === '' ? [] : [{ line, index }]));
  for (const form of HEAD_FORMS) {
    const at = told.slice(0, MOST_HEADER).findIndex(({ line }) => form.read(line) !== null);
    if (at < 0) continue;
    const above = told.slice(0, at).map(({ line }) => line);
    // A day may stand above the first message.
    const header = readExportHeader(above.filter((line) => parseDayLine(line) === null));
    if (header !== null && isChat(lines, form, header)) return { form, header, first: told[at]!.index };
  }
  return null;
}

function isChat(lines: readonly string[], form: HeadForm, { isTold }: ExportHeader): boolean {
  const heads = lines.flatMap((line, index) => {
    const found = form.read(line);
    return found === null
      ? []
      : [{ ...found, hasWords: !form.wordsBelow || isWords(form, lines[index + 1]) }];
  });
  const isDated = heads.every(({ time }) => !time.startsWith('T'));
  const labels = new Set(heads.map(({ label }) => label));
  if (heads.length < 2 || (form.needsHeader && !isTold)) return false;
  if (!isTold && labels.size === heads.length) return false;
  if (
    !isTold &&
    !(isDated && form.wordsBelow) &&
    (heads.length < Math.max(FEWEST_CLOCKED, 2 * labels.size) || labels.size < 2)
  )
    return false;
  return (
    // The last head may stand where the text was cut to be looked at.
    heads.filter(({ hasWords }) => hasWords).length >= LEAST_WITH_WORDS * (heads.length - 1) &&
    (!isDated || heads.every(({ time }, index) => index === 0 || heads[index - 1]!.time <= time))
  );
}

function isWords(form: HeadForm, line: string | undefined): boolean {
  return line !== undefined && line !== '' && form.read(line) === null;
}

/** Reads such a text; the app that it was made from is not told. Its times are local. */
export function readDatedHeads(text: string): ChatDraft {
  const lines = linesOf(text);
  const { form, header, first } = findForm(lines.map((line) => line.trim()))!;
  const entries: (MessageDraft | SeparatorDraft)[] = [];
  const labels = new Set(lines.flatMap((line) => form.read(line)?.label ?? []));
  let day = '';
  let open: { head: MessageHead; body: string[] } | null = null;
  let isCut = false;
  const close = () => {
    if (open === null) return;
    isCut = open.body.every((line) => line.trim() === '');
    entries.push(createMessage(open.head, open.body, day));
    open = null;
  };
  const above = lines.slice(0, first).find((line) => parseDayLine(line) !== null);
  for (const [index, line] of [...(above === undefined ? [] : [above]), ...lines.slice(first)].entries()) {
    const head = form.read(line);
    const dated = head === null ? parseDayLine(line) : null;
    if (head !== null) {
      close();
      open = { head, body: head.words === null ? [] : [head.words] };
    } else if (dated !== null && (form.id.startsWith('clock') || index === 0)) {
      close();
      day = dated;
      entries.push({ separator: line.trim(), value: dated.startsWith('X') ? null : dated });
    } else if (isAppLine(line, labels)) {
      // What the app tells stands between messages and is nobody's words.
      close();
      entries.push({
        ...NO_MESSAGE,
        kind: kindOfWords(line) === 'recall' ? 'recall' : 'system',
        body: line.trim(),
      });
    } else (open as { body: string[] } | null)?.body.push(line);
  }
  close();
  return {
    ...NO_CHAT,
    rule: 'dated-heads',
    name: header.name,
    entries,
    issues: isCut ? [cutIssue('its last sender has no message')] : [],
  };
}

/** What the app tells (「系统消息：老顾撤回了一条消息」) is nobody's words, whoever heads it. */
function createMessage({ label, time }: MessageHead, lines: readonly string[], day: string): MessageDraft {
  const body = lines.join('\n').trim();
  const kind = kindOfWords(body);
  const isSystem = SYSTEM.test(body) || SYSTEM.test(`${label}:`);
  return {
    ...NO_MESSAGE,
    kind: isSystem && kind === 'text' ? 'system' : kind,
    label: isSystem ? null : label,
    body: body || null,
    time: time.startsWith('T') ? `${day}${time}` : time,
  };
}
