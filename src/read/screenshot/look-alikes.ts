/**
 * Letters that differ in a stroke or two, of which the recognition of small images takes one for another. Those of a group
 * that are common in names beside one another (王 and 玉, 一 and 二) are left out: two people may differ in them.
 */
const GROUPS = [
  '班斑',
  '己已巳',
  '未末',
  '干千于',
  '土士',
  '析折拆',
  '侯候',
  '辨辩辫',
  '睛晴',
  '崇祟',
  '戊戌戍',
  '壶壸',
  '免兔',
  '拔拨',
  '冶治',
  '徒徙',
  '茶荼',
  '刺剌',
  '汩汨',
];

const groupByLetter = new Map(GROUPS.flatMap((group, index) => [...group].map((letter) => [letter, index])));

/** A name of fewer letters than this may be another's that differs in one. */
const LEAST_LETTERS = 4;

/** Whether two names are the same but for one letter that looks like the other's (班主任何老师, 斑主任何老师). */
export function areLookAlikes(a: string, b: string): boolean {
  const [ours, theirs] = [[...a], [...b]];
  if (ours.length !== theirs.length || ours.length < LEAST_LETTERS) return false;
  const apart = ours.flatMap((letter, index) => (letter === theirs[index] ? [] : [[letter, theirs[index]!]]));
  const [first, second] = apart.length === 1 ? apart[0]!.map((letter) => groupByLetter.get(letter)) : [];
  return first !== undefined && first === second;
}
