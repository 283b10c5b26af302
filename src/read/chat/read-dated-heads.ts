import { type ChatDraft, cutIssue, type MessageDraft, NO_CHAT, NO_MESSAGE } from './chat-draft.ts';
import { parseLocal } from './chat-time.ts';
import { linesOf } from './lines-of.ts';
import { kindOfWords } from './placeholder-kinds.ts';

const STAMP = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d{2}(?::\d{2})?`;
/** A label is a name: no sentence, no field of a form, and none of the levels of a program's log. */
const LABEL = String.raw`(?!(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b)[^\s：:，。！？!?；;“”"<>|][^：:，。！？!?；;“”"<>|]{0,29}?`;
/** 「2026-03-02 20:29:11 3-1203 老顾」 or 「老顾 2026/3/2 20:29」, and what was said on the lines below. */
const HEADS: readonly RegExp[] = [
  new RegExp(`^(?<when>${STAMP})\\s+(?<label>${LABEL})$`, 'u'),
  new RegExp(`^(?<label>${LABEL})\\s+(?<when>${STAMP})$`, 'u'),
];
/** The chat's name may stand above the first message, with the number of its members. */
const COUNTED_NAME = /^\S.{0,40}[(（]\d{1,6}[)）]$/u;
const LONGEST_NAME = 40;
const SYSTEM = /^(?:系统消息|系統訊息|系统提示|system message)\s?[:：]\s*/iu;
const LOOK_AT = 8_000;
/** A head without words below it is a line of a table or a log. */
const LEAST_WITH_WORDS = 0.8;

/**
 * True of text that exporters write for people to read: head, words, blank line. The file begins with a head, at most below
 * the chat's name; somebody speaks twice, or the name counts the members; and time runs on, as it does not in a list of news.
 */
export function isDatedHeads(text: string): boolean {
  const lines = linesOf(text.slice(0, LOOK_AT)).map((line) => line.trim());
  const told = lines.filter((line) => line !== '');
  const pattern = HEADS.find((each) => each.test(told[0] ?? '') || each.test(told[1] ?? ''));
  if (pattern === undefined) return false;
  const name = pattern.test(told[0]!) ? null : told[0]!;
  if (name !== null && (name.length > LONGEST_NAME || /[。！？!?：:]$/u.test(name))) return false;

  const heads = lines.flatMap((line, index) => {
    const found = pattern.exec(line)?.groups;
    const time = found === undefined ? null : parseLocal(found.when!);
    return time === null
      ? []
      : [{ time, label: found!.label!, hasWords: isWords(pattern, lines[index + 1]) }];
  });
  if (heads.length < 2) return false;
  const isCounted = name !== null && COUNTED_NAME.test(name);
  return (
    (isCounted || new Set(heads.map(({ label }) => label)).size < heads.length) &&
    // The last head may stand where the text was cut to be looked at.
    heads.filter(({ hasWords }) => hasWords).length >= LEAST_WITH_WORDS * (heads.length - 1) &&
    heads.every(({ time }, index) => index === 0 || heads[index - 1]!.time <= time)
  );
}

function isWords(pattern: RegExp, line: string | undefined): boolean {
  return line !== undefined && line !== '' && !pattern.test(line);
}

/** Reads such a text; the app that it was made from is not told. Its times are local. */
export function readDatedHeads(text: string): ChatDraft {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => HEADS.some((each) => each.test(line.trim())));
  const pattern = HEADS.find((each) => each.test(lines[first]?.trim() ?? ''))!;
  const name = lines.slice(0, first).find((line) => line.trim() !== '') ?? null;
  const messages: { label: string; time: string; body: string[] }[] = [];
  for (const line of lines.slice(first)) {
    const head = pattern.exec(line.trim())?.groups;
    const time = head === undefined ? null : parseLocal(head.when!);
    if (time !== null) messages.push({ label: head!.label!.trim(), time, body: [] });
    else messages.at(-1)?.body.push(line);
  }
  const cut = messages.at(-1)?.body.every((line) => line.trim() === '') ?? false;
  return {
    ...NO_CHAT,
    rule: 'dated-heads',
    name: name?.trim().replace(EXPORTED, '') ?? null,
    entries: messages.map(createMessage),
    issues: cut ? [cutIssue('its last sender has no message')] : [],
  };
}

/** 「聊天记录导出：小河家园业主群」: the program's word before the name of the group. */
const EXPORTED =
  /^(?:聊天记录|聊天記錄|群聊记录|对话记录|chat (?:history|export|log))(?:导出|匯出|备份|備份)?\s?[：:]\s*/iu;

/** What the app tells (「系统消息：老顾撤回了一条消息」) is nobody's words, whoever heads it. */
function createMessage({
  label,
  time,
  body: lines,
}: {
  readonly label: string;
  readonly time: string;
  readonly body: readonly string[];
}): MessageDraft {
  const body = lines.join('\n').trim();
  const kind = kindOfWords(body);
  const isSystem = SYSTEM.test(body) || SYSTEM.test(`${label}:`);
  return {
    ...NO_MESSAGE,
    kind: isSystem && kind === 'text' ? 'system' : kind,
    label: isSystem ? null : label,
    body: body || null,
    time,
  };
}
