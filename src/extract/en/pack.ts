import type { LanguagePack } from '../pack.ts';
import { findStatements } from './find-statements.ts';

export const EN: LanguagePack = {
  language: 'en',
  findMentions: () => [],
  findStatements,
  findIncidents: () => [],
};
