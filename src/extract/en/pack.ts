import type { LanguagePack } from '../pack.ts';

export const EN: LanguagePack = {
  language: 'en',
  findMentions: () => [],
  findStatements: () => [],
  findIncidents: () => [],
};
