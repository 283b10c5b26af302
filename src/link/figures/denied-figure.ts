import { type Span, sliceSpan } from '../../text/span.ts';
import { denyingWords } from '../denial/denying-words.ts';
import { falseWords } from '../denial/false-words.ts';

/** 网传“上千件”不实: words that call what was said wrong. */
export const ZH_DENIES = new RegExp(
  `${falseWords('zh', 'not-so', 'against-facts', 'inexact', 'rumour', 'invented')}|${denyingWords('zh', 'refutes')}|不存在|没有的事|并非如此|纯属`,
);
export const EN_DENIES = new RegExp(
  `\\b(?:${falseWords('en', 'not-so', 'against-facts', 'inexact', 'rumour', 'groundless', 'invented')}|incorrect|(?:simply|plainly|just|quite|is|was|were|are) wrong|never (?:was|were|been)|far from)\\b`,
  'i',
);

/** Before a figure that others gave: 网传, “. */
const ZH_CITED =
  /(?:网传|网上|网络|流传|所谓|传言|传闻|帖子|有人[说称讲]|有[网群]友|所称|所说|此前[^，。]{0,6}[称说])[^，。；]{0,16}$|[“"「『][^”"」』。]{0,24}$/;
const EN_CITED =
  /\b(?:claims?|claimed|reports?|reported|rumou?rs?|posts?|figures?|talk|suggestions?|suggested|stor(?:y|ies)|said online|circulating|social media|idea)\b[^.;]{0,60}$|["“‘'][^"”’]{0,30}$/i;
/** 不是三只, 并非40人: right before it. */
const ZH_NOT =
  /没有(?:出现|发生|存在)?所谓的?[^，。；]{0,10}$|(?:根本|并|可)?(?:(?<!是|要)不是|并非|而非|(?:并|根本|压根)没有|哪有|哪里有|不存在[“"「]?)(?:网传|什么|他们?说|所谓|有)?(?:的)?[^，。；每]{0,4}$/;
const EN_NOT =
  /\b(?:not|wasn't|weren't|isn't|never|nor|rather than|instead of)(?: a matter of| some| the| for)?\s*["“]?$/i;
/** 没有一个人: nobody, and no figure that is wrong; 不到, 不止 are bounds. */
const ZH_NOBODY = /没有$/;

/** 致母女三人受伤的消息不实: says who they are, and what is denied is not how many. */
const WHO = /(?:母女|母子|父子|父女|夫妻|夫妇|兄弟|姐妹|一家|祖孙)$/;

/** Whether its sentence says of a figure that it is not so: it is what others said. */
export function isDeniedFigure(text: string, sentence: Span, figure: Span, chinese: boolean): boolean {
  const before = text.slice(sentence.start, figure.start);
  if (chinese && ZH_NOBODY.test(before) && /^一/.test(sliceSpan(text, figure))) return false;
  if (chinese && WHO.test(before)) return false;
  if ((chinese ? ZH_NOT : EN_NOT).test(before)) return true;
  return (
    (chinese ? ZH_DENIES : EN_DENIES).test(sliceSpan(text, sentence)) &&
    isCitedFigure(text, sentence, figure, chinese)
  );
}

/** Whether a figure is told as what others say: 网传40人. */
export function isCitedFigure(text: string, sentence: Span, figure: Span, chinese: boolean): boolean {
  const cited = (chinese ? ZH_CITED : EN_CITED).exec(text.slice(sentence.start, figure.start))?.[0];
  // What stands behind 不实, "was false" is given instead.
  return cited !== undefined && !(chinese ? ZH_DENIES : EN_DENIES).test(cited.replace(RUMOUR, ''));
}

/** "rumours of 60": a word that cites and denies. */
const RUMOUR = /谣言|谣传|误传|讹传|\brumou?rs?\b/gi;
