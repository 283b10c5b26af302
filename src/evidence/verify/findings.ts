import type { JournalHead } from '../../model/journal-line.ts';
import type { Checked, Problem, Uncheckable, Verification } from '../../model/verification.ts';

/** A dossier that is garbage through and through could fail a million times: this many say so as well. */
const MOST_PER_PROBLEM = 20;

/** Gathers what the checks find. */
export interface Findings {
  count(what: Checked, by?: number): void;
  fail(path: string, problem: Problem, message: string): void;
  cannotCheck(what: Uncheckable, why: string): void;
  reach(head: JournalHead): void;
  /** An instant that somebody else vouches for. */
  prove(proven: ProvenTime): void;
  /** True while nothing has failed for this file: two files are compared only where both are sound. */
  isSound(path: string): boolean;
  toVerification(): Verification;
}

type ProvenTime = Verification['times'][number];

export function createFindings(): Findings {
  // Path -> problem -> its messages, each in the order of finding.
  const failures = new Map<string, Map<Problem, string[]>>();
  const counts = new Map<Checked, number>();
  const heads: JournalHead[] = [];
  const times: ProvenTime[] = [];
  const uncheckable = new Map<Uncheckable, string>();

  return {
    count: (what, by = 1) => void counts.set(what, (counts.get(what) ?? 0) + by),
    fail(path, problem, message) {
      const problems = failures.get(path) ?? new Map<Problem, string[]>();
      failures.set(path, problems);
      const messages = problems.get(problem) ?? [];
      problems.set(problem, messages);
      messages.push(message);
      // Beyond the cap only the number grows; the words are let go.
      if (messages.length > MOST_PER_PROBLEM) messages[messages.length - 1] = '';
    },
    cannotCheck: (what, why) => void uncheckable.set(what, why),
    reach: (head) => void heads.push(head),
    prove: (proven) => void times.push(proven),
    isSound: (path) => !failures.has(path),
    toVerification: () => ({
      ok: failures.size === 0,
      checked: [...counts].map(([what, count]) => ({ what, count })),
      failed: [...failures].flatMap(([path, problems]) =>
        [...problems].flatMap(([problem, messages]) =>
          shorten(messages).map((message) => ({ path, problem, message })),
        ),
      ),
      heads,
      times,
      uncheckable: [...uncheckable].map(([what, why]) => ({ what, why })),
    }),
  };
}

function shorten(messages: readonly string[]): readonly string[] {
  const more = messages.length - MOST_PER_PROBLEM;
  return more <= 0 ? messages : [...messages.slice(0, MOST_PER_PROBLEM), `${more} more of the same kind.`];
}
