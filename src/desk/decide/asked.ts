import type { AssessmentValue, MaskingVerb } from '../../model/decision.ts';

/**
 * What somebody wants decided, in the ids of the desk's last dossier. A report's id also names its story, and a mention's
 * the person whom it names.
 */
export type Asked =
  | { readonly verb: 'merge'; readonly stories: readonly [string, string] }
  | { readonly verb: 'split'; readonly story: string; readonly reports: readonly string[] }
  | { readonly verb: 'move'; readonly report: string; readonly story: string }
  | { readonly verb: 'same' | 'not-same'; readonly link: string }
  | { readonly verb: 'assess'; readonly claim: string; readonly value: AssessmentValue }
  /** A conflict of the dossier, or statements that contradict each other although no rule found it. */
  | { readonly verb: 'conflict'; readonly records: readonly string[] }
  | { readonly verb: 'no-conflict'; readonly conflict: string }
  | { readonly verb: MaskingVerb; readonly name: string }
  /** Words of a report that a machine read in an image, as the dossier shows them, and what stands there in truth. */
  | {
      readonly verb: 'correct';
      readonly report: string;
      readonly shown: string;
      readonly words: string;
      /** In every line that has them. */
      readonly everywhere: boolean;
    }
  /** Messages of a screenshot by their numbers, from 1: whose they are, and by what name. */
  | {
      readonly verb: 'side';
      readonly report: string;
      readonly side: 'self' | 'other';
      readonly messages: readonly number[];
    }
  | {
      readonly verb: 'sender';
      readonly report: string;
      readonly name: string;
      readonly messages: readonly number[];
    }
  /** When a message was sent: by its own clock, or by the time above it. */
  | { readonly verb: 'time'; readonly report: string; readonly value: string; readonly message: number }
  /** A message of a screenshot by its number, from 1; null for the whole image. */
  | { readonly verb: 'show' | 'hide'; readonly report: string; readonly message: number | null }
  | { readonly verb: 'undo'; readonly decision: string };
