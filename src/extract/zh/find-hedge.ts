import type { Span } from '../../text/span.ts';
import { createWordFinder } from './word-finder.ts';

/** Words by which a source or a reporter holds back. 「疑似」 in 疑似网传截图, 「据称」 before an account. */
const HEDGES = createWordFinder(
  (
    '疑似 涉嫌 据称 据说 据传 网传 或 或许 也许 可能 大概 恐怕 似乎 好像 看起来 应该是 不排除 据信 疑为 所谓 传闻 传言 ' +
    '貌似 估计 预计 初步判断 初步调查 自称 声称 宣称'
  ).split(' '),
);
/** 或 inside these is no hedge. */
const NOT_HEDGE = /^(?:或者|或是|或其|或不)/;

/** The first hedge in the cue or in what was said; null where there is none. */
export function findHedge(text: string, cue: Span | null, content: readonly Span[]): Span | null {
  for (const span of cue === null ? content : [cue, ...content]) {
    for (const { start, end } of HEDGES.find(text, span.start, span.end)) {
      if (!NOT_HEDGE.test(text.slice(start, start + 3))) return { start, end };
    }
  }
  return null;
}
