import type { CandidateView } from './candidate-view.ts';
import { CONTEXT, contextSizes, putContext } from './context-features.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { type Put, putShapes, SHAPE, SHAPE_SIZES } from './shape-features.ts';

/**
 * What the model looks at. A candidate has at most one feature of each template; all features are numbered from 1
 * through all templates, so that one table holds their weights.
 */
export interface NameFeatures {
  /** How many templates there are. */
  readonly templates: number;
  /** How many features, with 0 for none. */
  readonly total: number;
  /** Places of those that are a word or a character. */
  readonly lexical: readonly number[];
  /** Calls `visit` with the place of a template and the number of its feature, for each candidate that it is given. */
  visitor(visit: (template: number, feature: number) => void): (candidate: CandidateView) => void;
}

/** The features with this vocabulary: first the templates of `SHAPE`, then those of `CONTEXT`. */
export function createFeatures(vocabulary: NameVocabulary): NameFeatures {
  const contextNames = Object.keys(CONTEXT);
  const shapes = Object.keys(SHAPE).length;
  const around = contextSizes(vocabulary);
  const sizes = [...Object.values(SHAPE_SIZES), ...Object.values(around)];
  const begins = new Int32Array(sizes.length);
  let total = 1;
  for (const [place, size] of sizes.entries()) {
    begins[place] = total;
    total += size;
  }
  return {
    templates: sizes.length,
    total,
    lexical: contextNames.flatMap((name, place) => (/Word$|Character$/.test(name) ? [shapes + place] : [])),
    visitor(visit) {
      const putShape: Put = (template, value) => visit(template, begins[template]! + value);
      const putAround: Put = (template, value) =>
        visit(shapes + template, begins[shapes + template]! + value);
      return (view) => {
        putShapes(view, putShape);
        putContext(view, vocabulary, putAround);
      };
    },
  };
}
