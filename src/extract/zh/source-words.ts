/**
 * Words around a speaker's name that are no part of it. Each list is tried over and over at its end of the
 * stretch between the clause's beginning and the cue, until nothing more falls off.
 */

/** Right before the cue: 店主【还】表示. */
export const ADVERBS: readonly string[] = (
  '也 早 早在 早就 早已 刚 刚刚 才 刚才 还 又 再 再次 再度 则 均 都 就 便 却 曾 曾经 已 已经 此前 之前 先前 随后 目前 当时 同时 最终 最后 继续 接着 公开 明确 多次 反复 ' +
  '一再 进一步 特别 专门 着重 甚至 一致 纷纷 普遍 共同 分别 主动 直接 立即 第一时间 首次 日前 近日 现场 正式 坚决 随即 紧急 ' +
  '一边 一直 只 仅 仅仅 更 更是 还是 而是 并 并且 先是 先 率先 独家 首发 最新 第一时间 依法 当场 当众 当即 当庭 激动 愤怒 无奈 坦率 ' +
  '自己 不断 连续 罕见 所 着 一同 联合 大声 齐声 高声 低声 轻声 小声 厉声 哽咽 含泪 笑着 哭着 坦率地 不禁 忍不住 不由 竟 竟然 居然 倒 正 正在 后来 事后 会上 会后  他日 ' +
  '综合 援引 经 曾多次 强烈 严厉 郑重 诚恳 详细 如实 补充 解释 今日 今天 昨日 昨天 明天 当天 当晚 当日 早前 稍早 稍后 ' +
  '首先 其次 称 表示 集体 私下 亲自 另行 相继 陆续 仍 仍然 依然 一度 这才 才 没 未 将 会 要 可能 或 应 应该 必须 对外 审理'
).split(' ');

/** At the beginning of the clause: 【但】店主表示. */
export const OPENINGS: readonly string[] = (
  '但是 但 不过 而且 而 此外 另外 另 同时 随后 对此 对于此 目前 日前 近日 其中 据此 于是 因此 所以 当时 最后 最终 接着 之后 事后 事发后 ' +
  '后来 当天 当日 当晚 近期 近来 今天 今日 昨日 昨天 早前 此前 稍早 先前 如今 现在 当然 其实 然而 并且 并 且 ' +
  '与此同时 紧接着 很快 甚至 连 就连 只见 原来 例如 比如 如 首先 其次 再次 截至目前 截至发稿 期间 之前 即 会上 会后 视频中 文中 信中 ' +
  '事实上 实际上 值得注意的是 需要注意的是 有意思的是 因为 由于 虽然 尽管 只是 可是 可 却 故 即便 即使 如果 若 当 至于 以及 赛后 ' +
  '在此 对此事 针对此事 近年来 去年 今年 前天 本周 上周 本月 上月 日前 不料 同日 次日 翌日 一开始 起初 尤其 包括 从而 那么 这时 此时 ' +
  '据 根据 另据 依据 按照 按 随着 今 最近 前不久 不久前 曾 曾经 已 已经 就 便 又 也 还 都 是 正是 就是 只因 加上 因 除了 仅 一过 要么 或者 或 除此之外'
).split(' ');

/** Words that begin a phrase telling to whom, where, how; what follows them up to the cue falls off. */
export const PREPOSITIONS: readonly string[] =
  '对 向 给 在 通过 经 针对 就 从 用 以 借 于 面对 接受 围绕 关于 对于 根据 据 按照 为 将 把 被 朝 朝着 冲着 向着 对着 跟 随着 当 于 由 遭'.split(
    ' ',
  );

/** How a phrase with 在, 通过, 用 ends where it tells place or way: 在微博上. */
export const PLACE_ENDS =
  /(?:上|中|里|内|时|后|前|间|下|会|处|博|台|帖|文|信|号|圈|群|网|网站|官网|采访|方式|形式|渠道|报道|报告|公告|声明|通报|回应|发言|讲话|演讲|视频|电话|现场|节目|法庭|当地|一边|直播|论坛|微信|邮件|抖音|媒体|平台|APP|客户端|页面|区|期间|之余|时候|之际|之际|层面|角度|看来|[a-zA-Z]|[一-龥]{2}[市省县镇乡村])$/;
