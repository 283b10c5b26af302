import type { DossierReport } from '../../model/dossier.ts';
import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { NamedAt } from './named-at.ts';

/** Each with the phrase it was made for. */
const REQUESTS: readonly RegExp[] = [
  // Don't put my name on it. · do not name me · please don't quote me
  /\b(?:do ?n[o’']?t|do not|never|without) (?:(?:put|putting|use|using|print|printing|publish|publishing|mention|mentioning|give out|give) (?:my|our) names?\b|(?:quote|quoting|name|naming) (?:me|us)\b)/giu,
  // keep my name out of this · leave my name off
  /\b(?:keep|leave) (?:my|our) names? (?:out|off)\b|\bthis is off the record\b|\bnot for attribution\b/giu,
  // a driver who asked not to be named · spoke on condition of anonymity
  /\b(?:asked|wished|requested|wanted|preferred|insisted|chose)\b[^.!?\n]{0,24}?\b(?:not to be (?:named|identified)|to (?:remain|stay|be kept) anonymous|that (?:his|her|their) names? not be used)\b|\b(?:declined|did not want|refused) to be (?:named|identified)\b|\bon condition of anonymity\b/giu,
  // 别写我名字 · 不要提我的名字 · 别说是我说的
  /(?:别|不要|请勿|千万别|不能)(?:再)?(?:写|提|登|报|公开|透露|署|带上|用|暴露|泄露|说)(?:出|上)?(?:我们?|本人)(?:的)?(?:名字|姓名|真名|大名|名儿?|身份)|(?:别|不要)说是我(?:说|讲|爆|传)的?/gu,
  // 一名不愿透露姓名的司机 · 要求匿名
  /不(?:愿意?|想|便|肯)(?:透露|公开|具|说出)(?:自己的?|其|真实)?(?:姓名|名字|名|身份)|(?:要求|希望|请求)(?:对(?:其|他|她))?匿名|不愿具名/gu,
];
const LONGEST = 80;

/**
 * Who asked not to be named, by the words that ask: the sender of a message, else whoever is named in the sentence, else nobody
 * (null). A human looks at whether what stays leads to them.
 */
export function findAnonymous(
  { report }: DossierReport,
  named: readonly NamedAt[],
): { readonly name: string | null; readonly words: string }[] {
  const { text, transcript } = report;
  const folded = foldScript(text);
  return REQUESTS.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ index, 0: { length } }) => {
      const request = { start: index, end: index + length };
      const message = transcript?.messages.find(({ body }) => body !== null && holds(body, request));
      const sentence = sentenceAround(text, request);
      const beside = named.find(({ span }) => span !== null && holds(sentence, span));
      const label = message?.label ?? null;
      return {
        name:
          label !== null
            ? sliceSpan(text, label)
            : message === undefined
              ? (beside?.name.words ?? null)
              : null,
        words: shorten(text, sentence, request),
      };
    }),
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const SENTENCE_END = /[.。!！?？\n]/u;

function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text[to]!)) to++;
  return { start: from, end: to };
}

/** The sentence, or what of it stands around the request. */
function shorten(text: string, sentence: Span, request: Span): string {
  const words = sliceSpan(text, sentence).trim();
  if (words.length <= LONGEST) return words;
  const from = Math.max(sentence.start, request.end - LONGEST);
  return `…${text.slice(from, request.end).trim()}`;
}
