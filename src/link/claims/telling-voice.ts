import { isChinese } from '../member.ts';
import type { Voice } from '../standing/voice.ts';

/** Whose words tell a claim: who first asserts it, in the language that most speak of it in. */
export function tellingVoice<T extends Voice>(voices: readonly T[]): T {
  const chinese = voices.filter(({ member }) => isChinese(member)).length;
  const isOfMost = (voice: T): boolean => isChinese(voice.member) === chinese * 2 >= voices.length;
  const asserting = voices.filter(({ stance }) => stance === 'asserts');
  return asserting.find(isOfMost) ?? asserting[0] ?? voices.find(isOfMost) ?? voices[0]!;
}
