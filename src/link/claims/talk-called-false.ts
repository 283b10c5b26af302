import { foldScript } from '../../text/script.ts';
import type { Span } from '../../text/span.ts';

/** A clause that names talk and calls it false: what it speaks of is the talk, and it says no. */
interface Refutation {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}

export const REFUTATIONS: readonly Refutation[] = [
  {
    id: 'zh:is-false',
    example: '网传“面包店倒闭”系误传',
    words:
      /[“「](?<talk>[^”」]{3,40})[”」](?:的)?(?:消息|说法|传闻|传言|信息|内容|一说)?(?:均|都|纯|完全)?(?:系|属于?|为|是|不)?(?:误传|谣言|谣传|讹传|不实(?:信息|消息|传言)?|属实|虚假信息|假消息)$/,
  },
  {
    id: 'zh:who-spread-it',
    example: '两人编造“面包店老板跑路”谣言被处罚',
    words:
      /(?:编造|捏造|散布|传播|制造|发布)了?[^，。“「]{0,8}[“「](?<talk>[^”」]{3,40})[”」](?:的|等)?(?:谣言|不实|虚假|假消息|谣)/,
  },
  {
    id: 'en:is-false',
    example: 'Reports that the bakery was closing are incorrect',
    words:
      /^(?:(?:the |any )?(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|stor(?:y|ies)) )?that (?<talk>(?:[\w'’-]+ ){1,12}?(?:is|are|was|were|has|have|had|will|would|\w{3,}ed)\b[^,;]{0,80}?) (?:is|are|was|were) (?:\w+ly )?(?:incorrect|false|untrue|not true|baseless|unfounded|inaccurate)$/i,
  },
];

/** Where in a clause stands the talk that it calls false; `undefined` where it calls none so. */
export function talkCalledFalse(clause: string): Span | undefined {
  const folded = foldScript(clause);
  for (const { words } of REFUTATIONS) {
    const match = words.exec(folded);
    const talk = match?.groups?.talk;
    if (match === null || talk === undefined) continue;
    const start = match.index + match[0].indexOf(talk);
    return { start, end: start + talk.length };
  }
  return undefined;
}
