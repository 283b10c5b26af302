import { inflateRawSync } from 'node:zlib';
import type { Span } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { wordsOf } from '../words/words-of.ts';
import { createFeatures } from './candidate-features.ts';
import { type Candidates, KIND } from './candidate-kinds.ts';
import { type CandidateView, cutOf, viewOf } from './candidate-view.ts';
import { chooseNames } from './choose-names.ts';
import { findCandidates } from './find-candidates.ts';
import { columnsOf, type LineColumns } from './line-columns.ts';
import { nameCharacters } from './name-characters.ts';
import { gainOf } from './name-gain.ts';
import { createVocabulary } from './name-vocabulary.ts';
import { BIAS, CHARACTERS, SCALE, WEIGHTS, WORDS } from './name-weights.ts';

/** A name that the model sees, and whether it is a surname alone: 【何】局长. */
export interface ModelName extends Span {
  readonly isSurname: boolean;
}

/** What a candidate weighs, in steps of `SCALE`. */
type Weigh = (view: CandidateView) => number;

let loaded: Weigh | undefined;

/**
 * Names of persons in a (folded) passage; `[]` where there are none. Each stretch that might be one is weighed by a
 * log-linear model (`bench/train-zh-names.mjs`), and those are taken that weigh the most together.
 */
export function modelNames(passage: Passage): ModelName[] {
  const { text } = passage;
  const columns = columnsOf(text, wordsOf(passage));
  const candidates = findCandidates(columns, nameCharacters());
  const scores = scoresOf(columns, candidates);
  return chooseNames(text, candidates, scores).map((index) => ({
    start: candidates.starts[index]!,
    end: candidates.ends[index]!,
    isSurname: candidates.kinds[index] === KIND.surname,
  }));
}

function scoresOf(columns: LineColumns, { starts, ends, kinds }: Candidates): Float64Array {
  const weigh = model();
  const tables = nameCharacters();
  const scores = new Float64Array(starts.length);
  for (let i = 0; i < scores.length; i++) {
    const [start, end, kind] = [starts[i]!, ends[i]!, kinds[i]!];
    const gain = gainOf(columns, tables, start, end, kind);
    scores[i] = isPlausible(kind, cutOf(columns, start, end), gain)
      ? weigh(viewOf(columns, tables, start, end, kind, gain)) * SCALE + BIAS
      : Number.NEGATIVE_INFINITY;
  }
  return scores;
}

/** What says of itself that it may be a name, however its characters look. */
const ANYHOW = KIND.listed | KIND.surname | KIND.dotted | KIND.known | KIND.japanese | KIND.double;
/** By `cut`, the least gain worth weighing: of 13,000 names chosen in 1,200 reports and the training sentences about 25 lay below. */
const LEAST_GAIN = [12, 3, 3, 0];

function isPlausible(kind: number, cut: number, gain: number): boolean {
  return (kind & ANYHOW) !== 0 || gain >= LEAST_GAIN[cut]!;
}

function model(): Weigh {
  if (loaded !== undefined) return loaded;
  const features = createFeatures(createVocabulary(WORDS.split(' '), CHARACTERS.split('')));
  const weights = new Int8Array(inflateRawSync(Buffer.from(WEIGHTS, 'base64')));
  let sum = 0;
  const visit = features.visitor((_, feature) => {
    sum += weights[feature]!;
  });
  loaded = (view) => {
    sum = 0;
    visit(view);
    return sum;
  };
  return loaded;
}
