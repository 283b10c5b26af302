import type { Statement } from '../../model/statement.ts';
import type { Member } from '../member.ts';

const ZH = /^.{0,6}(?:透露|公开|公開|具)(?:其|自己的?|真实|真實)*(?:姓名|身份|名字|全名|名)/;
const EN =
  /^(?:declined|refused|asked not|did not want|wish(?:ed|es)? not)(?: \w+)* to be (?:named|identified)\b|^(?:asked|wished) not to be (?:named|identified)\b/i;

/** Whether somebody only keeps back a name (一名不愿透露姓名的队员, who declined to be named): no answer to anything. */
export function isAboutName({ report: { text } }: Member, { act, cue, content }: Statement): boolean {
  if (act !== 'decline' || cue === null) return false;
  const words = text.slice(cue.start, Math.max(cue.end, content.at(-1)?.end ?? 0) + 12).trimStart();
  return ZH.test(words) || EN.test(words);
}
