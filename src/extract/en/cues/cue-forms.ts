import { inflectVerb, type VerbForms } from '../words/inflect.ts';
import { CUE_VERBS, type CueVerbs, IRREGULAR_VERBS } from './cue-verbs.ts';

export type Tense = keyof VerbForms;

/** One form of a verb of reporting: `said` is the past and the participle of `say`. */
export interface CueForm {
  readonly lemma: string;
  readonly tenses: readonly Tense[];
  /** The first group of `CUE_VERBS` that lists the verb decides its act; all groups give frames. */
  readonly verbs: CueVerbs;
  readonly frames: ReadonlySet<CueVerbs['frame']>;
}

/** Every form of every verb of reporting, lower case; no entry for any other word. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = formsByWord();

function formsByWord(): Map<string, CueForm> {
  const irregular = new Map(
    IRREGULAR_VERBS.split('|').map((entry) => {
      const [lemma, past, participle] = entry.split(' ') as [string, string, string];
      return [lemma, [past, participle] as [string, string]];
    }),
  );
  const groupsByLemma = new Map<string, CueVerbs[]>();
  for (const verbs of CUE_VERBS) {
    for (const lemma of verbs.lemmas.split(' ')) {
      groupsByLemma.set(lemma, [...(groupsByLemma.get(lemma) ?? []), verbs]);
    }
  }
  const forms = new Map<string, CueForm>();
  for (const [lemma, groups] of groupsByLemma) {
    const frames = new Set(groups.map((group) => group.frame));
    for (const [tense, form] of Object.entries(inflectVerb(lemma, irregular.get(lemma))) as [
      Tense,
      string,
    ][]) {
      const known = forms.get(form);
      if (known && known.lemma !== lemma) continue;
      forms.set(form, { lemma, frames, verbs: groups[0]!, tenses: [...(known?.tenses ?? []), tense] });
    }
  }
  return forms;
}
