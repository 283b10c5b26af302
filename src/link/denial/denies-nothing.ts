import type { Span } from '../../text/span.ts';
import { CALLED_FALSE_ZH } from './called-false.ts';

/** Words around a denial by which it denies nothing. Read in one sentence of simplified signs. */
export interface NoDenial {
  readonly id: string;
  readonly reason: string;
  /** The words that the rule was made for. */
  readonly example: string;
  /** Read in what stands before the denial in its sentence, or in what follows it. */
  readonly side: 'before' | 'after';
  readonly words: RegExp;
}

export const NO_DENIALS: readonly NoDenial[] = [
  {
    id: 'asked',
    reason: 'A question denies nothing.',
    example: '“停水半个月”不实吗？',
    side: 'after',
    words: /^[^，。；！,;]*[？?]/,
  },
  {
    id: 'one-or-the-other',
    reason: 'What is put to choose from is said of neither.',
    example: '是所谓的换店长不存在，还是没人知道？',
    side: 'after',
    words: /(?:^|[，、])(?:还是|抑或|要么)[^。！]*[？?]|\bor\b[^.!]*\?/i,
  },
  {
    id: 'asked-before',
    reason: 'Words of asking before it take it in.',
    example: '记者问，是否网传“停水半个月”不实。',
    side: 'before',
    words:
      /(?:是否|是不是|有没有|会不会|难道|莫非|何以|为何|为什么|怎么(?:知道|证明)|凭什么)[^，。；！]*$|\b(?:whether|ask(?:s|ed|ing)? (?:if|why|how))\b[^,.;!]*$/i,
  },
  {
    id: 'supposed',
    reason: 'What is supposed is not said to be so.',
    example: '如果网传“停水半个月”不实，发帖人应当道歉。',
    side: 'before',
    words:
      /(?:如果|假如|假设|倘若|假使|要是|若是|一旦|除非|即便|即使|哪怕|就算|(?<![宛恰犹有好一])若(?!干)|万一)[^，。；！]*$|\b(?:if|unless|suppos(?:e|ing)|assuming)\b[^,.;!]*$/i,
  },
  {
    id: 'not-said-to-be-false',
    reason: 'Nobody has said, found or shown that it is false.',
    example: '目前没有人证实网传“停水半个月”不实。',
    side: 'before',
    words:
      /(?:没有?|未曾?|尚未|并未|从未|无法|不能|难以|不敢|不便|拒绝|还没|不会)[^，。；“”「」]{0,8}(?:说|称|表示|证实|证明|认定|判定|判断|断定|确认|认为|承认|肯定|回答|回应)[^，。；]{0,12}$|\b(?:not|never|nobody|no one|cannot|un(?:able|willing) to|refus\w+ to|declin\w+ to|n['’]t)(?: \w+){0,3}? (?:sa(?:y|id)|show|shown|prove[dn]?|establish\w*|confirm\w*|find|found|conclude\w*|claim\w*|clear|known|certain)(?: (?:that|whether|if|the|any|such|all|online))*\s*$/i,
  },
  {
    id: 'said-to-be-called-false-wrongly',
    reason: 'Who says that it is wrongly called false does not call it so.',
    example: '校方说网传“停水半个月”不实，这种说法站不住脚。',
    side: 'after',
    words:
      /^(?:的(?:说法|声明|通报|回应|结论)|，(?:这|该|此)(?:一|种|个)?(?:说法|声明|通报|回应|结论))[^，。；]{0,8}(?:不成立|站不住|是错|不对|不可信|难以服众|本身)/,
  },
];

/** 所谓奖金（上大学是不存在的了）: a bracket that is open before the denial, and what stands in it up to there. */
const OPEN_BRACKET = /[（(【［]([^（()）【】［］]*)$/;
/** “停水半个月”（不实）, （该说法系谣言）: a bracket that holds the denial alone speaks to what stands before it. */
const ALONE = new RegExp(
  `^(?:此|这|该|上述)?(?:说法|消息|信息|传言)?[均都纯全]?(?:${CALLED_FALSE_ZH}|并?不存在)$`,
);

/**
 * Whether a denial that stands at `denial` in a sentence, folded to simplified signs, denies nothing: it is asked, supposed, not said to
 * be so, or said in brackets of something else than what stands before them.
 */
export function deniesNothing(sentence: string, denial: Span): boolean {
  const [before, after] = [sentence.slice(0, denial.start), sentence.slice(denial.end)];
  if (NO_DENIALS.some(({ side, words }) => words.test(side === 'before' ? before : after))) return true;
  const held = OPEN_BRACKET.exec(sentence.slice(denial.start, denial.end))?.[1];
  return held !== undefined && !ALONE.test(held);
}
