import { type Span, sliceSpan } from '../../text/span.ts';

/** 网传“上千件”不实: words that call what was said wrong. */
export const ZH_DENIES =
  /不实|不属实|不真实|谣言|谣传|辟谣|与事实(?:严重)?不符|与实际(?:情况)?不符|不符合事实|子虚乌有|不存在|并非如此|并非事实|纯属|虚假|造谣|失实|没有的事|夸大|不准确|有出入|不是事实|无中生有|误传|讹传/;
export const EN_DENIES =
  /\b(?:false|untrue|not (?:at all )?true|no truth|(?:simply|plainly|just|quite|is|was|were|are) wrong|no foundation|unfounded|baseless|rumou?rs?|exaggerat\w+|inaccurate|incorrect|invented|nonsense|not correct|never (?:was|were|been)|far from|wide of the mark|rubbish|made up|does not match|do not match)\b/i;

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
