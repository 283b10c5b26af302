import type { Mention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';

/** The speakers that are a pronoun or point back (he, the spokesman), with whom they stand for. */
export function findReferences(
  _passage: Passage,
  _mentions: readonly Found<Mention>[],
  statements: readonly Found<Statement>[],
): Found<Reference>[] {
  return statements.flatMap(({ source, sourceFrom }) =>
    source === null || sourceFrom === null
      ? []
      : [{ span: source, antecedent: sourceFrom, reasons: [{ rule: 'en:reference:speaker', span: source }] }],
  );
}
