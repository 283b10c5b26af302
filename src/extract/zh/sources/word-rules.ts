import { COMMON_SURNAMES, RARE_SURNAMES } from '../names/surnames.ts';
import type { TaggedWord } from '../words/jieba-words.ts';
import { TRADE_WORDS } from './trade-words.ts';

/** What the dictionary's cut or tag is wrong about wherever words of that shape stand. */
export interface WordRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  /** Only for words with these tags, parted by blanks; for all where it is left out. */
  readonly tags?: string;
  /** The words that stand for `word` here, which follows `last` and goes before `next`; undefined where the rule has nothing to say. `joins` puts it to the last word. */
  readonly mend: (
    word: TaggedWord,
    last: TaggedWord | undefined,
    next: TaggedWord | undefined,
  ) => { readonly joins?: true; readonly words: readonly TaggedWord[] } | undefined;
}

const SURNAMES = new Set(COMMON_SURNAMES + RARE_SURNAMES);
const ASPECTS = new Set(['ul', 'ug', 'uz']);
const isAspect = (word: TaggedWord | undefined) => ASPECTS.has(word?.tag ?? '');
/** Whether a word is one of these characters. */
const isOneOf = (characters: string, word: string) => word.length === 1 && characters.includes(word);
/** What a word for a time holds; 婚庆 and 国庆 are tagged alike. */
const TIME = /[年月日天时晨午晚夜今昨明前后周末季秋春夏冬期世刻来间现初往早近目当刚旬次礼拜庆节夕]|^\d/;
const JOINED = /^.[在用向对将把被朝跟]$/;

const BEGUN = /^[用对向把将在替给].$/;
const OF_RECORDS = /^(?:信息|记录|截图|截屏|照片|数据|证明|资料|画面|文件)$/;
/** 三（2）班 and 高一(3)班, as far as it has been read. */
const CLASS = /^[高初]?[一二三四五六七八九](?:年级)?[（(](?:[\d一二三四五六七八九十]{1,2}(?:[）)]班?)?)?$/;
const AFTER = new Set(['后', '之后', '以后', '完']);
const isNounHead = (word: TaggedWord | undefined) =>
  word !== undefined && (/^(?:n|j|l)/.test(word.tag) || /^(?:截图|截屏|监控|录像)$/.test(word.word));
/** Whether a name may begin behind `last`: after nothing, 的, a number, a place, a body, a conjunction. */
const opensName = (last: TaggedWord | undefined) =>
  last === undefined ||
  /^(?:uj|m|q|r|rz|c|p|x|d|t|f|ns|nt|nz|v)$/.test(last.tag) ||
  /^[、，]$/.test(last.word);

/** A word of two characters as two. */
function parted({ word, start }: TaggedWord, first: string, second: string): { words: TaggedWord[] } {
  return {
    words: [
      { word: word[0]!, tag: first, start },
      { word: word[1]!, tag: second, start: start + 1 },
    ],
  };
}

export const WORD_RULES: readonly WordRule[] = [
  {
    id: 'familiar-name',
    reason:
      '老 and 小 before a surname are what people call each other; the dictionary sees an adjective or a time',
    example: '老秦说，水管坏了',
    tags: 'nr x n zg t',
    mend: (word, last) => {
      if (last !== undefined && word.tag !== 't' && isOneOf('老小阿', last.word) && SURNAMES.has(word.word))
        return { joins: true, words: [{ ...last, word: last.word + word.word, tag: 'nr' }] };
      const isOne =
        (word.tag === 't' || word.tag === 'x') &&
        /^[老小][^\s]$/.test(word.word) &&
        SURNAMES.has(word.word[1]!);
      return isOne ? { words: [{ ...word, tag: 'nr' }] } : undefined;
    },
  },
  {
    id: 'done',
    reason: 'what stands before 了, 着, 过 or 后 is done, whatever it is called elsewhere',
    example: '店主怼了回去',
    tags: 'vn g m x zg q a',
    mend: (word, _, next) =>
      (word.tag === 'vn' || word.word.length === 1) && (isAspect(next) || AFTER.has(next?.word ?? ''))
        ? { words: [{ ...word, tag: 'v' }] }
        : undefined,
  },
  {
    id: 'doing',
    reason: 'single characters that the dictionary lacks as a word are guessed to be one with 着 or 了',
    example: '护士翻着登记本',
    tags: 'x',
    mend: (word) => (/^.[着了过]$/.test(word.word) ? parted(word, 'v', 'uz') : undefined),
  },
  {
    id: 'before-preposition',
    reason: 'the same guess takes in a preposition',
    example: '客服在评论区回复',
    tags: 'x',
    mend: (word) => (JOINED.test(word.word) ? parted(word, 'x', 'p') : undefined),
  },
  {
    id: 'behind-preposition',
    reason: 'the same guess takes a preposition in that stands first',
    example: '官员对本台说，水管坏了',
    tags: 'x',
    mend: (word) => (BEGUN.test(word.word) ? parted(word, 'p', 'x') : undefined),
  },
  {
    id: 'who-does',
    reason: '员 makes a noun of the verb before it',
    example: '快递员小郝说，水管坏了',
    mend: (word, last) =>
      word.word === '员' && last !== undefined && /^(?:vn?|n)$/.test(last.tag) && last.word.length === 2
        ? { joins: true, words: [{ ...last, word: `${last.word}员`, tag: 'n' }] }
        : undefined,
  },
  {
    id: 'no-time',
    reason: 'the dictionary calls words for an occasion a time',
    example: '婚庆公司说，水管坏了',
    tags: 't',
    mend: (word) =>
      word.word === '婚庆' || !TIME.test(word.word) ? { words: [{ ...word, tag: 'n' }] } : undefined,
  },
  {
    id: 'trade',
    reason: 'a verb for a trade makes one name with the body, person or paper behind it',
    example: '装修公司说，水管坏了',
    tags: 'v d x a an vd s',
    mend: (word, last, next) =>
      TRADE_WORDS.has(word.word) && isNounHead(next) && (opensName(last) || OF_RECORDS.test(next!.word))
        ? { words: [{ ...word, tag: 'vn' }] }
        : undefined,
  },
  {
    id: 'unit',
    reason: 'a unit of a body is named by what it does',
    example: '供水公司理赔部员工说，水管坏了',
    mend: (word, last) =>
      last !== undefined &&
      isOneOf('科股室系组部委办', word.word) &&
      /^(?:vn?|an?|n|nr|x|b|l|j)$/.test(last.tag) &&
      last.word.length > 1
        ? { joins: true, words: [{ ...last, word: last.word + word.word, tag: 'n' }] }
        : undefined,
  },
  {
    id: 'open-line',
    reason: '公开 before what one rings tells which, and is no adverb',
    example: '供水公司的公开电话无人接听',
    mend: (word, _, next) =>
      word.word === '公开' && /^(?:电话|热线|号码|手机)$/.test(next?.word ?? '')
        ? { words: [{ ...word, tag: 'b' }] }
        : undefined,
  },
  {
    id: 'class',
    reason: 'the number of a class in brackets is a part of its name',
    example: '城南小学三（2）班家长说，水管坏了',
    mend: (word, last, next) =>
      last !== undefined &&
      CLASS.test(last.word + word.word) &&
      (next?.tag === 'm' || !/^[（(]$/.test(word.word))
        ? { joins: true, words: [{ ...last, word: last.word + word.word, tag: 'n' }] }
        : undefined,
  },
  {
    id: 'mutual-body',
    reason: 'the dictionary calls the body in which people help each other a verb',
    example: '华人互助会秘书方兰说，水管坏了',
    tags: 'v vn',
    mend: (word) =>
      /^(?:互助|议事|监督|联谊|帮扶|调解|志愿|维权|合作)[会社组队]$/.test(word.word)
        ? { words: [{ ...word, tag: 'n' }] }
        : undefined,
  },
  {
    id: 'is-one',
    reason: 'the guess at a foreign name takes in the verb behind it',
    example: '托马斯·何尔是一名厨师',
    tags: 'x',
    mend: (word, _, next) =>
      word.word.length > 1 && word.word.endsWith('是') && next?.tag === 'm'
        ? {
            words: [
              { ...word, word: word.word.slice(0, -1) },
              { word: '是', tag: 'v', start: word.start + word.word.length - 1 },
            ],
          }
        : undefined,
  },
  {
    id: 'towards-medium',
    reason: 'the guess takes 向 in with a name that no list has',
    example: '家长向霞川晚报反映，水管坏了',
    tags: 'x',
    mend: (word, _, next) =>
      /^向.{2,3}$/.test(word.word) && /^(?:[日晚早]报|都市报|新闻|电视台|客户端)$/.test(next?.word ?? '')
        ? {
            words: [
              { ...word, word: '向', tag: 'p' },
              { word: word.word.slice(1), tag: 'x', start: word.start + 1 },
            ],
          }
        : undefined,
  },
  {
    id: 'two-offices',
    reason: '兼 joins what somebody is',
    example: '副局长兼发言人周某说，水管坏了',
    mend: (word) => (word.word === '兼' ? { words: [{ ...word, tag: 'c' }] } : undefined),
  },
  {
    id: 'this-body',
    reason: '该 and 各 stand before nouns',
    example: '该组织说，水管坏了',
    tags: 'v',
    mend: (word, last) =>
      last !== undefined && word.word.length === 2 && isOneOf('该各某', last.word)
        ? { words: [{ ...word, tag: 'vn' }] }
        : undefined,
  },
  {
    id: 'office',
    reason: '所 behind a noun is an office; before a verb it makes an object',
    example: '市场监管所工作人员说，水管坏了',
    mend: (word, last, next) =>
      word.word === '所' &&
      /^(?:n|vn|ns|j)$/.test(last?.tag ?? '') &&
      (next === undefined || /^n/.test(next.tag))
        ? { joins: true, words: [{ ...last!, word: `${last!.word}所`, tag: 'n' }] }
        : undefined,
  },
];

const rulesByTag = new Map<string, readonly WordRule[]>();

/** The rules that may have something to say of a word with a tag. */
export function wordRulesFor(tag: string): readonly WordRule[] {
  let rules = rulesByTag.get(tag);
  if (rules === undefined) {
    rules = WORD_RULES.filter(({ tags }) => tags === undefined || tags.split(' ').includes(tag));
    rulesByTag.set(tag, rules);
  }
  return rules;
}
