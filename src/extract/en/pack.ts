import type { LanguagePack } from '../pack.ts';
import { speakerAt } from './describe-statement.ts';
import { findHedge } from './find-hedge.ts';
import { findIncidents } from './find-incidents.ts';
import { findMentions } from './find-mentions.ts';
import { findReferences } from './find-references.ts';
import { findStatements } from './find-statements.ts';
import { RULES } from './rules.ts';
import { judgeSaid } from './said-acts.ts';

export const EN: LanguagePack = {
  language: 'en',
  findMentions,
  // English mentions hold no form of address.
  nameAlone: (_, mention) => mention,
  findStatements,
  findReferences,
  speakerAt,
  judgeSaid,
  findHedge,
  findIncidents,
  rules: RULES,
};
