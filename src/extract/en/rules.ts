import { TIME_RULES } from '../../text/times/time-rules.ts';
import { prefixed, type Rule } from '../rule.ts';
import { ANSWER_RULES } from './acts/answer-acts.ts';
import { SAID_RULES } from './acts/said-acts.ts';
import { ACT_RULES } from './acts/statement-acts.ts';
import { CUE_VERBS } from './cues/cue-verbs.ts';
import { DECLINE_PHRASES } from './cues/decline-phrases.ts';
import { INCIDENT_RULES } from './incidents/incident-words.ts';
import { MENTION_RULES } from './mentions/mention-rules.ts';
import { REFERENCE_RULES } from './references/reference-rules.ts';
import { RELAY_RULES } from './sources/relay-words.ts';
import { CONTENT_RULES, SOURCE_RULES } from './statements/statement-frames.ts';

/** The rules of English by the ids that reasons give. */
export const RULES: readonly Rule[] = [
  ...prefixed('time', TIME_RULES.en),
  ...prefixed('en:cue', CUE_VERBS),
  ...prefixed('en:source', SOURCE_RULES),
  ...prefixed('en:content', CONTENT_RULES),
  ...prefixed('en:act', ACT_RULES),
  { id: 'en:act:weights', example: 'Dana Finch said the plan was a disgrace.' },
  ...prefixed('en:said', SAID_RULES),
  ...prefixed('en:answer', ANSWER_RULES),
  ...MENTION_RULES,
  ...prefixed('en:decline', DECLINE_PHRASES),
  ...prefixed('en:relay', RELAY_RULES),
  ...prefixed('en:reference', REFERENCE_RULES),
  ...prefixed('en:recall', INCIDENT_RULES),
  { id: 'en:incident:main', example: 'The bridge was closed on Monday.' },
  { id: 'en:person:name', example: 'Dana Finch opened the gate.' },
  { id: 'en:person:family-name', example: 'Dana Finch came. Finch opened the gate.' },
  { id: 'en:person:office-title', example: 'They voted for Cllr Finch.' },
  { id: 'en:person:courtesy-title', example: 'Mrs. Finch opened the gate.' },
  { id: 'en:amount:currency', example: 'a fine of $3,000' },
  { id: 'en:amount:unit', example: 'forty metres of pipe' },
  { id: 'en:according', example: 'According to the plant, the tank was full.' },
  { id: 'en:unclear', example: 'It is not clear who opened the tank.' },
  { id: 'en:chain', example: 'The plant expects the tank to be full by noon.' },
  { id: 'en:checked:claim', example: 'CLAIM: The bridge was sold.' },
  { id: 'en:checked:verdict', example: 'VERDICT: False.' },
  { id: 'en:corrected', example: 'We said that three fell. In fact five fell.' },
  { id: 'en:own', example: 'We do not accept the claim that the bridge was unsafe.' },
  { id: 'en:called-false', example: 'Reports that the bridge was unsafe are false.' },
  { id: 'en:denied-before', example: 'The firm said it was safe. Tenants denied this.' },
  { id: 'en:turn:colon', example: 'Mayor: The bridge stays closed.' },
  { id: 'en:turn:question', example: 'Q (Hill Radio): Is the bridge safe?' },
  { id: 'en:turn:signature', example: '“The bridge stays closed.” – the mayor' },
  { id: 'en:turn:quotation-alone', example: 'The mayor said: “It stays closed.” “Tests go on.”' },
];
