import type { Span } from '../../../text/span.ts';

/** Words that hold a head and are none: 市场, 部分, 会员. */
export const NO_HEADS = (
  '市场 部分 部队 全部 内部 外部 总部 会员 社会 机会 办公 办理 办法 区域 国际 国内 国产 全国 外国 中国 美国 英国 法国 德国 韩国 泰国 省内 市区 县城 小区 地区 开发区 乡下 村庄 院子 ' +
  '所谓 所有 所在 委托 店铺 网络安全 网约车 局面 结局 部长级 科技园 现场 法定 代表作 媒介 学院派 方面军 工作 报名 报警 社交 国庆 省份'
).split(' ');

/** What is looked at of a phrase: its end, where the head stands. */
const MAX_PHRASE = 80;
/** A longer rest after the head is no name. */
export const MAX_NAME = 24;
/** 局 and 村 also stand inside names: before more than a short name they are no heads. */
const MAX_SHORT_NAME = 3;
/** What follows a name and is no part of it: （Ann Hill）, “风里的伞”. */
const APPENDED = /(?:（[^（）]{0,60}）|\([^()]{0,60}\)|(?<=.)[“「"][^“”「」"]{0,40}[”」"])$/;

/** What an appended name ends with; most phrases do not, and need no regex. */
const CLOSING = new Set('）)”」"');

/** The end of `phrase` without what is appended to a name. */
export function phraseCore(phrase: string): string {
  const end = phrase.slice(-MAX_PHRASE);
  return CLOSING.has(end.at(-1) ?? '') ? end.replace(APPENDED, '') : end;
}

/** Whether 局, 村, 报 ends a word here: at the end, before another head, or before a short name. */
export function isSuffix(core: string, heads: readonly Span[], index: number): boolean {
  const { start, end } = heads[index]!;
  if (start === 0) return core.length === 1;
  return core.length - end <= MAX_SHORT_NAME || heads[index + 1]?.start === end;
}
