import type { Decided, JournalledDecision } from '../../model/decision.ts';

/** What a human decided, as the record that it settles shows it. */
export function settledBy<T extends Decided>({ id, by, reason, time, decided }: JournalledDecision<T>) {
  return { as: decided.verb as T['verb'], id, by, reason, time };
}
