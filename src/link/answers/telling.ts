import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Weighed } from '../claims/likeness.ts';
import type { Member } from '../member.ts';
import type { Standpoint } from './standpoint.ts';

/** What a sentence tells by one voice: a part of a statement, or words of the report's own. */
export interface Telling {
  readonly member: Member;
  readonly statement: Statement;
  readonly sentence: Span;
  /** Its words within the sentence. */
  readonly span: Span;
  readonly words: string;
  /** The same with who says it and by which verb, as far as they stand in the sentence. */
  readonly whole: string;
  /** Whether it stands with what it says for an authority, for who is concerned, for talk, or only tells. */
  readonly standpoint: Standpoint;
  /** Its clauses, weighed for the story. */
  readonly clauses: readonly Weighed[];
  /** Those of all that its sentence tells, by whatever voice. */
  readonly around: readonly Weighed[];
  /** Those of the sentences right before it in its paragraph. */
  readonly before: readonly Weighed[];
  /** Its own clauses that can be a claim: no frame, no matter that is only named, nothing that is to come. */
  readonly claims: readonly Weighed[];
  /** What a word weighs in this story that few of its sentences have. */
  readonly rare: number;
  /** Names in its sentence: that both name one body does not make them speak of one thing. */
  readonly names: readonly string[];
}
