import type { Heard } from './heard.ts';
import { isSameSpeaker } from './same-speaker.ts';

/** Whether two tellings are one account: of one speaker, or both in the own words of one report or of copies of it. */
export function isOneAccount(a: Heard, b: Heard): boolean {
  if (a.source === '' && b.source === '') return a.member.origin === b.member.origin;
  return isSameSpeaker(a, b);
}

/** Whether two tellings are of two who are both named. */
export function areTwoNamed(a: Heard, b: Heard): boolean {
  return a.source !== '' && b.source !== '' && !isSameSpeaker(a, b);
}
