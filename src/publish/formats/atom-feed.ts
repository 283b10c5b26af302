import type { FeedEntry } from './feed-entries.ts';
import { toUri } from './formatted.ts';

const TITLE = 'Hearsay 求证';

/** Updates and corrections as Atom (RFC 4287). Addresses are relative to the dossier. */
export function formatAtomFeed(entries: readonly FeedEntry[], created: string): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${toUri('feed')}</id>`,
    `<title>${TITLE}</title>`,
    `<updated>${entries[0]?.updated ?? created}</updated>`,
    `<author><name>${TITLE}</name></author>`,
    '<link rel="self" type="application/atom+xml" href="feed.atom"/>',
    '<link rel="alternate" type="text/html" href="index.html"/>',
    ...entries.map(formatEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function formatEntry({ id, title, text, updated, language, page, original }: FeedEntry): string {
  const related = original === undefined ? '' : `<link rel="related" href="${escapeXml(original)}"/>`;
  return [
    language === undefined ? '<entry>' : `<entry xml:lang="${escapeXml(language)}">`,
    `<id>${escapeXml(id)}</id>`,
    `<title type="text">${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>${related}`,
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ].join('');
}

// What XML 1.0 has no way to write: most controls, and what is no character.
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escapeXml(words: string): string {
  return words.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\r]/g, (unit) => ESCAPES[unit]!);
}
