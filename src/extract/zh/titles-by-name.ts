import type { Span } from '../../text/span.ts';

/**
 * What a report calls its speakers: name → the words before it where it stands with a title (清河镇镇长王某 →
 * 清河镇镇长), '' where it never does. Sources that are no person's name are left out.
 */
export function titlesByName(
  text: string,
  sources: readonly (Span | null)[],
  persons: ReadonlySet<string>,
): Map<string, string> {
  const titles = new Map<string, string>([...persons].map((name) => [name, '']));
  for (const source of sources) {
    if (source === null) continue;
    const { name, title } = splitTitle(text, source, persons);
    if (name !== '' && title.length > (titles.get(name) ?? '').length) titles.set(name, title);
  }
  return titles;
}

/** The name at the end of a source and what stands before it; name '' where it ends in none. */
function splitTitle(
  text: string,
  source: Span,
  persons: ReadonlySet<string>,
): { name: string; title: string } {
  const phrase = text.slice(source.start, source.end);
  for (let length = Math.min(12, phrase.length); length >= 2; length--) {
    const name = phrase.slice(-length);
    if (persons.has(name)) return { name, title: phrase.slice(0, -length) };
  }
  return { name: '', title: phrase };
}

/** The words that tell what kind of speaker a source is: its own title, or the one its name had elsewhere. */
export function tellingWords(phrase: string, titles: ReadonlyMap<string, string>): string {
  for (let length = Math.min(12, phrase.length); length >= 2; length--) {
    const elsewhere = titles.get(phrase.slice(-length));
    if (elsewhere === undefined) continue;
    const own = phrase.slice(0, -length);
    return own !== '' ? own : elsewhere !== '' ? elsewhere : phrase;
  }
  return phrase;
}
