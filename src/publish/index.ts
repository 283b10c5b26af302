/** Records to the files of a dossier. */
export { type DossierContent, type DossierFile, describeDossier } from './dossier-files.ts';
