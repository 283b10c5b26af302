import { createPassage } from '../src/extract/passage.ts';
import { ZH } from '../src/extract/zh/pack.ts';
import type { Block } from '../src/model/report.ts';
import type { Span } from '../src/text/span.ts';

/**
 * The statements of some lines of Chinese, as `act | who | cue | content`: who speaks in brackets where no words of the
 * sentence name it, behind an arrow where they stand for somebody named before. The first line is the title.
 */
export function saidLines(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line, index): Block => {
    const role = index === 0 && lines.length > 1 ? 'title' : 'paragraph';
    const block: Block = { role, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  const words = (span: Span | null) => (span === null ? '-' : text.slice(span.start, span.end));
  return ZH.findStatements(passage, ZH.findMentions(passage)).map(
    ({ act, source, sourceFrom, cue, content }) => {
      const whole = sourceFrom === null ? words(source) : `${words(source)} ← ${words(sourceFrom)}`;
      const who = source === null && sourceFrom !== null ? `(${words(sourceFrom)})` : whole;
      return [act, who, words(cue), content.map(words).join(' + ')].join(' | ');
    },
  );
}
