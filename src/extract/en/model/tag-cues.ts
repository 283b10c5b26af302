import { outsideCrowds } from '../../outside-crowds.ts';
import { CUE_CROWD } from '../cues/find-cues.ts';
import type { StatementDraft } from '../statements/statement-draft.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { bestTags } from './chain.ts';
import { CUE_TAGS, CUE_WIDTH, readCueFeatures } from './cue-features.ts';
import { unitsIn } from './cue-window.ts';
import { featureRoom } from './feature-room.ts';
import type { UnitRange } from './role-features.ts';
import { runsOf } from './tag-runs.ts';
import type { TrainedModel } from './trained-model.ts';
import type { Units } from './units.ts';

/** What the rules say of each unit, as a cue tag. */
export function ruleTags(words: Words, units: Units, drafts: readonly StatementDraft[]): Uint8Array {
  const tags = new Uint8Array(units.count);
  for (const draft of drafts) {
    const range = unitsIn(words, units, draft.cue);
    if (range === undefined) continue;
    tags.fill(CUE_TAGS.inside, range.first, range.last + 1);
    tags[range.first] = CUE_TAGS.begin;
  }
  return tags;
}

/** The units that the first chain takes for cues, in order, and no crowds of them. */
export function tagCues(
  words: Words,
  units: Units,
  rules: Uint8Array,
  model: TrainedModel,
): readonly UnitRange[] {
  const cues = cuesOfSentences(words, units, rules, model);
  return outsideCrowds(cues, ({ first }) => words.start[units.first[first]!]!, CUE_CROWD);
}

function cuesOfSentences(words: Words, units: Units, rules: Uint8Array, model: TrainedModel): UnitRange[] {
  const cues: UnitRange[] = [];
  for (let sentence = 0; sentence < units.sentenceFirst.length; sentence++) {
    const from = units.sentenceFirst[sentence]!;
    const to = units.sentenceFirst[sentence + 1] ?? units.count;
    const tags = bestTags(
      model.cues,
      readCueFeatures(units, rules, model.vocabulary, from, to, featureRoom((to - from) * CUE_WIDTH)),
      CUE_WIDTH,
      to - from,
      null,
    );
    for (const run of runsOf(tags, CUE_TAGS.begin, CUE_TAGS.inside)) {
      let last = run.last;
      while (last > run.first && hasBit(words, units.first[last + from]!, WORD.mark)) last--;
      cues.push({ first: run.first + from, last: last + from });
    }
  }
  return cues;
}
