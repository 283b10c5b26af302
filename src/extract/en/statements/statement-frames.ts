import type { Rule } from '../../rule.ts';

/** Where the speaker of a verb stands. */
export const SOURCE_RULES = [
  { id: 'subject', example: 'The mayor said the bridge was safe.' },
  { id: 'inverted', example: '“The bridge is safe,” said the mayor.' },
  { id: 'quoted', example: 'The Herald quoted a worker as saying that the pump had failed.' },
  { id: 'agent', example: 'The closure was announced by the mayor.' },
  { id: 'passive', example: 'It was reported that the bridge had closed.' },
  { id: 'shared-subject', example: 'The mayor said the bridge was safe and added that tests would go on.' },
] as const satisfies readonly Rule[];

/** Where what was said stands. */
export const CONTENT_RULES = [
  { id: 'quotation-before', example: '“The bridge is safe,” said the mayor.' },
  { id: 'content-after', example: 'The mayor said the bridge was safe.' },
  { id: 'clause-before', example: 'The bridge is safe, the mayor said.' },
] as const satisfies readonly Rule[];

export type SourceRule = (typeof SOURCE_RULES)[number]['id'];
export type ContentRule = (typeof CONTENT_RULES)[number]['id'];
