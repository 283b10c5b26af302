import type { Issue } from '../../model/issue.ts';
import type { Reason } from '../../model/reason.ts';
import type { Block, BlockRole, Link, Reading } from '../../model/report.ts';
import type { ChatMessage, TimeSeparator } from '../../model/transcript.ts';
import { findLanguage } from '../../text/language.ts';
import { isSpan, type Span } from '../../text/span.ts';
import { cleanString } from '../clean-string.ts';
import { collapseSpace } from '../piece.ts';
import { type ChatDraft, isSeparator, type MessageDraft, type ReplyDraft } from './chat-draft.ts';
import { createReplyTies } from './reply-ties.ts';

/** 河湾小学家长群(304): the number beside a name is that of its members. */
const NAME_WITH_MEMBERS = /^(.+?)\s?[(（](\d{1,6})[)）]$/u;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}/;

/**
 * Makes the report of a chat: its name as title, and of each message the label, the words that it answers and its
 * own words, each line a block. Everything that the transcript shows is a span of this text.
 */
export function composeChat(draft: ChatDraft, { url }: { readonly url: string | null }): Reading {
  const writer = createChatWriter();

  // The name stands first, as the title.
  const title = draft.name === null ? null : writer.write('title', collapseSpace(draft.name));
  const counted = title === null ? null : NAME_WITH_MEMBERS.exec(title.text);
  const name = title && {
    start: title.span.start,
    end: title.span.start + (counted?.[1] ?? title.text).length,
  };

  // Then the lines in the order of the export.
  const messages: ChatMessage[] = [];
  const separators: TimeSeparator[] = [];
  const links: Link[] = [];
  const ties = createReplyTies();
  let above: Written | null = null;
  for (const entry of draft.entries) {
    if (isSeparator(entry)) {
      const written = writer.write('time', entry.separator);
      if (written === null) continue;
      const { span } = written;
      const reasons = [{ rule: `separator:${draft.rule}`, span }];
      separators.push({ span, value: entry.value, before: messages.length, box: null, reasons });
      continue;
    }
    const label: Written | null = entry.continues
      ? above
      : entry.label === null
        ? null
        : writer.write('label', collapseSpace(entry.label));
    above = label;
    const reply = entry.reply === null ? null : writeReply(writer, entry.reply);
    const body = entry.body === null ? null : writer.write('paragraph', entry.body);
    const tied = entry.reply === null ? null : ties.find(entry.reply);
    ties.add(messages.length, {
      id: entry.id,
      label: label?.text ?? null,
      body: body?.text ?? null,
    });
    if (entry.url !== null && body !== null) {
      links.push({ url: entry.url, text: body.text, span: body.span });
    }
    messages.push({
      kind: entry.kind,
      label: label?.span ?? null,
      side: entry.side,
      body: body?.span ?? null,
      time: entry.time,
      timeFrom: entry.time === null ? null : 'message',
      id: entry.id,
      reply: reply && { ...reply, message: tied?.message ?? null },
      box: null,
      confidence: null,
      cut: false,
      reasons: reasonsOf(entry, draft.rule, label?.span ?? null, tied?.rule ?? null),
    });
  }

  // What is known of it as a report: an export was made no earlier than its last message.
  const { text, blocks, issues } = writer.finish();
  const timed = messages.findLast(({ time }) => time !== null)?.time ?? null;
  const last = timed !== null && FULL_DATE.test(timed) ? timed : null;
  return {
    kind: 'chat',
    title: title?.text ?? null,
    byline: null,
    outlet: null,
    site: null,
    url,
    canonical: null,
    published: last,
    language: findLanguage(text),
    tags: [],
    text,
    blocks,
    links: links.filter(({ span }) => span !== null && isSpan(text, span)),
    issues: [...draft.issues, ...issues],
    reasons: [
      ...(title === null ? [] : [{ rule: `title:${draft.rule}`, span: title.span }]),
      ...(last === null ? [] : [{ rule: 'published:last-message', span: null }]),
      ...(draft.orderRule === null ? [] : [{ rule: `dateOrder:${draft.orderRule}`, span: null }]),
    ],
    transcript: {
      app: draft.app,
      name,
      members: Number(counted?.[2] ?? 0) || null,
      zone: draft.zone,
      dateOrder: draft.dateOrder,
      image: null,
      messages,
      separators,
    },
  };
}

function writeReply(
  writer: ChatWriter,
  { label, words }: ReplyDraft,
): { label: Span | null; words: Span | null } {
  return {
    label: label === null ? null : (writer.write('quote', collapseSpace(label))?.span ?? null),
    words: words === null ? null : (writer.write('quote', words)?.span ?? null),
  };
}

function reasonsOf(
  { rules }: MessageDraft,
  format: string,
  label: Span | null,
  tie: string | null,
): Reason[] {
  const names = [`message:${format}`, ...rules, ...(tie === null ? [] : [tie])];
  return names.map((rule) => ({ rule, span: label }));
}

/** A stretch of the text with what stands there. */
interface Written {
  readonly span: Span;
  readonly text: string;
}

interface ChatWriter {
  /** Writes what is visible of `raw`, each line a block of its own; null where nothing is. */
  write(role: BlockRole, raw: string): Written | null;
  finish(): { text: string; blocks: Block[]; issues: readonly Issue[] };
}

function createChatWriter(): ChatWriter {
  const blocks: Block[] = [];
  const lines: string[] = [];
  const issues = new Map<string, Issue>();
  let offset = 0;
  return {
    write(role, raw) {
      const clean = cleanString(raw);
      for (const issue of clean.issues) issues.set(issue.code, issue);
      const start = offset;
      let end = offset;
      const shown: string[] = [];
      for (const each of clean.text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
        const line = collapseSpace(each);
        if (line === '') continue;
        end = offset + line.length;
        blocks.push({ role, start: offset, end });
        lines.push(line);
        shown.push(line);
        offset = end + 1;
      }
      if (shown.length === 0) return null;
      return { span: { start, end }, text: shown.join('\n') };
    },
    finish: () => ({ text: lines.join('\n'), blocks, issues: [...issues.values()] }),
  };
}
