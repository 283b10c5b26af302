import { sliceSpan } from '../../text/span.ts';
import { isToldByAnother } from './told-by-another.ts';
import { hasNoName, isOneOfMany } from './unnamed-source.ts';
import type { Voice } from './voice.ts';

/** 晚报报道, the Herald reported: a medium passes on; never mentioned: says nothing. */
const NO_CONFIRMING = /^的?[报報][道導]|^[规規]定$|^reported$|\b(?:never|not)\b|n['’]t\b|[未没沒不]/i;
/** 公司员工, an office worker: is in the body, and does not speak for it. */
const ONE_INSIDE =
  /(?:[员員]工|[职職]工|工人|[内內]部人士|知情人士?|同事)$|\b(?:workers?|employees?|staff|insiders?|colleagues?|sources?)\b/i;

/** 相关部门: some body, none in particular. */
const SOME_BODY = /^(?:[相有][关關](?:部门|部門|方面|人士))$/;

/** Whether a voice confirms in its own name: who is named speaks, for the body, and does not hold back. */
export function mayKnow(voice: Voice): boolean {
  const { source, cue, hedge } = voice.statement;
  const { text, kind } = voice.member.report;
  if (hedge !== null || isOneOfMany(voice)) return false;
  // The words of a notice are those of who signs it.
  if (source === null) return kind === 'notice';
  if (hasNoName(voice) || ONE_INSIDE.test(sliceSpan(text, source))) return false;
  if (SOME_BODY.test(sliceSpan(text, source)) || isToldByAnother(voice)) return false;
  return cue === null || !NO_CONFIRMING.test(sliceSpan(text, cue));
}
