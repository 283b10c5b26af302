import type { DocumentFacts } from './compose-document.ts';
import { parsePublished } from './parse-published.ts';

const FRONT_MATTER = /^\ufeff?---\r?\n((?:[^\n]{0,2000}\n){1,60}?)---\s*(?:\n|$)/;
/** Without its last line the head ends at the first blank one, and is made of fields alone. */
const UNCLOSED = /^\ufeff?---\r?\n((?:[A-Za-z][\w-]{0,30}\s*:[^\n]{0,2000}\r?\n){2,60})(?=\r?\n)/;
const FIELD =
  /^(title|date|published|author|source|outlet|publisher|tags|keywords|url|link|original|canonical)\s*:\s*(.+?)\s*$/i;

/** Splits off the `key: value` head of a Markdown file; facts are null where it says nothing. */
export function readFrontMatter(text: string): {
  readonly body: string;
  readonly facts: Pick<DocumentFacts, 'title' | 'byline' | 'outlet' | 'published' | 'canonical' | 'tags'>;
} {
  const match = FRONT_MATTER.exec(text) ?? UNCLOSED.exec(text);
  const fields = new Map<string, string>();
  for (const line of match?.[1]?.split(/\r?\n/) ?? []) {
    const field = FIELD.exec(line);
    if (field) fields.set(field[1]!.toLowerCase(), unquote(field[2]!));
  }
  if (!match || fields.size === 0)
    return {
      body: text,
      facts: { title: null, byline: null, outlet: null, published: null, canonical: null, tags: [] },
    };
  const rule = 'front-matter';
  const found = (value: string | null | undefined) => (value ? { value, rule } : null);
  return {
    body: text.slice(match[0].length),
    facts: {
      title: found(fields.get('title')),
      byline: found(fields.get('author')),
      outlet: found(outletOf(fields)),
      published: found(parsePublished(fields.get('date') ?? fields.get('published') ?? '')),
      canonical: found(addressOf(fields)),
      tags: (fields.get('tags') ?? fields.get('keywords') ?? '')
        .replace(/^\[|\]$/g, '')
        .split(/[,，、]/)
        .map((tag) => unquote(tag.trim()))
        .filter((tag) => tag !== ''),
    },
  };
}

/** The address that a saved text has its words from. */
function addressOf(fields: ReadonlyMap<string, string>): string | null {
  const named = ['canonical', 'original', 'source', 'url', 'link'].map((key) => fields.get(key));
  return named.find((value) => value !== undefined && /^https?:\/\/\S+$/.test(value)) ?? null;
}

/** An address is where a text was found, and names nobody who published it. */
function outletOf(fields: ReadonlyMap<string, string>): string | null {
  const named = ['outlet', 'publisher', 'source'].map((key) => fields.get(key));
  return named.find((name) => name !== undefined && !/^\w+:|\/\//.test(name)) ?? null;
}

/** A value without its quotation marks; one whose second mark is missing opens with it all the same. */
function unquote(value: string): string {
  const [, mark, rest] = /^(["'])(.*)$/.exec(value) ?? [];
  if (mark === undefined || rest === undefined) return value;
  if (rest.endsWith(mark)) return rest.slice(0, -1);
  return rest.includes(mark) ? value : rest;
}
