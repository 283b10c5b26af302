import PostalMime, { type Email } from 'postal-mime';
import type { Issue } from '../../model/issue.ts';
import type { Reading } from '../../model/report.ts';
import { NO_CHAT, NO_MESSAGE, type ReplyDraft } from '../chat/chat-draft.ts';
import { composeChat } from '../chat/compose-chat.ts';
import { readHtml } from '../html/read-html.ts';
import { cutPoints } from './cut-points.ts';
import { cutQuoted } from './cut-quoted.ts';

/** Deeper parts of parts are no mail that somebody wrote. */
const MOST_DEPTH = 20;

/**
 * Reads a mail as a message of its sender: the subject as title, the words that it answers as a quotation, its own as
 * the body; numbered answers are messages of their own, for one may decline what another tells. What is attached is named
 * and not read.
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: MOST_DEPTH });

  // The words: as plain text where the mail has it, else those of its page.
  const written = mail.text?.trim() ? mail.text : textOfPage(mail.html);
  const { own, quoted } = cutQuoted(written);

  const time = toTime(mail.headers.find(({ key }) => key === 'date')?.value ?? '');
  const label = findSender(mail);
  const reply: ReplyDraft | null = quoted === '' ? null : { label: null, words: quoted, id: null };
  const message = { ...NO_MESSAGE, label, side: 'other' as const, time };
  const entries = cutPoints(own).map((body, index) =>
    index === 0 ? { ...message, body, reply } : { ...message, body, continues: true },
  );
  const reading = composeChat(
    {
      ...NO_CHAT,
      rule: 'mail',
      name: mail.subject ?? null,
      entries,
      issues: leftOut(mail.attachments),
    },
    { url: null },
  );
  return {
    ...reading,
    kind: 'record',
    published: time,
    reasons: [
      ...reading.reasons.filter(({ rule }) => rule.startsWith('title')),
      ...(time === null ? [] : [{ rule: 'published:mail-date', span: null }]),
    ],
  };
}

/** Offices write a comma into their name without the quotation marks that it needs: only what stands before is read then. */
const WITH_COMMA = /^(?<name>[^"<>@=]+,[^"<>@=]+?)\s*<[^<>@\s]+@[^<>\s]+>$/u;

function findSender({ from, headers }: Email): string | null {
  const field = headers.find(({ key }) => key === 'from')?.value.trim() ?? '';
  return WITH_COMMA.exec(field)?.groups?.name ?? (from?.name || from?.address || null);
}

/** What a page quotes is marked as plain text marks it: it is what the mail answers, and not its sender's words. */
function textOfPage(html: string | undefined): string {
  if (html === undefined) return '';
  const { text, blocks } = readHtml(html, { url: null });
  return blocks
    .map(({ role, start, end }) => ({ role, words: text.slice(start, end) }))
    .map(({ role, words }) => (role === 'quote' ? words.replace(/^/gm, '> ') : words))
    .join('\n');
}

function leftOut(attachments: readonly { readonly filename: string | null }[]): Issue[] {
  return attachments.map(({ filename }) => ({
    code: 'attachment-left-out',
    span: null,
    message: `An attachment was not read: ${filename ?? 'without a name'}. Save it and add it by itself.`,
  }));
}

/** The instant of a Date field (RFC 5322, 3.3) with the offset that it has; null where it names none. */
function toTime(field: string): string | null {
  const instant = Date.parse(field);
  if (Number.isNaN(instant)) return null;
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)\s*(?:\([^)]*\))?\s*$/.exec(field) ?? [];
  if (sign === undefined) return new Date(instant).toISOString().replace('.000', '');
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${hours}:${minutes}`;
}
