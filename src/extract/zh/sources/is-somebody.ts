import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { NARRATOR } from '../cues/unsaid/narrator.ts';
import { isPersonal } from './can-speak.ts';
import { speakerOf } from './speaker-words.ts';

/** Those who are never a body. */
const PEOPLE = new Set(['party', 'public', 'expert', 'unknown']);

/** A person or persons, whom a rule or a list knows as such. */
export function isSomebody(text: string, span: Span, names: readonly Found<Mention>[]): boolean {
  const words = text.slice(span.start, span.end);
  const { speaker, rule } = speakerOf(words);
  if (NARRATOR.test(words) || speaker === 'record' || speaker === 'media') return false;
  const isKnown = PEOPLE.has(speaker) && rule !== 'speaker:default';
  const isNamed = names.some((name) => name.type === 'person' && name.span.end === span.end);
  return isKnown || isNamed || isPersonal(text, span);
}
