import type { LanguagePack } from '../pack.ts';
import { judgeAnswer } from './acts/answer-acts.ts';
import { findIncidents } from './find-incidents.ts';
import { findMentions } from './find-mentions.ts';
import { findReferences } from './find-references.ts';
import { findStatements } from './find-statements.ts';
import { RULES } from './rules.ts';
import { speakerAt } from './speakers/speaker-at.ts';
import { findHedge } from './statements/find-hedge.ts';

export const EN: LanguagePack = {
  language: 'en',
  findMentions,
  // English mentions hold no form of address.
  nameAlone: (_, mention) => mention,
  findStatements,
  findReferences,
  speakerAt,
  judgeSaid: judgeAnswer,
  findHedge,
  findIncidents,
  rules: RULES,
};
