import type { Span } from '../../../text/span.ts';

/** Words that name somebody or a body without a pronoun, before it is known who else names the same. */
export interface Naming extends Span {
  /** What tells it from others: the name, or the noun that the phrase ends in. */
  readonly key: string;
  /** What stands beside the name and says what he is: 【司机】王某; '' for none. */
  readonly title: string;
  /** `speaker`: a name that only its verb of speech tells; `noun`: what somebody is; `pair`: 王某和店主. */
  readonly kind: 'person' | 'speaker' | 'noun' | 'body' | 'state' | 'pair';
  readonly gender: 'female' | 'male' | null;
  readonly number: 'one' | 'many' | 'any';
  /** Part of a longer phrase that names another: 【县教育局】工作人员, 【王某】的妻子. */
  readonly isInside: boolean;
  /** Brings in somebody new whoever had the noun before: 另一名男子. */
  readonly isNew: boolean;
}

/** A naming that stands alone and is not new; written out, for copies of spans with more keys are slow to make. */
export function createNaming(
  { start, end }: Span,
  key: string,
  kind: Naming['kind'],
  number: Naming['number'] = 'any',
  gender: Naming['gender'] = null,
  isNew = false,
): Naming {
  return { start, end, key, title: '', kind, gender, number, isInside: false, isNew };
}
