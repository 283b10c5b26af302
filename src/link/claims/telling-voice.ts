import type { Voice } from '../standing/voice.ts';

/** Whose words tell a claim: who first asserts it, in the language that most speak of it in. */
export function tellingVoice<T extends Voice>(voices: readonly T[]): T {
  const chinese = voices.filter(isChinese).length;
  const isOfMost = (voice: T): boolean => isChinese(voice) === chinese * 2 >= voices.length;
  const asserting = voices.filter(({ stance }) => stance === 'asserts');
  return asserting.find(isOfMost) ?? asserting[0] ?? voices.find(isOfMost) ?? voices[0]!;
}

function isChinese({ member: { report } }: Voice): boolean {
  return report.language?.startsWith('zh') ?? false;
}
