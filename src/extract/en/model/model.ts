import { createRequire } from 'node:module';
import { readModel, type TrainedModel } from './trained-model.ts';
import type weights from './weights.json';

/** The model that `bench/train-en.mjs` wrote; read from its file at the first call. */
export function loadModel(): TrainedModel {
  // Node 20 warns of JSON imports; the type import alone makes the compiler copy the file beside this one.
  loaded ??= readModel(createRequire(import.meta.url)('./weights.json') as typeof weights);
  return loaded;
}

let loaded: TrainedModel | undefined;
