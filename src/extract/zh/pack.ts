import type { LanguagePack } from '../pack.ts';
import { findHedge } from './find-hedge.ts';
import { findIncidents } from './find-incidents.ts';
import { findMentions } from './find-mentions.ts';
import { findReferences } from './find-references.ts';
import { findStatements } from './find-statements.ts';
import { nameAlone } from './names/name-alone.ts';
import { RULES } from './rules.ts';
import { judgeSaid } from './said-acts.ts';
import { speakerAt } from './speaker-at.ts';

/** What Chinese brings, simplified and traditional alike. */
export const ZH: LanguagePack = {
  language: 'zh',
  findMentions,
  nameAlone,
  findStatements,
  findReferences,
  speakerAt,
  judgeSaid,
  findHedge: (text, span) => findHedge(text, null, [span]),
  findIncidents,
  rules: RULES,
};
