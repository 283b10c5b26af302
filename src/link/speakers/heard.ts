import type { Statement } from '../../model/statement.ts';
import type { Member } from '../member.ts';
import { speakerOf } from './speaker-of.ts';

/** In which report somebody is heard, and by what words he is named; none for a report's own words. */
export interface Heard {
  readonly member: Pick<Member, 'report' | 'origin'>;
  readonly source: string;
}

/** Who is heard in a statement of a report. */
export function heardIn({ member, statement }: { member: Heard['member']; statement: Statement }): Heard {
  return { member, source: speakerOf(member.report.text, statement) };
}
