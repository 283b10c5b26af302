import type { Act, Speaker, Statement } from '../model/statement.ts';
import { createMember, type Member } from './member.ts';

/** `[source, act, content, speaker, cue]`; content '' for an answer declined; 称 where no cue is given. */
export type Said = readonly [source: string, act: Act, content: string, speaker?: Speaker, cue?: string];

export interface InventedMember {
  readonly id: string;
  readonly published?: string;
  /** A report of its own unless another says the same. */
  readonly origin?: string;
  readonly title?: string;
  readonly said: readonly Said[];
}

/** For tests: a report whose sentences are `source：content。`, with those statements and no other records. */
export function inventMember({ id, published, origin, title, said }: InventedMember): Member {
  let text = title === undefined ? '' : `${title}\n`;
  const blocks = title === undefined ? [] : [{ role: 'title' as const, start: 0, end: title.length }];
  const statements = said.map(([source, act, content, speaker, verb = '称'], index): Statement => {
    const start = text.length;
    text += content === '' ? `${source}未回应。` : `${source}${verb}${content}。`;
    const end = start + source.length;
    return {
      id: `${id}/s${index}`,
      report: id,
      source: { start, end },
      sourceFrom: null,
      cue: { start: end, end: end + (content === '' ? 3 : verb.length) },
      addressee: null,
      medium: null,
      content: content === '' ? [] : [{ start: end + verb.length, end: end + verb.length + content.length }],
      mode: 'indirect',
      act,
      hedge: null,
      speaker: speaker ?? 'official',
      reasons: [],
    };
  });
  const body = blocks.at(-1)?.end ?? -1;
  return createMember(
    {
      report: {
        id,
        text,
        title: title ?? null,
        published: published ?? null,
        outlet: null,
        site: null,
        url: null,
        canonical: null,
        blocks: [...blocks, { role: 'paragraph', start: body + 1, end: text.length }],
      } as unknown as Member['report'],
      statements,
      mentions: [],
      references: [],
      incidents: [],
    },
    origin ?? `origin-${id}`,
    true,
  );
}
