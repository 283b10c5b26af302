import type { Mention } from '../../../model/mention.ts';
import type { Speaker } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import type { Cue } from '../cues/cue.ts';
import { foldPassage } from '../fold-passage.ts';
import { lastBody } from './find-kind.ts';
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
  return speakerOfSpan(text, source, titles).speaker;
}

/** The kind of speaker that `told` names, by its words or by what the report calls the same one elsewhere. */
export function speakerOfSpan(
  text: string,
  told: Span | null,
  titles: ReadonlyMap<string, string>,
  cue: Cue | null = null,
): { speaker: Speaker; rule: string } {
  if (told === null) return speakerOf('', false, cue);
  const words = text.slice(told.start, told.end);
  const telling = tellingWords(words, titles);
  // A guard who admits what he has done speaks for himself.
  if (cue !== null && ADMITS.has(cue.word)) return { speaker: 'party', rule: 'speaker:concerned' };
  // 市民王女士, and 王女士 further on: one of the many who has a name.
  const isNamed = telling !== words && (words.startsWith(telling) || words.length <= MAX_NAME);
  const { speaker, rule, isOpen } = speakerOf(telling, titles.has(words), cue, isNamed);
  if (isOpen !== true || !words.startsWith(telling) || /^[该这上前]/.test(words)) return { speaker, rule };
  // 来到清泉公司。【负责人】说: of the body that was named last.
  const body = lastBody(text.slice(Math.max(0, told.start - BODY_BEFORE), told.start));
  return body?.speaker === 'company' ? { speaker: 'company', rule: `speaker:${body.id}` } : { speaker, rule };
}
const ADMITS = new Set(['供认不讳', '如实供述']);
/** No name of a person is longer. */
const MAX_NAME = 4;
/** How far before who speaks for a body that is named. */
const BODY_BEFORE = 120;

function titlesOfPersons(text: string, mentions: readonly Found<Mention>[]): ReadonlyMap<string, string> {
  const spans = mentions.filter(({ type }) => type === 'person').map(({ span }) => span);
  return titlesByName(text, spans, new Set(spans.map(({ start, end }) => text.slice(start, end))));
}
