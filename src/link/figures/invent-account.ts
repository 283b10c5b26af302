import type { Speaker } from '../../model/statement.ts';
import { inventMember, type Said } from '../invent-member.ts';
import type { Member } from '../member.ts';

/** For tests: a report of one statement, in the language of its words. */
export function inventAccount(
  id: string,
  source: string,
  content: string,
  { speaker = 'party', published = '2024-05-06T12:00' }: { speaker?: Speaker; published?: string } = {},
): Member {
  const chinese = /\p{Script=Han}/u.test(content);
  const said: Said = chinese
    ? [source, 'assert', content, speaker]
    : [`${source} `, 'assert', ` ${content}`, speaker, 'said'];
  const member = inventMember({ id, published, said: [said] });
  return { ...member, report: { ...member.report, language: chinese ? 'zh-Hans' : 'en' } };
}
