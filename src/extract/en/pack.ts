import type { LanguagePack } from '../pack.ts';
import { findIncidents } from './find-incidents.ts';
import { findMentions } from './find-mentions.ts';
import { findStatements } from './find-statements.ts';

export const EN: LanguagePack = { language: 'en', findMentions, findStatements, findIncidents };
