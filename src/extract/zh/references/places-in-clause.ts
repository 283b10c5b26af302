import { classTable, type MarkedWords, WORD_CLASS, wordText } from '../words/marked-words.ts';

/** What may stand before the subject of a clause: 不过, 昨天, 目前. */
const BEFORE_SUBJECT = classTable([
  WORD_CLASS.adverb,
  WORD_CLASS.conjunction,
  WORD_CLASS.time,
  WORD_CLASS.mark,
  WORD_CLASS.number,
  WORD_CLASS.measure,
  WORD_CLASS.direction,
  WORD_CLASS.latin,
  WORD_CLASS.adjective,
  WORD_CLASS.noun,
  WORD_CLASS.body,
  WORD_CLASS.place,
  WORD_CLASS.attribute,
  WORD_CLASS.unknown,
]);
/** A subject has no more words before it. */
const MAX_BEFORE = 8;

/** Whether word `at` is the first in its clause that can act. */
export function isFirstInClause(words: MarkedWords, clauseStart: number, at: number): boolean {
  for (let n = at - 1, seen = 0; n >= 0 && words.start[n]! >= clauseStart; n--) {
    if (BEFORE_SUBJECT[words.classes[n]!] !== 1 || ++seen > MAX_BEFORE)
      return OPENING.has(wordText(words, n)) && words.start[n] === clauseStart;
  }
  return true;
}

/** Verbs and prepositions that open a clause before its subject: 据王某介绍, 由于他, 随着他. */
const OPENING = new Set(
  '据 由于 因为 随着 因 如果 即使 虽然 尽管 但 而 但是 使 当 对于 是因为 就算 说 在'.split(' '),
);

/** Whether word `at` is the object of a verb or a preposition before it. */
export function isObject(words: MarkedWords, at: number): boolean {
  const n = at - 1;
  const kind = words.classes[n];
  if (kind === WORD_CLASS.preposition || kind === WORD_CLASS.conjunction)
    return OBJECT_OF.has(wordText(words, n));
  return kind === WORD_CLASS.verb && !THAT.test(wordText(words, n));
}

/** Whether the clause has no noun before word `at`, so that its subject is one of a clause before: 并劝告【他】. */
export function hasNoSubject(words: MarkedWords, clauseStart: number, at: number): boolean {
  for (let n = at - 1; n >= 0 && words.start[n]! >= clauseStart; n--)
    if (NOUNS[words.classes[n]!] === 1) return false;
  return true;
}

const NOUNS = classTable([
  WORD_CLASS.noun,
  WORD_CLASS.person,
  WORD_CLASS.place,
  WORD_CLASS.body,
  WORD_CLASS.name,
  WORD_CLASS.pronoun,
  WORD_CLASS.unknown,
]);

/** 王某为他…: behind these stands another than who acts; 在他, 随着他 begin a clause of his own. */
const OBJECT_OF = new Set('为 对 给 向 跟 和 与 把 被 将 同 替 帮 朝 找 比'.split(' '));

/** Verbs that a clause follows: 他 behind them is its subject. */
const THAT =
  /(?:说|称|表示|认为|觉得|发现|透露|指出|以为|知道|得知|猜测|怀疑|相信|希望|想|是|有|看到|证明|显示|强调|承认|否认|坦言|直言|回忆|介绍|担心|感到|宣布)$/;
