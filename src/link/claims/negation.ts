import { foldScript } from '../../text/script.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { denyingWords } from '../denial/denying-words.ts';
import { falseWords } from '../denial/false-words.ts';
import { callsTalkFalse, isTalkCue } from './calls-talk-false.ts';
import { noNegationsIn } from './no-negations.ts';

/**
 * Words that turn a proposition round: 没有变质, did not spoil, 绳子未断; 不适, 不锈钢, 不满, 不断, 不定期, 无条件 and 不到一小时 deny
 * nothing.
 */
const NEGATIONS =
  /没有|沒有|并未|並未|从未|從未|尚未|未曾|未有|不是|并非|並非|不存在|不属实|不實|不实|无关|無關|没|沒|不(?![适適幸良锈鏽满滿断斷少仅僅久過过論论止但禁料妨惜時时]|同(?!意)|[到足][\d一二两兩三四五六七八九十百半几幾]|合格|定期|间断|間斷)|未(?![成来來婚])|[无無](?!人[机機]|[线線论論偿償数數]|条件|條件|障碍|障礙)|非(?![洲法常])|\b(?:not|no|never(?! mind)|none|nobody|unless|neither|nor|false|untrue|cannot)\b|n['’]t\b/gi;

/** Cues that deny what they take: 否认, denied. Its content is the thing denied, in the words of who said it. */
const DENYING_CUE = new RegExp(
  `${denyingWords('zh')}|${denyingWords('en', 'denies', 'refutes', 'rejects', 'does-not-accept', 'rules-out')}`,
  'i',
);

/** Cues that are all of what calls a thing false: 系谣言, 不属实, 真相：假的, 其实不对, 予以收回, is not true, withdraws. */
const CALLING_FALSE =
  /^(?:均|都|纯|完全|全部|并|实|實|全)?(?:不[属屬][实實]|不[实實]|失[实實]|有[误誤]|[应應][为為是]|更正[为為]|(?:系|係|为|為|是|[属屬][于於]?).{0,6}(?:[谣謠][言传傳]|不[实實].{2}|[虚虛]假.{2}|捏造|[虚虛][构構]|[误誤][传傳]|[编編]造|假(?:消息|信息|的))|[与與](?:事[实實]|[实實][际際])(?:情况|情況)?.{0,2}不符|[没沒]有.{0,4}[依根][据據]|.{0,2}子[虚虛][乌烏]有|假的?|[虚虛]假|[谣謠]言|不[对對]|不[准準][确確]|不是(?:真的|事[实實]|[这這][样樣]的?)|[说說記记][错錯]了|[没沒]有?[这這]回事|(?:[现現特]|正式|予以|宣布)*(?:全部)?(?:收回|撤回))$|^(?:(?:is|was|are|were)(?: not|n['’]t) (?:true|accurate|correct)|(?:is|was|are|were) (?:false|untrue)|(?:(?:has|have|had|now|formally|hereby) )*(?:withdr[ae]w[ns]?|retract(?:s|ed)?))$/i;

/**
 * A clause that calls the one before it false: 网上说电梯坏了，【这绝对不是真的】; The lift is closed, some say. 【That is not true】.
 * Words are folded; 不对 alone may say that it was wrong to do.
 */
const CALLING_IT_FALSE = new RegExp(
  `^(?:但|可|而)?(?:其实|事实上)?(?:(?:这|那|此|该|以上|上述)[种个些类条]?(?:说法|传言|传闻|消息|信息|话|事)?)?(?:绝对|根本|完全|全|都|均|纯|并)*(?:${falseWords('zh', 'not-so', 'no-such-thing')}|不准确|是?假的|(?:是|系|为|属于?)${falseWords('zh', 'rumour')})$|^(?:but )?(?:this|that|it|which)(?: (?:is|was)|['’]s) ?(?:\\w+ly |just )?${falseWords('en', 'not-so')}$`,
  'i',
);

/** What 澄清 takes is denied only where it is named as talk; else it is what the speaker says is so. */
const CLEARING_CUE = new RegExp(`${denyingWords('zh', 'clears-up')}|${denyingWords('en', 'clears-up')}`, 'i');
/** 辟谣 takes the talk, or what is so instead. */
const REFUTING_CUE = new RegExp(denyingWords('zh', 'refutes'));
const TALK = /(?:传闻|傳聞|传言|傳言|谣言|謠言|流言|谣传|消息|说法|說法|误解|誤解|rumou?rs?)[\p{P}\s]*$/iu;
const NAMED_TALK =
  /(?:此前|之前|上述|该|此|这[种些个一]|的)[^，。]{0,4}(?:说明|声明|说法|通报|回应|答复|消息|报道|传[闻言]|帖子|言论|数[字据])$/;
/** 否认收礼，【但承认】吃请: what follows is not denied any more. */
const TURN =
  /^(?:但是?|不过|不過|然而|却|卻)?(?:承认|承認|证实|證實|表示|强调|強調|称|稱)|^(?:but|though|while|and)\b.{0,30}\b(?:confirm|admit|acknowledg|conced|sa(?:id|ys))/i;

/** Whether an odd number of negations stands in the words: 不是没有 says that there is. */
export function isNegated(words: string): boolean {
  return negationsOf(words).length % 2 === 1;
}

/** Where words of negation stand in `words`, as spans of it. */
export function negationsOf(words: string): Span[] {
  const found = [...words.matchAll(NEGATIONS)].map(({ index, 0: negation }) => ({
    start: index,
    end: index + negation.length,
  }));
  const none = found.length === 0 ? [] : noNegationsIn(words);
  return none.length === 0 ? found : found.filter((span) => !none.some((each) => overlaps(each, span)));
}

/**
 * What a negation takes: 代表处【并未】违反原则 gives 违反原则; all the words where nothing follows it (传闻不实), and where there
 * is none.
 */
export function negatedPart(words: string): string {
  const [first] = negationsOf(words);
  const rest = first === undefined ? '' : words.slice(first.end);
  return /\p{L}/u.test(rest) ? rest : words;
}

/** Whether a cue itself denies: 否认 does, 表示 does not. */
export function isDenyingCue(cue: string | null): boolean {
  return cue !== null && (DENYING_CUE.test(cue) || CALLING_FALSE.test(cue));
}

/**
 * Whether a denial comes out as a negation of the thing that its content names. 「他否认变质」 denies by its cue;
 * 「他说，没有变质」 by its content, which says so itself.
 */
export function denialIsNegative(cue: string | null, content: string): boolean {
  if (cue !== null && CLEARING_CUE.test(cue)) return TALK.test(content) || isNegated(content);
  // 辟谣没去复读: the negation is the speaker's own.
  if (cue !== null && REFUTING_CUE.test(cue) && isNegated(content)) return true;
  return isDenyingCue(cue) || isTalkCue(cue) ? !isNegated(content) : true;
}

/** Words that call what was said false; 不实 and untrue are negations already. 谁再说我关门: who says so once more. */
const CALLS_FALSE = new RegExp(
  `(?:是|系|属|为).{0,4}(?:${falseWords('zh', 'rumour', 'fake', 'invented')}|污蔑|诽谤)|子虚乌有|谁再(?:[说传]|造谣)|\\b(?:hoax|${falseWords('en', 'invented', 'groundless')})\\b`,
  'i',
);

/** For each clause of what is no denial, whether it comes out as saying no: as it does where it tells that somebody denies it. */
export function ownNegatives(clauses: readonly string[]): boolean[] {
  return refine(
    clauses,
    clauses.map((clause) => isNegated(clause) !== (TELLS_OF_DENIAL.test(clause) || callsTalkFalse(clause))),
  );
}

/** 【馆长本人也否认】收过押金. */
const TELLS_OF_DENIAL = /^[^，。：“”]{2,12}?(?:否[认認])(?!的|[过過]?[了，。]?$)/;
/** 不存在“漏水”【“塌顶”】: a name in a row of names. */
const IN_A_ROW = /^[、和]?(?:“[^”]*”|「[^」]*」)$/;

/** A name in a row is negated as the one before it; what the next clause calls false is turned round. */
function refine(clauses: readonly string[], negatives: readonly boolean[]): boolean[] {
  const rows: boolean[] = [];
  for (const [index, negative] of negatives.entries()) {
    const isOfRow = IN_A_ROW.test(clauses[index]!) && /[”」]$/.test(clauses[index - 1] ?? '');
    rows.push(isOfRow ? rows[index - 1]! : negative);
  }
  return rows.map(
    (negative, index) => negative !== CALLING_IT_FALSE.test(foldScript(clauses[index + 1] ?? '')),
  );
}

/**
 * For each clause of a denial, in order, whether it comes out as saying no. A cue that denies reaches up to a turn (但承认);
 * without one, and after a colon (官方辟谣：……), only the clauses deny that hold a negation or call something false:
 * 「他说，车晚到了，不是坏的」.
 */
export function negativeClauses(
  cue: string | null,
  clauses: readonly string[],
  afterColon: boolean,
): boolean[] {
  if (!(isDenyingCue(cue) || isTalkCue(cue)) || afterColon) {
    return refine(
      clauses,
      clauses.map((clause) =>
        callsTalkFalse(clause)
          ? !isNegated(clause)
          : isNegated(clause) || CALLS_FALSE.test(foldScript(clause)),
      ),
    );
  }
  // 费用含保险，【学校此前说明】与事实不符: talk that is named is what is called false, and not what stands before it.
  const last = clauses.at(-1);
  if (cue !== null && CALLING_FALSE.test(cue) && last !== undefined && NAMED_TALK.test(foldScript(last))) {
    return clauses.map((clause) => isNegated(clause) !== (clause === last));
  }
  const turn = clauses.findIndex((clause) => TURN.test(clause));
  return clauses.map((clause, index) =>
    turn >= 0 && index >= turn ? isNegated(clause) : denialIsNegative(cue, clause),
  );
}
