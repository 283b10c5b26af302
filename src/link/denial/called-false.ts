import { falseWords } from './false-words.ts';

/**
 * What says of the thing before it that it is false: “进ICU”【与事实不符】, 停水【系谣言】. The source of a regular expression; words are
 * folded to simplified signs.
 */
export const CALLED_FALSE_ZH = `(?:${falseWords('zh', 'not-so', 'against-facts', 'groundless', 'no-such-thing')}|(?:是|系|属于?|为|纯属)${falseWords('zh', 'rumour', 'invented')}|(?:是|系|属于?|为)恶意(?:剪辑|编造|捏造|造谣|中伤|抹黑)|子虚乌有|无中生有|凭空捏造|纯属胡说)`;

/** The same behind a form of be: that the bus stopped is【 simply untrue】, was【n’t true】. */
export const CALLED_FALSE_EN = `(?:n['’]t (?:true|correct|accurate|the case|what happened)|(?:(?:simply|just|entirely|completely|totally|utterly|wholly|quite|plainly) )?${falseWords('en', 'not-so', 'wrong', 'inexact', 'invented', 'groundless')}|fake news)`;
