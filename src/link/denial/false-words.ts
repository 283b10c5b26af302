/** By what a word calls a thing that was said false. */
export type FalseKind =
  | 'not-so'
  | 'against-facts'
  | 'wrong'
  | 'inexact'
  | 'rumour'
  | 'fake'
  | 'invented'
  | 'groundless'
  | 'no-such-thing';

/** Words that call what was said false, in one language. Chinese ones are read in words folded to simplified signs. */
export interface FalseWords {
  readonly example: string;
  readonly words: RegExp;
}

/** All such words, from which each rule takes the kinds that say so where it looks. */
export const FALSE_WORDS: Readonly<Record<FalseKind, { readonly zh: FalseWords; readonly en: FalseWords }>> =
  {
    'not-so': {
      zh: {
        example: '停水半个月的说法不属实',
        // 不实信息 only names such talk.
        words:
          /不属实|不真实|不实(?!信息|言论|消息|传言|报道|内容|之词)|失实|不是(?:真的|事实)|并非(?:真的|事实)|不符合事实/,
      },
      en: {
        example: 'That the bakery was sold is not true',
        words: /(?:not (?:at all )?|n['’]t )(?:true|correct|accurate|the case|what happened)|untrue|false/,
      },
    },
    'against-facts': {
      zh: {
        example: '网帖所写与实际情况严重不符',
        words: /与(?:事实|实际|实情)(?:情况)?(?:严重|完全|明显)?(?:不(?:相)?符|不一致|有出入)/,
      },
      en: { example: 'His account does not match the log', words: /do(?:es)?(?: not|n['’]t) match/ },
    },
    wrong: {
      zh: { example: '报道中的数字有误', words: /有误|不对/ },
      en: { example: 'The figure in the post is incorrect', words: /wrong|incorrect/ },
    },
    inexact: {
      zh: { example: '帖子夸大了人数', words: /夸大|不准确|有出入/ },
      en: {
        example: 'The post exaggerated the queue',
        words: /inaccurate|exaggerat\w+|wide of the mark/,
      },
    },
    rumour: {
      zh: { example: '涨价系谣言', words: /谣言|谣传|误传|讹传|误读|假消息|虚假/ },
      en: { example: 'The closure is a rumour', words: /rumou?rs?|hoax|fake news/ },
    },
    // A coin may be so too, and the mother in the chat.
    fake: {
      zh: { example: '截图是假的', words: /假的/ },
      en: { example: 'The screenshot is fake', words: /fake[ds]?/ },
    },
    invented: {
      zh: { example: '所谓赔偿纯属编造', words: /捏造|编造|杜撰|虚构|造谣|子虚乌有|无中生有/ },
      en: {
        example: 'The e-mail was made up',
        words:
          /invented|made up(?! of)|fabricated|an? (?:total |complete |pure )?(?:lie|fabrication|fiction)|(?<=\b(?:are|were|all|pure) )lies/,
      },
    },
    groundless: {
      zh: { example: '漏水一说没有事实依据', words: /毫无[根依]据|没有(?:任何)?(?:事实)?[根依]据|查无实据/ },
      en: {
        example: 'The sums mentioned have no foundation',
        words:
          /unfounded|baseless|groundless|without (?:any )?(?:foundation|basis)|no (?:foundation|basis|truth)|nonsense|rubbish/,
      },
    },
    'no-such-thing': {
      zh: {
        example: '换厂家？根本没有这回事',
        words: /没有的事|没有?(?:这|那)(?:么)?(?:一?回|种)?(?:事(?!故|件)|情况)/,
      },
      en: {
        example: 'The meeting never took place',
        words:
          /never (?:happened|took place)|did(?: not|n['’]t) (?:happen|take place)|do(?:es)?(?: not|n['’]t) exist/,
      },
    },
  };

const KINDS = Object.keys(FALSE_WORDS) as FalseKind[];

/** The words of some kinds, of all where none is named, as the source of one group of a regular expression. */
export function falseWords(language: 'zh' | 'en', ...kinds: readonly FalseKind[]): string {
  const some = kinds.length === 0 ? KINDS : kinds;
  return `(?:${some.map((kind) => FALSE_WORDS[kind][language].words.source).join('|')})`;
}
