import type { Story } from '../../model/story.ts';
import { type Span, trimSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { findBoundary } from './find-boundary.ts';

/** A text without a title is shown by its first words. */
const LONGEST_OPENING = 60;

/**
 * The story's title: the headline that its largest origin came with first; the first words of a report where none
 * has a headline. A chat's name serves where there is nothing else. `undefined` where all texts are blank.
 */
export function chooseTitle(
  members: readonly Member[],
  sizeByOrigin: ReadonlyMap<string, number>,
): Story['title'] | undefined {
  const bySize = [...members].sort(
    (a, b) =>
      (sizeByOrigin.get(b.origin) ?? 0) - (sizeByOrigin.get(a.origin) ?? 0) ||
      Number(b.leads) - Number(a.leads),
  );
  // The name of a chat is no headline.
  const isChat = ({ report }: Member) => report.transcript !== undefined;
  const ranked = [...bySize.filter((member) => !isChat(member)), ...bySize.filter(isChat)];
  for (const spanOf of [titleSpan, openingSpan]) {
    for (const { report } of ranked) {
      const span = spanOf(report);
      if (span !== undefined) return { report: report.id, span };
    }
  }
  return undefined;
}

function titleSpan({ text, blocks }: Member['report']): Span | undefined {
  const block = blocks.find(({ role }) => role === 'title');
  return block && trimSpan(text, block);
}

function openingSpan({ text }: Member['report']): Span | undefined {
  const line = /\S[^\r\n]*/.exec(text);
  if (line === null) return undefined;
  const whole = line.index + line[0].length;
  const longest = Math.min(line.index + LONGEST_OPENING, whole);
  const end = longest < whole ? endOfWord(text, line.index, longest) : whole;
  return trimSpan(text, { start: line.index, end: findBoundary(text, line.index, end) });
}

/** The end of the last whole word before `at`: "the Industrial and Informa" stops before its torn word. */
function endOfWord(text: string, start: number, at: number): number {
  const isTorn = /[\p{Script=Latin}\d]{2}/u.test(text.slice(at - 1, at + 1));
  const space = text.lastIndexOf(' ', at);
  return isTorn && space > start ? space : at;
}
