import type { Mention } from '../../../model/mention.ts';
import type { Speaker } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { foldPassage } from '../fold-passage.ts';
import { speakerOf } from './speaker-words.ts';
import { tellingWords, titlesByName } from './titles-by-name.ts';

/** Passages → the titles of their persons: asked once for each pronoun of a report. */
const known = new WeakMap<Passage, ReadonlyMap<string, string>>();

/** What kind of speaker the words at `source` name, by their own title or one that the report gives elsewhere. */
export function speakerAt(passage: Passage, source: Span, mentions: readonly Found<Mention>[]): Speaker {
  const { text } = foldPassage(passage);
  let titles = known.get(passage);
  if (titles === undefined) {
    titles = titlesOfPersons(text, mentions);
    known.set(passage, titles);
  }
  const words = text.slice(source.start, source.end);
  return speakerOf(tellingWords(words, titles), titles.has(words)).speaker;
}

function titlesOfPersons(text: string, mentions: readonly Found<Mention>[]): ReadonlyMap<string, string> {
  const spans = mentions.filter(({ type }) => type === 'person').map(({ span }) => span);
  return titlesByName(text, spans, new Set(spans.map(({ start, end }) => text.slice(start, end))));
}
