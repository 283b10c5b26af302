import type { Cue } from '../cues/cue.ts';
import { trimContent } from '../statements/find-content.ts';
import type { SentenceParts } from '../statements/sentence-parts.ts';
import type { Draft } from '../statements/statement-draft.ts';

const NOT_KNOWING: Cue = {
  word: '不知道',
  kind: 'unable',
  act: 'unaware',
  example: '她不知道丈夫现在在哪里',
};
/** 她不知道丈夫【在哪里】: a question that stays open to whoever spoke right before. */
const PATTERN =
  /^\s*(?:但|而|可|不过|至今)?(?<who>(?:他|她)们?)(?:也|还|并|至今|直到现在|仍|仍然|自己|都)*(?<cue>不知道|不清楚|说不清|不记得|记不清|不明白|不了解)(?<what>[^，。]{0,24}(?:哪|谁|怎|什么|何|是否|多少|几|有没有|会不会|是不是)[^。]{0,40})。?$/;

/** 赵某的妻子哭着说，…。【她不知道丈夫现在在哪里】。: what the article tells in her words behind what she said. */
export function notKnowing(
  { text, sentence, heard }: Omit<SentenceParts, 'cues'>,
  cued: readonly Draft[],
): Draft[] {
  if (heard === undefined || cued.length > 0) return [];
  const words = text.slice(sentence.start, sentence.end);
  const match = PATTERN.exec(words);
  if (match === null) return [];
  const { who, cue: word, what } = match.groups as Record<'who' | 'cue' | 'what', string>;
  const from = sentence.start + match[0].indexOf(who);
  const start = sentence.start + match[0].indexOf(word, match[0].indexOf(who));
  const cue = { start, end: start + word.length };
  const content = trimContent(text, { start: cue.end, end: cue.end + what.length });
  if (content === undefined) return [];
  return [
    {
      source: { start: from, end: from + who.length },
      sourceFrom: null,
      cue,
      found: { ...cue, cue: NOT_KNOWING, first: NOT_KNOWING, clause: 0, sourceEnd: cue.start },
      content: [content],
      mode: 'indirect',
      anonymous: false,
      frame: 'spoken',
    },
  ];
}
