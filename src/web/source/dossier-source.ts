import type { DossierIndex, DossierStory } from '../../model/dossier.ts';

/**
 * What is not shown, and why.
 *
 * - `text-changed`: a report whose text does not have the digest that the dossier states for it.
 * - `words-missing`: `count` records of a report whose spans do not fit its text, or which speak of a
 *   report that is not in the file.
 */
export type Withheld =
  | { readonly why: 'text-changed'; readonly report: string }
  | { readonly why: 'words-missing'; readonly report: string; readonly count: number };

/** A story as it may be shown: what did not pass its checks has been taken out and is listed. */
export interface CheckedStory extends DossierStory {
  readonly withheld: readonly Withheld[];
}

/**
 * Where the views get their records from: files beside the page today, a desk over HTTP later. The same
 * call gives the same promise, so that a view may ask on every rendering. A rejection is a `SourceError`.
 */
export interface DossierSource {
  loadIndex(): Promise<DossierIndex>;
  loadStory(id: string): Promise<CheckedStory>;
}

/** `missing`: there is no such file. `broken`: it is there, but it cannot be read as what it should be. */
export type SourceErrorCode = 'missing' | 'broken';

export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;
  /** The file that was asked for, relative to the page. */
  readonly path: string;

  constructor(code: SourceErrorCode, path: string, options?: { cause?: unknown }) {
    super(`${code}: ${path}`, options);
    this.code = code;
    this.path = path;
  }
}
