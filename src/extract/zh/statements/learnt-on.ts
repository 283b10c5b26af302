import type { Span } from '../../../text/span.ts';
import { hasPredicate } from './has-predicate.ts';
import { ruleDraft } from './rule-draft.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Draft } from './statement-draft.ts';

const LEARNS = new Set(['获悉', '了解到', '得知']);
/** What goes on with figures and where things stand: 【截至】11日10时，…; 【目前】，伤者…. */
const GOES_ON =
  /^(?:截至|截止|目前|其中|此外|另外|同时|据初步|初步|经初步|经查|事故|火灾|事件|该(?:起|次)?(?:事故|事件|火灾)|此次|本次|现场|伤者|伤员|涉事|相关|有关|所有|上述|共有?|无人|暂无|下一步|后续)/;
/** What the reporter saw or heard elsewhere. */
const OTHERS = /记者|本报|本刊|网友|居民|据[^，。]{1,12}(?:称|说|介绍|报道)|看到|注意到/;

/**
 * 记者【从县教育局】获悉，食堂已停业。【涉事学生均已出院。】: a sentence behind what was learnt somewhere that goes on with it, by nobody
 * else. `before` is what the sentence right before told; undefined where it goes on with something else.
 */
export function learntOn({ text, sentence }: SentenceParts, before: Draft | undefined): Draft | undefined {
  const from = before?.source ?? before?.sourceFrom ?? null;
  const isLearnt =
    before !== undefined &&
    from !== null &&
    (before.frame === FRAME || LEARNS.has(before.found?.cue.word ?? '')) &&
    /^[。！；”」\s]*$/.test(text.slice(before.content.at(-1)?.end ?? 0, sentence.start)) &&
    !text.slice(before.content.at(-1)?.end ?? 0, sentence.start).includes('\n');
  if (!isLearnt) return undefined;
  const words = text.slice(sentence.start, sentence.end).replace(/[。！；\s]+$/, '');
  if (!GOES_ON.test(words) || OTHERS.test(words) || /[“「？]/.test(words)) return undefined;
  const content: Span = { start: sentence.start, end: sentence.start + words.length };
  // 截至11日10时，…: when it was counted is told first.
  const when = /^截[至止][^，]{1,20}，/.exec(words)?.[0].length ?? 0;
  return hasPredicate(text, { start: content.start + when, end: content.end })
    ? ruleDraft({ frame: FRAME, content: [content], sourceFrom: from })
    : undefined;
}
const FRAME = 'learnt-on';
