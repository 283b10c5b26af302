import type { Rule } from '../../rule.ts';

/** How a reference stands in its clause, by the ids that reasons give after `en:reference:`. */
export const REFERENCE_RULES = [
  { id: 'subject', example: 'The mayor closed the bridge. She said it was unsafe.' },
  { id: 'object', example: 'The mayor came late, and reporters asked her why.' },
  { id: 'possessive', example: 'The mayor defended her decision.' },
  { id: 'reflexive', example: 'The mayor praised herself.' },
  { id: 'phrase', example: 'Mayor Orla Finch closed the bridge. The mayor said it was unsafe.' },
] as const satisfies readonly Rule[];
