import type { LanguagePack } from '../pack.ts';

export const ZH: LanguagePack = {
  language: 'zh',
  findMentions: () => [],
  findStatements: () => [],
  findIncidents: () => [],
};
