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
  const shown = title === null ? null : writer.textAt(title);
  const counted = shown === null ? null : NAME_WITH_MEMBERS.exec(shown);
  const name =
    counted === null || title === null
      ? title
      : { start: title.start, end: title.start + counted[1]!.length };

  // Then the lines in the order of the export.
  const messages: ChatMessage[] = [];
  const separators: TimeSeparator[] = [];
  const links: Link[] = [];
  const ties = createReplyTies();
  for (const entry of draft.entries) {
    if (isSeparator(entry)) {
      const span = writer.write('time', entry.separator);
      if (span === null) continue;
      const reasons = [{ rule: `separator:${draft.rule}`, span }];
      separators.push({ span, value: entry.value, before: messages.length, box: null, reasons });
      continue;
    }
    const label = entry.label === null ? null : writer.write('label', collapseSpace(entry.label));
    const reply = entry.reply === null ? null : writeReply(writer, entry.reply);
    const body = entry.body === null ? null : writer.write('paragraph', entry.body);
    const tied = entry.reply === null ? null : ties.find(entry.reply);
    ties.add(messages.length, {
      id: entry.id,
      label: label && writer.textAt(label),
      body: body && writer.textAt(body),
    });
    if (entry.url !== null && body !== null) {
      links.push({ url: entry.url, text: writer.textAt(body), span: body });
    }
    messages.push({
      kind: entry.kind,
      label,
      side: entry.side,
      body,
      time: entry.time,
      timeFrom: entry.time === null ? null : 'message',
      id: entry.id,
      reply: reply && { ...reply, message: tied?.message ?? null },
      box: null,
      confidence: null,
      cut: false,
      reasons: reasonsOf(entry, draft.rule, label, tied?.rule ?? null),
    });
  }

  // What is known of it as a report: an export was made no earlier than its last message.
  const { text, blocks, issues } = writer.finish();
  const timed = messages.findLast(({ time }) => time !== null)?.time ?? null;
  const last = timed !== null && FULL_DATE.test(timed) ? timed : null;
  return {
    kind: 'chat',
    title: shown,
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
      ...(shown === null ? [] : [{ rule: `title:${draft.rule}`, span: title }]),
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
    label: label === null ? null : writer.write('quote', collapseSpace(label)),
    words: words === null ? null : writer.write('quote', words),
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

interface ChatWriter {
  /** Writes what is visible of `raw`, each line a block of its own; null where nothing is. */
  write(role: BlockRole, raw: string): Span | null;
  textAt(span: Span): string;
  finish(): { text: string; blocks: Block[]; issues: readonly Issue[] };
}

function createChatWriter(): ChatWriter {
  const blocks: Block[] = [];
  const lines: string[] = [];
  const issues = new Map<string, Issue>();
  const startsByLine: number[] = [];
  let offset = 0;
  let written: { span: Span; text: string } | null = null;
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
        startsByLine.push(offset);
        shown.push(line);
        offset = end + 1;
      }
      if (shown.length === 0) return null;
      const span = { start, end };
      written = { span, text: shown.join('\n') };
      return span;
    },
    textAt(span) {
      if (written?.span === span) return written.text;
      return lines
        .filter((_, index) => startsByLine[index]! >= span.start && startsByLine[index]! < span.end)
        .join('\n');
    },
    finish: () => ({ text: lines.join('\n'), blocks, issues: [...issues.values()] }),
  };
}
