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
  | { readonly verb: MaskingVerb; readonly name: string }
  | { readonly verb: 'undo'; readonly decision: string };
