/** The verbs that bring the rooms together. */
export { type BuildOptions, type BuildOutcome, buildDossier } from './build-dossier.ts';
export type { BuildStep, Progress } from './build-step.ts';
