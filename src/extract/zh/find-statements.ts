import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { carrySpeakers } from './carry-speakers.ts';
import { splitClauses } from './clauses.ts';
import { draftsOfSentence } from './drafts.ts';
import { findCues } from './find-cues.ts';
import { findHeads } from './find-heads.ts';
import { foldPassage } from './fold-passage.ts';
import { createSpanCursor } from './span-cursor.ts';
import { type Draft, describeStatement } from './statement-draft.ts';
import { titlesByName } from './titles-by-name.ts';

/** A sentence with more cues is a list or no sentence at all; the bound keeps the work per sentence linear. */
const MAX_CUES = 40;

/** Who said what, in text order; `[]` where nobody is reported as saying anything. */
export function findStatements(passage: Passage, mentions: readonly Found<Mention>[]): Found<Statement>[] {
  // Read traditional characters as simplified ones; the offsets stay.
  const { text, sentences, quotations } = foldPassage(passage);
  const names = mentions.filter(({ type }) => type === 'person' || type === 'body' || type === 'time');
  const namesIn = createSpanCursor(names, ({ span }) => span);
  const quotationsIn = createSpanCursor(quotations, (quotation) => quotation);

  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    // Cut the sentence at its commas and find the cues that are not inside a quotation.
    const inside = quotationsIn(sentence);
    const clauses = splitClauses(text, sentence, inside);
    const near = namesIn(sentence);
    const cues = findCues(text, clauses).slice(0, MAX_CUES);

    // Give each cue its source and its content; then take 律师：… and quotations without a cue.
    const cued = draftsOfSentence({ text, sentence, clauses, cues, quotations: inside, names: near });
    drafts.push(...cued, ...findHeads({ text, sentence, clauses, quotations: inside, names: near }, cued));
  }

  // Say for pronouns and bare quotations who the reader understands to be speaking.
  carrySpeakers(text, passage.blocks, drafts);

  // Judge act, mode, hedge and kind of speaker by the words that were found.
  const persons = new Set(
    mentions.filter(({ type }) => type === 'person').map(({ span }) => text.slice(span.start, span.end)),
  );
  const titles = titlesByName(
    text,
    drafts.map(({ source }) => source),
    persons,
  );
  return drafts.map((draft) => describeStatement(text, draft, titles));
}
