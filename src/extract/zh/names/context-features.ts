import { GAINS, gainBucket, ROUGH, roughGain, SIDES, sideOf } from './buckets.ts';
import { type CandidateView, GROUPS } from './candidate-view.ts';
import { WORD_CLASSES } from './dictionary-words.ts';
import type { LineColumns } from './line-columns.ts';
import type { NameCharacters } from './name-characters.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import type { Put } from './shape-features.ts';
import { SIGN } from './sign-class.ts';
import { PERSON_ENDS } from './title-words.ts';
import { FLAG } from './word-flags.ts';

/** The templates that look at what stands around a candidate. */
export const CONTEXT = {
  leftClass: 0,
  rightClass: 1,
  bothClasses: 2,
  leftClasses: 3,
  rightClasses: 4,
  leftClassByCut: 5,
  rightClassByCut: 6,
  leftWord: 7,
  rightWord: 8,
  secondLeftWord: 9,
  secondRightWord: 10,
  leftCharacter: 11,
  rightCharacter: 12,
  told: 13,
  gainByTold: 14,
  roughByTold: 15,
  enumeration: 16,
  gainByLeft: 17,
  gainByRight: 18,
  roughBySides: 19,
  thing: 20,
  groupByClasses: 21,
} as const;

/** How many values each has. */
export function contextSizes({
  words,
  characters,
}: NameVocabulary): Readonly<Record<keyof typeof CONTEXT, number>> {
  return {
    leftClass: GROUPS * WORD_CLASSES,
    rightClass: GROUPS * WORD_CLASSES,
    bothClasses: WORD_CLASSES * WORD_CLASSES,
    leftClasses: WORD_CLASSES * WORD_CLASSES,
    rightClasses: WORD_CLASSES * WORD_CLASSES,
    leftClassByCut: GROUPS * 4 * WORD_CLASSES,
    rightClassByCut: GROUPS * 4 * WORD_CLASSES,
    leftWord: words * 2,
    rightWord: words * 2,
    secondLeftWord: words,
    secondRightWord: words,
    leftCharacter: characters,
    rightCharacter: characters,
    told: GROUPS * 16,
    gainByTold: GROUPS * GAINS * 16,
    roughByTold: GROUPS * ROUGH * 16,
    enumeration: GROUPS * 64,
    gainByLeft: GROUPS * GAINS * SIDES,
    gainByRight: GROUPS * GAINS * SIDES,
    roughBySides: GROUPS * ROUGH * SIDES * SIDES,
    thing: GROUPS * ROUGH * 4,
    groupByClasses: 3 * WORD_CLASSES * WORD_CLASSES,
  };
}

export function putContext(view: CandidateView, vocabulary: NameVocabulary, put: Put): void {
  const { columns, tables, group, cut, start, end, gain, before, after, leftClass, rightClass } = view;
  const { units, codes, count } = columns;
  const { characterNumbers } = vocabulary;
  put(CONTEXT.leftClass, group * WORD_CLASSES + leftClass);
  put(CONTEXT.rightClass, group * WORD_CLASSES + rightClass);
  put(CONTEXT.bothClasses, leftClass * WORD_CLASSES + rightClass);
  put(CONTEXT.leftClassByCut, (group * 4 + cut) * WORD_CLASSES + leftClass);
  put(CONTEXT.rightClassByCut, (group * 4 + cut) * WORD_CLASSES + rightClass);
  const secondLeft = before > 0 ? codes[before - 1]! & 63 : SIGN.stop;
  const secondRight = after + 1 < count ? codes[after + 1]! & 63 : SIGN.stop;
  put(CONTEXT.leftClasses, secondLeft * WORD_CLASSES + leftClass);
  put(CONTEXT.rightClasses, rightClass * WORD_CLASSES + secondRight);

  // Words count only where they are not cut by the candidate.
  const leftWord = (cut & 2) !== 0 ? before : -1;
  const rightWord = (cut & 1) !== 0 ? after : count;
  const isForeign = group === 0 || group === 7 || group === 9 ? 1 : 0;
  putNumber(put, CONTEXT.leftWord, vocabulary.wordNumber(columns, leftWord), 2, isForeign);
  putNumber(put, CONTEXT.rightWord, vocabulary.wordNumber(columns, rightWord), 2, isForeign);
  putNumber(put, CONTEXT.secondLeftWord, vocabulary.wordNumber(columns, leftWord - 1), 1, 0);
  putNumber(put, CONTEXT.secondRightWord, vocabulary.wordNumber(columns, rightWord + 1), 1, 0);
  putNumber(put, CONTEXT.leftCharacter, start > 0 ? characterNumbers[units[start - 1]!]! : 0, 1, 0);
  putNumber(put, CONTEXT.rightCharacter, characterNumbers[units[end]!]!, 1, 0);

  const told = toldBy(columns, leftWord, rightWord);
  put(CONTEXT.told, group * 16 + told);
  put(CONTEXT.gainByTold, (group * GAINS + gainBucket(gain)) * 16 + told);
  put(CONTEXT.roughByTold, (group * ROUGH + roughGain(gain)) * 16 + told);
  put(CONTEXT.gainByLeft, (group * GAINS + gainBucket(gain)) * SIDES + sideOf(leftClass));
  put(CONTEXT.gainByRight, (group * GAINS + gainBucket(gain)) * SIDES + sideOf(rightClass));
  const sides = sideOf(leftClass) * SIDES + sideOf(rightClass);
  put(CONTEXT.roughBySides, (group * ROUGH + roughGain(gain)) * SIDES * SIDES + sides);
  const thing = thingAt(columns, rightWord) * 2 + thingAt(columns, rightWord + 1);
  if (thing > 0) put(CONTEXT.thing, (group * ROUGH + roughGain(gain)) * 4 + thing);
  const sort = isForeign === 1 ? 0 : group >= 3 && group <= 6 ? 1 : 2;
  put(CONTEXT.groupByClasses, (sort * WORD_CLASSES + leftClass) * WORD_CLASSES + rightClass);
  const left = leftClass === SIGN.enumeration ? 8 : 0;
  const right = rightClass === SIGN.enumeration ? 1 : 0;
  if (left + right > 0)
    put(CONTEXT.enumeration, group * 64 + left + right + (isNameBefore(columns, tables, start - 2) ? 16 : 0));
  else if (rightClass === SIGN.letter) put(CONTEXT.enumeration, group * 64 + 32);
}

function putNumber(put: Put, template: number, number: number, times: number, plus: number): void {
  if (number > 0) put(template, number * times + plus);
}

/** What the lists of titles and verbs say of the words around: 厂长【何文瑾】说. */
function toldBy({ line, starts, flags, count }: LineColumns, left: number, right: number): number {
  let told = 0;
  if (left >= 0) {
    if ((flags[left]! & FLAG.title) !== 0) told += 8;
    else if (starts[left + 1]! - starts[left]! > 1 && PERSON_ENDS.includes(line[starts[left + 1]! - 1]!))
      told += 4;
  }
  if (right < count) {
    if ((flags[right]! & FLAG.title) !== 0) told += 2;
    if ((flags[right]! & FLAG.verb) !== 0) told += 1;
  }
  return told;
}

/** 1 where the word is what things and places are, 0 where it is none or lies outside the line. */
function thingAt({ flags, count }: LineColumns, word: number): number {
  return word < count && (flags[word]! & FLAG.thing) !== 0 ? 1 : 0;
}

/** Whether two or three characters that end at `at` look like a name after a sign: 、【何文瑾】、. */
function isNameBefore({ units, codes, wordAt }: LineColumns, tables: NameCharacters, at: number): boolean {
  for (let size = 2; size <= 3; size++) {
    const start = at - size + 1;
    if (start < 0) return false;
    if (tables.isSurname[units[start]!] !== 1) continue;
    if (start === 0) return true;
    const before = codes[wordAt[start - 1]!]! & 63;
    if (before >= SIGN.comma && before <= SIGN.other) return true;
  }
  return false;
}
