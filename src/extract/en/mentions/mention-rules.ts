import type { Rule } from '../../rule.ts';

/** The rules of places, bodies and roles by the ids that reasons give. */
export const MENTION_RULES: readonly Rule[] = [
  { id: 'en:place:known', example: 'The canteen in Changsha was closed.' },
  { id: 'en:place:ending', example: 'They moved to Hale County.' },
  { id: 'en:place:supported', example: 'They came from Wuzhi, Henan.' },
  { id: 'en:body:known', example: 'A letter to Congress came.' },
  { id: 'en:body:ending', example: 'It was sent to the Hale County Water Board.' },
  { id: 'en:body:called', example: 'Campaign group Clean Taps Marlow said so.' },
  { id: 'en:body:acronym', example: 'The HWB sent a letter.' },
  { id: 'en:role:office-title', example: 'The list names Mayor Orla Finch.' },
  { id: 'en:role:word', example: 'They asked the engineer.' },
  { id: 'en:role:phrase', example: 'They asked a person in charge.' },
];
