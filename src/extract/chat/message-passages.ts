import type { Transcript } from '../../model/transcript.ts';
import type { Span } from '../../text/span.ts';
import { createPassage, type Extractable, type Passage } from '../passage.ts';
import { isSaid } from './is-said.ts';

/** Messages of one day, read as one text: a passage of its own, and where it begins in the report's text. */
export interface MessagePassage {
  readonly passage: Passage;
  readonly offset: number;
}

/**
 * The bodies of a chat, those of one day together, for 昨天 in a message is the day before its own. What is no body
 * (labels, quoted words, lines of the app) is blank in them: it is not what the messages say.
 */
export function createMessagePassages(report: Extractable, { messages }: Transcript): MessagePassage[] {
  const days: { day: string | null; bodies: Span[] }[] = [];
  for (const message of messages) {
    if (!isSaid(message)) continue;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(message.time ?? '')?.[0] ?? null;
    const last = days.at(-1);
    if (last !== undefined && last.day === day) last.bodies.push(message.body);
    else days.push({ day, bodies: [message.body] });
  }
  let next = 0;
  return days.map(({ day, bodies }) => {
    const offset = bodies[0]!.start;
    const text = bodies
      .map(({ start, end }, index) => {
        const before = index === 0 ? offset : bodies[index - 1]!.end;
        return '\n'.repeat(start - before) + report.text.slice(start, end);
      })
      .join('');
    // Blocks and bodies both stand in text order.
    const blocks = bodies.flatMap((body) => {
      while (next < report.blocks.length && report.blocks[next]!.start < body.start) next++;
      const inside = [];
      for (; next < report.blocks.length && report.blocks[next]!.end <= body.end; next++) {
        const { role, start, end } = report.blocks[next]!;
        inside.push({ role, start: start - offset, end: end - offset });
      }
      return inside;
    });
    return {
      // Whatever a message says in its own name is its label's already.
      passage: createPassage({
        text,
        blocks,
        published: day,
        language: report.language,
        kind: 'chat',
      }),
      offset,
    };
  });
}
