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

/** How many values each template has that looks at what stands around a candidate. */
export function contextSizes({ words, characters }: NameVocabulary) {
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
  } as const;
}

type ContextTemplate = keyof ReturnType<typeof contextSizes>;

export function putContext(view: CandidateView, vocabulary: NameVocabulary, put: Put<ContextTemplate>): void {
  const { columns, tables, group, cut, start, end, gain, before, after, leftClass, rightClass } = view;
  const { line, codes, count } = columns;
  const { characterNumbers } = vocabulary;
  put('leftClass', group * WORD_CLASSES + leftClass);
  put('rightClass', group * WORD_CLASSES + rightClass);
  put('bothClasses', leftClass * WORD_CLASSES + rightClass);
  put('leftClassByCut', (group * 4 + cut) * WORD_CLASSES + leftClass);
  put('rightClassByCut', (group * 4 + cut) * WORD_CLASSES + rightClass);
  const secondLeft = before > 0 ? codes[before - 1]! & 63 : SIGN.stop;
  const secondRight = after + 1 < count ? codes[after + 1]! & 63 : SIGN.stop;
  put('leftClasses', secondLeft * WORD_CLASSES + leftClass);
  put('rightClasses', rightClass * WORD_CLASSES + secondRight);

  // Words count only where they are not cut by the candidate.
  const leftWord = (cut & 2) !== 0 ? before : -1;
  const rightWord = (cut & 1) !== 0 ? after : count;
  const putNumber = (template: ContextTemplate, number: number, times: number, plus: number) => {
    if (number > 0) put(template, number * times + plus);
  };
  const isForeign = group === 0 || group === 7 || group === 9 ? 1 : 0;
  putNumber('leftWord', vocabulary.wordNumber(columns, leftWord), 2, isForeign);
  putNumber('rightWord', vocabulary.wordNumber(columns, rightWord), 2, isForeign);
  putNumber('secondLeftWord', vocabulary.wordNumber(columns, leftWord - 1), 1, 0);
  putNumber('secondRightWord', vocabulary.wordNumber(columns, rightWord + 1), 1, 0);
  putNumber('leftCharacter', start > 0 ? characterNumbers[line.charCodeAt(start - 1)]! : 0, 1, 0);
  putNumber('rightCharacter', end < line.length ? characterNumbers[line.charCodeAt(end)]! : 0, 1, 0);

  const told = toldBy(columns, leftWord, rightWord);
  put('told', group * 16 + told);
  put('gainByTold', (group * GAINS + gainBucket(gain)) * 16 + told);
  put('roughByTold', (group * ROUGH + roughGain(gain)) * 16 + told);
  put('gainByLeft', (group * GAINS + gainBucket(gain)) * SIDES + sideOf(leftClass));
  put('gainByRight', (group * GAINS + gainBucket(gain)) * SIDES + sideOf(rightClass));
  const sides = sideOf(leftClass) * SIDES + sideOf(rightClass);
  put('roughBySides', (group * ROUGH + roughGain(gain)) * SIDES * SIDES + sides);
  const left = leftClass === SIGN.enumeration ? 8 : 0;
  const right = rightClass === SIGN.enumeration ? 1 : 0;
  if (left + right > 0)
    put('enumeration', group * 64 + left + right + (isNameBefore(columns, tables, start - 2) ? 16 : 0));
  else if (rightClass === SIGN.letter) put('enumeration', group * 64 + 32);
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

/** Whether two or three characters that end at `at` look like a name after a sign: 、【何文瑾】、. */
function isNameBefore({ line, codes, wordAt }: LineColumns, tables: NameCharacters, at: number): boolean {
  for (let size = 2; size <= 3; size++) {
    const start = at - size + 1;
    if (start < 0) return false;
    if (tables.isSurname[line.charCodeAt(start)] !== 1) continue;
    if (start === 0) return true;
    const before = codes[wordAt[start - 1]!]! & 63;
    if (before >= SIGN.comma && before <= SIGN.other) return true;
  }
  return false;
}
