import type { Pronoun } from './find-pronouns.ts';
import type { Referent } from './group-namings.ts';
import type { Occurrence } from './occurrence.ts';

/** 王某【本人】, 其【本人】, 王某和店主【双方】: who is named right before. */
export function namedBeside({ word, form, start }: Pronoun, before: readonly Occurrence[]): Referent | null {
  if (word !== '本人' && form.kind !== 'pair') return null;
  const near = before.slice(-4).filter(({ standing }) => standing.span.end === start);
  const pair = near.find(({ referent }) => referent.kind === 'pair');
  return form.kind === 'pair' ? (pair?.referent ?? null) : (near.at(-1)?.referent ?? null);
}
