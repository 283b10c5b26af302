import type { Stance } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import { inventMember, type Said } from '../invent-member.ts';
import type { Voice } from './voice.ts';

interface Invented {
  readonly id?: string;
  readonly stance?: Stance;
  readonly kind?: 'article' | 'notice';
  readonly published?: string;
  /** Words of the report that are mentions, by type. */
  readonly mentions?: Readonly<Partial<Record<Mention['type'], readonly string[]>>>;
  /** What its statement has else. */
  readonly statement?: Partial<Statement>;
}

/** For tests: who says one thing, in a report of its own; the content is its words. */
export function inventVoice(
  said: Said,
  { id = 'r', stance = 'asserts', kind = 'article', published, mentions = {}, statement = {} }: Invented = {},
): Voice {
  const member = inventMember({ id, said: [said], ...(published === undefined ? {} : { published }) });
  const { text } = member.report;
  const found = Object.entries(mentions)
    .flatMap(([type, names]) =>
      names.map((name) => {
        const start = text.indexOf(name);
        return { type, span: { start, end: start + name.length } } as Mention;
      }),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const own = { ...member.statements[0]!, ...statement };
  return {
    member: { ...member, mentions: found, report: { ...member.report, kind } },
    statement: own,
    span: own.content[0] ?? own.source!,
    stance,
  };
}
