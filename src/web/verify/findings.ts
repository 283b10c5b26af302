import type { Checked, Problem } from '../../model/verification.ts';

/** What cannot be checked here, beside what nothing in a dossier can prove. */
export type Limit =
  | 'signer'
  | 'signatures'
  | 'time'
  | 'provenance'
  | 'completeness'
  | 'page-program'
  | 'this-page'
  | 'files'
  | 'time-proofs'
  | 'authority'
  | 'originals'
  | 'masking'
  | 'superseded'
  | 'formats'
  | 'elsewhere';

export interface Failure {
  readonly path: string;
  readonly problem: Problem;
  readonly detail: string;
}

/** What was checked, what failed, and what could not be checked: the same three lists as `hearsay verify` gives. */
export interface Findings {
  readonly checked: ReadonlyMap<Checked, number>;
  readonly failed: readonly Failure[];
  readonly limits: ReadonlyMap<Limit, string>;
  count(what: Checked, more?: number): void;
  fail(path: string, problem: Problem, detail: string): void;
  cannotCheck(what: Limit, detail?: string): void;
  /** False for a file that something is wrong with. */
  isSound(path: string): boolean;
}

export function createFindings(): Findings {
  const checked = new Map<Checked, number>();
  const failed: Failure[] = [];
  const limits = new Map<Limit, string>();
  return {
    checked,
    failed,
    limits,
    count: (what, more = 1) => checked.set(what, (checked.get(what) ?? 0) + more),
    fail: (path, problem, detail) => failed.push({ path, problem, detail }),
    cannotCheck: (what, detail = '') => limits.set(what, detail),
    isSound: (path) => !failed.some((each) => each.path === path),
  };
}
