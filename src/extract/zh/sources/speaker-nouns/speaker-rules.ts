import { COMPANY_NOUNS } from './company-nouns.ts';
import { EXPERT_NOUNS } from './expert-nouns.ts';
import { MEDIA_NOUNS } from './media-nouns.ts';
import { OFFICIAL_NOUNS } from './official-nouns.ts';
import { PARTY_NOUNS } from './party-nouns.ts';
import { PUBLIC_NOUNS } from './public-nouns.ts';
import { RECORD_NOUNS } from './record-nouns.ts';
import type { SpeakerRule } from './speaker-rule.ts';
import { UNKNOWN_NOUNS } from './unknown-nouns.ts';

/** All nouns that tell a kind of speaker. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  ...OFFICIAL_NOUNS,
  ...COMPANY_NOUNS,
  ...MEDIA_NOUNS,
  ...EXPERT_NOUNS,
  ...PARTY_NOUNS,
  ...PUBLIC_NOUNS,
  ...RECORD_NOUNS,
  ...UNKNOWN_NOUNS,
];
