import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { isNegated } from '../claims/negation.ts';
import { falseWords } from '../denial/false-words.ts';
import { isPlainWord } from '../known-claims/plain-words.ts';
import { allegationIn } from './allegation-words.ts';
import { candidatesIn, type Found, isRumour, nearest, type Pair, wordsOf } from './pair.ts';
import { isHearsay } from './standpoint.ts';
import type { Telling } from './telling.ts';

/** Words that call false what others say. */
const FALSE = new RegExp(
  `${falseWords('zh', 'not-so', 'against-facts', 'groundless', 'no-such-thing', 'rumour', 'fake')}|不实|子虚乌有|不存在|并非如|并不是|纯属`,
);
/** 网传“七人”, 该说法: that it speaks of talk. */
const OF_TALK =
  /网[传上络]|流传|传言|传闻|谣|[该此这上][^，。；]{0,3}(?:说法|消息|信息|传言|传闻|帖|内容|言论)|有人(?:说|称)|所(?:说|称|谓)|群里|帖(?:子|文)/;
/** The sums mentioned on social media have no foundation; it is not true that the oven was off. */
const FALSE_TALK = new RegExp(
  `\\b(?:claims?|allegations?|rumou?rs?|stor(?:y|ies)|posts?|messages?|sums?|figures?|talk|reports?|suggestions?|screenshots?|social media|what (?:was|is|has been) (?:said|posted|claimed))\\b[^.;]{0,80}(?:\\b|(?=n['’]t))(?:${falseWords('en', 'not-so', 'invented', 'groundless')}|incorrect)\\b|\\b(?:it|that|this|there|none of (?:it|this|that))(?: is| was|['’]s)? ?(?:simply |just |quite |entirely |completely )?(?:${falseWords('en', 'not-so')}|nonsense|no truth|a lie)\\b|\\bno truth (?:in|to)\\b`,
  'i',
);
/** 编造、散布谣言的林某, “不信谣”, 造谣者: who tells talk, or that one should not; it calls nothing false by itself. */
const SPREADING =
  /(?:散[布播]|传播|传|编造|捏造|制造|转发|轻?信|听信|恶意)[^，。；“”]{0,6}?(?:谣言|不实(?:信息|消息|言论)|虚假(?:信息|消息)|流言)|[造传信]谣/g;
const QUOTED = /[“「"]([^“”「」"]{1,40})[”」"]/g;

const OPENS_BELOW = /(?:声明|说明|回应|澄清|通报|答复)如下/;

/** Whether a telling calls talk false. */
export function callsFalse(telling: Telling): boolean {
  const folded = foldScript(telling.whole).replace(SPREADING, '');
  // 针对不实报道，现声明如下: what is false is told below.
  if (OPENS_BELOW.test(folded)) return false;
  return (
    isCalledFalse(telling) ||
    FALSE_TALK.test(folded) ||
    (FALSE.test(folded) && (OF_TALK.test(folded) || /不存在[“「]/.test(folded)))
  );
}

/** 【电梯困住十几人】不实: the statement is what is called false. */
function isCalledFalse({ statement: { act, cue }, member }: Telling): boolean {
  return act === 'deny' && cue !== null && FALSE.test(foldScript(sliceSpan(member.report.text, cue)));
}

/** It is not true that people were left in the dark: what is called false stands in the sentence itself. */
export function namesWhatIsFalse({ whole }: Telling): boolean {
  return /\b(?:figures?|numbers?|sums?|claims?|suggestions?|rumou?rs?) (?:of|that)\b[^.;]{2,60}\b(?:untrue|false|not true|wrong|incorrect)\b|\b(?:not|isn['’]t|wasn['’]t|no truth (?:in|to)|false to say) (?:true|the case)? ?that\b|(?:并非|并不)如[^，。；]{0,6}(?:所说|所传)|不存在[^“「]/i.test(
    whole,
  );
}

/** Whether a telling that calls talk false names what a told sentence says. `undefined` where it names nothing in quotation marks. */
export function quotesWhatIsTold(telling: Telling, told: string): boolean | undefined {
  const said = foldScript(told);
  const quoted = [...foldScript(telling.whole).matchAll(QUOTED)]
    .map(([, each]) => each!)
    .filter((each) => HAN.test(each) || wordsIn(each).length > 1);
  const named = isCalledFalse(telling) ? [...quoted, foldScript(telling.words)] : quoted;
  return named.length === 0 ? undefined : named.some((each) => saysMostOf(said, each));
}

function quotedIn({ whole }: Telling): string {
  return [...foldScript(whole).matchAll(QUOTED)].map(([, each]) => each!).join('，');
}

/** “7人” is said by 一共倒下去7个, “死亡八只” by 一共死了八只. */
function saysMostOf(told: string, quoted: string): boolean {
  const figures = quoted.match(/\d+|[一二两三四五六七八九十百千万几]{1,4}/g) ?? [];
  if (figures.length > 0 && !figures.some((figure) => told.includes(figure))) return false;
  // “六枚920元” is not said by 六枚，要价680元.
  const given: readonly string[] = told.match(/\d+/g) ?? [];
  if ((quoted.match(/\d{2,}/g) ?? []).some((figure) => !given.includes(figure))) return false;
  if (LATIN.test(quoted)) {
    const all = wordsIn(told);
    const words = wordsIn(quoted);
    return words.length > 0 && words.filter((word) => all.includes(word)).length / words.length >= LEAST_SAID;
  }
  const signs = [...quoted.replace(/[的了人个名在进有被将会\s]/g, '')].filter((sign) =>
    /[\p{L}\p{N}]/u.test(sign),
  );
  if (signs.length === 0) return figures.length > 0;
  const said = signs.filter((sign) => told.includes(sign)).length;
  return said / signs.length >= LEAST_SAID;
}
const LEAST_SAID = 0.6;

/** 要价920元 is hardly more than what “六枚920元” quotes; 920元里还含了茶叶 tells something else of it. */
function isAllQuoted(telling: Telling, clause: string): boolean {
  const quoted = quotedIn(telling);
  const words = foldScript(clause).match(/\d+|\p{Script=Han}|[a-z]+/giu) ?? [];
  return words.filter((word) => quoted.includes(word)).length >= LEAST_QUOTED * words.length;
}
const LEAST_QUOTED = 0.4;
const HAN = /\p{Script=Han}|\d/u;
/** £1 million, and not 1280元. */
const LATIN = /^(?=.*[a-z]{3})\P{Script=Han}*$/iu;

/** In English words are said again, and not letters: "all" is in every claim, and so are the words of grammar. */
function wordsIn(quoted: string): string[] {
  const words = quoted.toLowerCase().match(/[a-z][a-z'’-]*/g) ?? [];
  return words.filter((word) => !isPlainWord(word) && !OF_FALSEHOOD.test(word));
}
/** The figure of £1 million is simply untrue: what is called false, and by which words. */
const OF_FALSEHOOD =
  /^(?:(?:in)?correct|untrue|true|false|simply|figures?|claims?|rumou?rs?|stor(?:y|ies)|wrong)$/;

/** 网传“上千件”不实, “该说法不属实”: who is concerned, or an authority, calls talk false. */
export function deniesTalk({ told, by, names, best, candidates, least, alleges }: Pair): Found | undefined {
  if (told.standpoint === 'finding' || !callsFalse(by)) return undefined;
  const quotes = quotesWhatIsTold(by, told.words);
  const quoted = candidates.find(({ clause }) => quotesWhatIsTold(by, wordsOf(clause)) === true);
  // What stands in a paper's own words is talk too, where it is quoted and called so.
  const isTalk = told.standpoint === 'talk' && (isRumour(told) || alleges);
  if (
    !isTalk &&
    (told.member === by.member || quoted === undefined || !isAllQuoted(by, wordsOf(quoted.clause)))
  )
    return undefined;
  if (quotes === true) {
    // 网传“秤不准”不实，我店的秤均经检定: who calls the same talk false says something else besides.
    if (quoted === undefined && callsFalse(told)) return undefined;
    const candidate = quoted ?? best;
    // 没有外面传的停业: who says no to the talk too is not denied.
    if (candidate.clause.proposition.negative && !isNegated(quotedIn(by))) return undefined;
    return { way: 'no', rule: 'calls-false', candidate, isNamed: true };
  }
  if (quotes === false) return undefined;
  const near = namesWhatIsFalse(by) ? by.clauses : [...by.before, ...by.clauses];
  const candidate = nearest(candidatesIn(told, near, names));
  const isTold =
    isHearsay(told.member.report.text, told.statement) ||
    allegationIn(wordsOf(candidate.clause)) !== undefined;
  return isTold && candidate.matter.coverage >= least.pointed
    ? { way: 'no', rule: 'calls-false', candidate, isNamed: true }
    : undefined;
}
