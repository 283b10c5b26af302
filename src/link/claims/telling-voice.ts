import { sliceSpan } from '../../text/span.ts';
import { denyingWords } from '../denial/denying-words.ts';
import { isChinese } from '../member.ts';
import type { Voice } from '../standing/voice.ts';

/** Whose words tell a claim: who first asserts it, in the language that most speak of it in; else who denies it, before who tells of that. */
export function tellingVoice<T extends Voice>(voices: readonly T[]): T {
  const chinese = voices.filter(({ member }) => isChinese(member)).length;
  const isOfMost = (voice: T): boolean => isChinese(voice.member) === chinese * 2 >= voices.length;
  const plain = voices.filter((voice) => !tellsDenial(voice));
  const asserting = plain.filter(({ stance }) => stance === 'asserts');
  return (
    asserting.find(isOfMost) ?? asserting[0] ?? plain.find(isOfMost) ?? voices.find(isOfMost) ?? voices[0]!
  );
}

/** 她曾否认停业: tells that somebody denies it, and does not claim it. */
function tellsDenial({ member, span, statement }: Voice): boolean {
  return statement.act !== 'deny' && DENYING.test(sliceSpan(member.report.text, span));
}
const DENYING = new RegExp(
  `${denyingWords('zh', 'denies')}(?!了?[这這])|${denyingWords('zh', 'refutes')}|\\b(?:denies|denied)\\b`,
  'i',
);
