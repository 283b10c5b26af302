import type { LanguagePack } from '../pack.ts';
import { findIncidents } from './find-incidents.ts';
import { findMentions } from './find-mentions.ts';
import { findStatements } from './find-statements.ts';

/** What Chinese brings, simplified and traditional alike. */
export const ZH: LanguagePack = { language: 'zh', findMentions, findStatements, findIncidents };
