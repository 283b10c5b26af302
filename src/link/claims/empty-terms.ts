/** Words that speak of speaking or of nothing in particular; two clauses that share only these share nothing. */
export const EMPTY_TERMS: ReadonlySet<string> = new Set(
  (
    '消息 传闻 传言 事件 事情 相关 有关 情况 问题 网友 记者 报道 媒体 表示 目前 已经 现在 没有 自己 这个 一个 可以 ' +
    '就是 不是 当时 以及 进行 因为 所以 如果 他们 我们 你们 什么 the and that have has was were been will would ' +
    'say said report this with from they their there about more not but for are his her its him she who'
  ).split(' '),
);
