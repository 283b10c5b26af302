import type { DossierReport, UnreadFile } from '../../model/dossier.ts';
import type { Story } from '../../model/story.ts';
import type { FindMasked } from '../image/mask-lines.ts';
import type { FindLeak } from './find-leak.ts';

/** The records of a dossier. */
export interface Records {
  readonly reports: readonly DossierReport[];
  readonly stories: readonly Story[];
  readonly unread: readonly UnreadFile[];
}

export interface MaskedPerson {
  readonly names: readonly string[];
  readonly masks: readonly string[];
  /** The office, or place at the head of a body, that a text names beside the name: 副区长, Mayor, managing director; null where none does. */
  readonly office: string | null;
}

export interface MaskedRecords extends Records {
  /** Who is masked as what, in the order of the stories: for whoever exports, and for nobody else. */
  readonly persons: readonly MaskedPerson[];
  /** Family names alone and with a title, which leave open who it is: not masked. */
  readonly leftOpen: readonly string[];
  /** Who asked not to be named, and the words that ask; for nobody but whoever exports. */
  readonly anonymous: readonly { readonly name: string | null; readonly words: string }[];
  /** Words with capitals that may be names, though no rule took them for some: not masked. */
  readonly unsure: readonly string[];
  /** What rules took for persons, but what names places and bodies as often: not masked. */
  readonly left: readonly string[];
  readonly findLeak: FindLeak;
  /** Where something stands in words of an image that is masked in texts. */
  readonly findMasked: FindMasked;
}
