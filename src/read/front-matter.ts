import type { DocumentFacts } from './compose-document.ts';
import { parsePublished } from './parse-published.ts';

const FRONT_MATTER = /^\ufeff?---\r?\n((?:[^\n]{0,2000}\n){1,60}?)---\s*(?:\n|$)/;
const FIELD = /^(title|date|published|author|tags|keywords)\s*:\s*(.+?)\s*$/i;

/** Splits off the `key: value` head of a Markdown file; facts are null where it says nothing. */
export function readFrontMatter(text: string): {
  readonly body: string;
  readonly facts: Pick<DocumentFacts, 'title' | 'byline' | 'published' | 'tags'>;
} {
  const match = FRONT_MATTER.exec(text);
  const fields = new Map<string, string>();
  for (const line of match?.[1]?.split(/\r?\n/) ?? []) {
    const field = FIELD.exec(line);
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.replace(/^(["'])(.*)\1$/, '$2'));
  }
  if (!match || fields.size === 0)
    return { body: text, facts: { title: null, byline: null, published: null, tags: [] } };
  const rule = 'front-matter';
  const found = (value: string | null | undefined) => (value ? { value, rule } : null);
  return {
    body: text.slice(match[0].length),
    facts: {
      title: found(fields.get('title')),
      byline: found(fields.get('author')),
      published: found(parsePublished(fields.get('date') ?? fields.get('published') ?? '')),
      tags: (fields.get('tags') ?? fields.get('keywords') ?? '')
        .replace(/^\[|\]$/g, '')
        .split(/[,，、]/)
        .map((tag) => tag.trim().replace(/^(["'])(.*)\1$/, '$2'))
        .filter((tag) => tag !== ''),
    },
  };
}
