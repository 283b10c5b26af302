import type { Mention } from '../../../model/mention.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Found } from '../../pack.ts';
import type { Clause } from '../statements/clauses.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { CueKind } from './cue.ts';
import type { FoundCue } from './found-cue.ts';
import { isNickname, leadingQuotation } from './leading-quotation.ts';

/** What names whom it comes from: 据, 根据, 正如. */
export const ACCORDING =
  /^[\s，]*(?:但|而|不过|另|又|再)?(?:据|根据|按照|依照|按|正如|诚如|如同|就像|如)(?!悉|了解|说(?!明)|知(?![情名])|传(?!媒)|称)/;

/** Where a cue stands in its sentence. */
export class CuePlace {
  readonly text: string;
  readonly names: readonly Found<Mention>[];
  readonly cue: FoundCue;
  readonly word: string;
  readonly kind: CueKind;
  /** The cue before it in the sentence, if somebody says something by it. */
  readonly earlier: FoundCue | undefined;
  readonly clause: Clause;
  readonly next: Clause | undefined;
  /** 【据】店主透露: whether its clause begins with what names whom it comes from. */
  readonly isFrom: boolean;
  /** A quotation that its clause begins with, before the cue. */
  readonly lead: Quotation | undefined;
  /** “风里的伞”则说…: the same, where it is a short name right before the verb. */
  readonly nickname: Quotation | undefined;
  /** Where its own words begin: after an earlier cue, and after a quotation that stands first. */
  readonly from: number;

  constructor({ text, names, clauses }: SentenceParts, cue: FoundCue, earlier: FoundCue | undefined) {
    this.text = text;
    this.names = names;
    this.cue = cue;
    this.word = cue.cue.word;
    this.kind = cue.cue.kind;
    this.earlier = earlier;
    this.clause = clauses[cue.clause]!;
    this.next = clauses[cue.clause + 1];
    this.isFrom = ACCORDING.test(text.slice(this.clause.start, this.clause.start + 8));
    this.lead = leadingQuotation(text, this.clause, cue);
    const begin = earlier?.clause === cue.clause ? earlier.end : this.clause.start;
    this.nickname = this.lead !== undefined && isNickname(text, this.lead, cue) ? this.lead : undefined;
    this.from = Math.max(begin, this.nickname === undefined ? (this.lead?.end ?? begin) : begin);
  }
}
