import { foldScript } from '../../text/script.ts';
import type { LanguagePack } from '../pack.ts';
import { judgeSaid } from './acts/said-acts.ts';
import { findIncidents } from './find-incidents.ts';
import { findMentions } from './find-mentions.ts';
import { findReferences } from './find-references.ts';
import { findStatements } from './find-statements.ts';
import { nameAlone } from './names/name-alone.ts';
import { RULES } from './rules.ts';
import { speakerAt } from './sources/speaker-at.ts';
import { findHedge } from './statements/find-hedge.ts';

/** What Chinese brings, simplified and traditional alike. */
export const ZH: LanguagePack = {
  language: 'zh',
  findMentions,
  nameAlone,
  findStatements,
  findReferences,
  speakerAt,
  judgeSaid,
  findHedge: (text, { start, end }) => {
    const hedge = findHedge(foldScript(text.slice(start, end)), null, [{ start: 0, end: end - start }]);
    return hedge && { start: start + hedge.start, end: start + hedge.end };
  },
  findIncidents,
  rules: RULES,
};
