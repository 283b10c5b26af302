/** Words that speak of speaking or of nothing in particular; two clauses that share only these share nothing. */
export const EMPTY_TERMS: ReadonlySet<string> = new Set(
  (
    '消息 传闻 传言 事件 事情 相关 有关 情况 问题 网友 记者 报道 媒体 表示 目前 已经 现在 没有 自己 这个 一个 可以 ' +
    '就是 不是 当时 以及 进行 因为 所以 如果 他们 我们 你们 什么 原因 由于 ' +
    // How something came to be known.
    '狡辩 声称 宣称 官方 看到 听到 赶到 发现 曝出 曝光 爆料 透露 承认 指出 认为 猜测 据悉 传出 疑似 引发 导致 ' +
    // Verbs and nouns that wait for what is so: 处于停业状态 says no more than 停业.
    '成为 属于 处于 位于 状态 是否 可能 还有 开始 继续 发生 出现 存在 事发 左右 大概 原本 其中 之后 后面 附近 里面 现场 ' +
    '甚至 直接 完全 非常 比较 真的 所有 大量 各种 部分 不少 一直 一般 需要 能够 只有 必须 这种 那种 ' +
    // That it is not known, which the stance tells.
    '清楚 不清楚 知道 不知道 不明 暂时 尚不 ' +
    '人员 人士 群众 市民 大家 本人 两人 对方 双方 有人 多名 一名 一位 两个 几个 ' +
    // Of one character, so common that it says nothing by itself.
    '是 有 在 到 为 去 来 做 作 让 使 被 把 给 要 会 能 可 想 说 称 叫 看 听 见 知 等 得 过 了 着 ' +
    '人 事 时 年 月 日 楼 家 店 者 方 多 大 小 好 ' +
    'the and that have has was were been will would ' +
    'say said report this with from they their there about more not but for are his her its him she who'
  ).split(' '),
);

/** English words that are in any matter, by stems: 有, 去 and 人 say nothing in Chinese, these hardly anything. */
export const LIGHT_TERMS: ReadonlySet<string> = new Set(
  'go come do make let get give take want think call tell ask see hear know wait peopl person thing time year month day noth'.split(
    ' ',
  ),
);
