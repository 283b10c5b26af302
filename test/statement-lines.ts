import { findMentions } from '../src/extract/en/find-mentions.ts';
import { findStatements } from '../src/extract/en/find-statements.ts';
import { createPassage } from '../src/extract/passage.ts';
import { type Span, sliceSpan } from '../src/text/span.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The statements of an English text in short: `act | source | content / content`, with `-` for what is missing. */
export function statementLines(text: string): string[] {
  const blocks = paragraphsOf(text).filter((block) => sliceSpan(text, block).trim() !== '');
  const passage = createPassage({ text, blocks, published: null, language: 'en' });
  const show = (span: Span | null) => (span === null ? '-' : sliceSpan(text, span));
  return findStatements(passage, findMentions(passage)).map(
    ({ act, source, content }) =>
      `${act} | ${show(source)} | ${content.length === 0 ? '-' : content.map(show).join(' / ')}`,
  );
}
