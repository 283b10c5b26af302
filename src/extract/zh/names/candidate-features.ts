import type { CandidateView } from './candidate-view.ts';
import { contextSizes, putContext } from './context-features.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { putShapes, SHAPE_SIZES } from './shape-features.ts';

/**
 * What the model looks at. A candidate has at most one feature of each template; all features are numbered from 1
 * through all templates, so that one table holds their weights.
 */
export interface NameFeatures {
  /** How many templates there are. */
  readonly templates: number;
  /** How many features, with 0 for none. */
  readonly total: number;
  /** Places of the templates that look at what stands around. */
  readonly context: readonly number[];
  /** Places of those that are a word or a character. */
  readonly lexical: readonly number[];
  /** Calls `visit` with the place of a template and the number of its feature. */
  visit(candidate: CandidateView, visit: (template: number, feature: number) => void): void;
}

/** The features with this vocabulary. */
export function createFeatures(vocabulary: NameVocabulary): NameFeatures {
  const around = contextSizes(vocabulary);
  const sizes: [string, number][] = [...Object.entries(SHAPE_SIZES), ...Object.entries(around)];
  const places: Record<string, number> = {};
  const begins: Record<string, number> = {};
  let total = 1;
  for (const [place, [name, size]] of sizes.entries()) {
    places[name] = place;
    begins[name] = total;
    total += size;
  }
  const isLexical = (name: string) => /Word$|Character$/.test(name);
  return {
    templates: sizes.length,
    total,
    context: Object.keys(around).map((name) => places[name]!),
    lexical: Object.keys(around)
      .filter(isLexical)
      .map((name) => places[name]!),
    visit(view, visit) {
      const put = (template: string, value: number) => visit(places[template]!, begins[template]! + value);
      putShapes(view, put);
      putContext(view, vocabulary, put);
    },
  };
}
