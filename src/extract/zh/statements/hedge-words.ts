import { splitWords } from '../words/split-words.ts';

/** Words by which a source or a reporter holds back: 疑似 in 疑似过期, 据称 before an account. */
export const HEDGE_WORDS: readonly string[] = splitWords(`
  疑似 疑为 疑是 疑因 疑系 疑有 疑遭 疑被 疑与 疑涉 涉嫌
  据称 据说 据传 据信 据我所知 据我了解 据其所知 网传 盛传 风传 疯传 相传 传闻 传言 坊间传 自称 声称 宣称 所谓
  或许 也许 或将 或会 或因 或为 或已 或被 或可 或有 或与 或致 或遭 或涉 或能 或需 或达 或成 或存在 或面临 或导致 或影响 或受 或系
  可能 大概 大抵 恐怕 恐将 恐会 恐致 恐因 恐成 恐遭 兴许 没准 说不定 保不齐 未必 不一定 不见得
  似乎 好像 仿佛 貌似 看似 看起来 看上去 看来 目前看 目前来看 目前看来 从目前情况看 就目前 应该是 应该会 应该不 估计 预计 推测 猜测 推断 猜想 怀疑 倾向于 不排除 不确定
  初步判断 初步调查 初步认定 初步分析 初步核查 初步核实 初步了解 初步估计 初步统计 初步勘查 初步检测 初步排查 经初步 初步
  未经证实 未经核实 尚未证实 尚未核实 尚未确认 未获证实 未得到证实 有待证实 有待核实 有待确认 有待调查 有待进一步 待核实 待证实 真伪不明 真假不明
  如果属实 若属实 如属实 如情况属实 若情况属实 如果情况属实
`);

/** Words that hold a hedge and are none. */
export const NO_HEDGE_WORDS: readonly string[] = splitWords(`
  不可能 绝无可能 没有可能 尽可能 或者 或是 或多或少 看来自 初步设计 看来电
`);
