import PostalMime, { type Email } from 'postal-mime';
import type { Issue } from '../../model/issue.ts';
import type { Reading } from '../../model/report.ts';
import { type MessageDraft, NO_CHAT, NO_MESSAGE } from '../chat/chat-draft.ts';
import { composeChat } from '../chat/compose-chat.ts';
import { readHtml } from '../html/read-html.ts';
import { cutExchange, type Exchange, type MailTurn } from './cut-exchange.ts';
import { cutPoints } from './cut-points.ts';
import { pairPoints } from './pair-points.ts';

/** Deeper parts of parts are no mail that somebody wrote. */
const MOST_DEPTH = 20;

/**
 * Reads a mail as a message of its sender: the subject as title, the words that it answers as a quotation, its own as
 * the body; numbered answers are messages of their own, for one may decline what another tells. Where it repeats the
 * questions one by one, each is a message of whoever asked, before its answer; one without an answer stays open. What is
 * attached is named and not read.
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: MOST_DEPTH });

  // The words: as plain text where the mail has it, else those of its page.
  const written = mail.text?.trim() ? mail.text : textOfPage(mail.html);
  const exchange = cutExchange(written);

  const time = toTime(fieldOf(mail, 'date') ?? fieldOf(mail, 'sent') ?? '');
  const sender = { ...NO_MESSAGE, label: findSender(mail), side: 'other' as const, time };
  const points = pairPoints(exchange);
  const entries =
    points === null
      ? oneMessage(exchange, sender)
      : pointMessages(points, sender, {
          ...NO_MESSAGE,
          label: exchange.earlierBy ?? mail.to?.[0]?.name ?? mail.to?.[0]?.address ?? null,
          side: 'self' as const,
        });
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

/** Its own words, in parts where it answers point by point; what it answers as a quotation before them. */
function oneMessage({ turns, earlier }: Exchange, sender: MessageDraft): MessageDraft[] {
  const wordsOf = (quoted: boolean) =>
    turns.filter((turn) => turn.quoted === quoted).map(({ words }) => words);
  const words = [...wordsOf(true), earlier].filter((part) => part !== '').join('\n');
  const reply = words === '' ? null : { label: null, words, id: null };
  return cutPoints(wordsOf(false).join('\n\n')).map((body, index) =>
    index === 0 ? { ...sender, body, reply } : { ...sender, body, continues: true },
  );
}

/** Questions and answers as messages in turn, each answer tied to the question right before it. */
function pointMessages(
  points: readonly MailTurn[],
  sender: MessageDraft,
  asker: MessageDraft,
): MessageDraft[] {
  return points.map(({ quoted, words }, index) => {
    const before = points[index - 1];
    const continues = before?.quoted === quoted;
    if (quoted) return { ...asker, body: words, continues };
    const reply = before?.quoted === true ? { label: null, words: null, id: null, message: index - 1 } : null;
    return { ...sender, body: words, reply, continues };
  });
}

function fieldOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

/** Offices write a comma into their name without the quotation marks that it needs: only what stands before is read then. */
const WITH_COMMA = /^(?<name>[^"<>@=]+,[^"<>@=]+?)\s*<[^<>@\s]+@[^<>\s]+>$/u;

function findSender(mail: Email): string | null {
  const { from } = mail;
  const field = fieldOf(mail, 'from')?.trim() ?? '';
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
