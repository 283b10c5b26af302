import type { Mention } from '../../model/mention.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { foldPassage } from './fold-passage.ts';
import { speakerOf } from './speaker-words.ts';

/** What kind of speaker the words at `source` name. */
export function speakerAt(passage: Passage, source: Span, mentions: readonly Found<Mention>[]): Speaker {
  const words = foldPassage(passage).text.slice(source.start, source.end);
  const isName = mentions.some(
    ({ type, span }) => type === 'person' && span.start === source.start && span.end === source.end,
  );
  return speakerOf(words, isName).speaker;
}
