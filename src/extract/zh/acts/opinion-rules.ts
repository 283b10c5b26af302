import { splitWords } from '../words/split-words.ts';
import { type ActWordRule, BODIES, PEOPLE, SPEAKING } from './act-rule.ts';
import { VALUE_WORDS } from './value-words.ts';

/** Judgement, appeal, advice, wish, feeling, prediction. */
export const OPINION_RULES: readonly ActWordRule[] = [
  {
    id: 'feeling',
    gives: { opinion: 4 },
    at: 'start',
    by: SPEAKING,
    words:
      splitWords(`希望 期待 盼望 期盼 但愿 愿 祝 祝愿 恭喜 祝贺 支持 反对 感谢 谢谢 道歉 致歉 抱歉 对不起 遗憾 很遗憾 痛心 哀悼 悲痛 悲伤 心痛
      谴责 担忧 担心 忧虑 欢迎 赞赏 赞成 赞同 认同 满意 不满 失望 愤怒 气愤 震惊 惊讶 意外 理解 尊重 关切 欣慰 高兴 开心 自豪 骄傲 荣幸
      深感 深表 表示 感到 感觉 觉得 认为 相信 坚信 深信 确信 乐见 敦促 呼吁 建议 主张 强烈 宁愿 宁可 不怕 不惧 不屑 同情 心疼 羡慕
      佩服 敬佩 讨厌 恶心 后悔 悔意 悔恨 自责 愧疚 内疚 怀念 怀疑 质疑 不解 无语 无奈 难过 难以置信 难以相信 难以接受 不敢相信 无法相信 太 真 好 多么 何必 何苦`),
    example: '希望尽快修桥',
  },
  {
    id: 'attitude',
    gives: { opinion: 2 },
    by: SPEAKING,
    words:
      splitWords(`希望 期待 祝愿 祝福 感谢 谢谢 道歉 歉意 致歉 抱歉 对不起 遗憾 谴责 担忧 担心 欢迎 赞赏 不满 失望 关切 欣慰
      我觉得 我认为 我们认为 我感觉 我想 我相信 我们相信 个人认为 坚信 在我看来 在他看来 真希望 感到 深感 倍感 备感 心痛 难过 心疼 后怕 委屈 但愿 恭喜 祝贺 快乐 加油`),
    example: '店里漏水，我们很抱歉',
  },
  {
    id: 'condolence',
    // More than the harm that is mourned gives to an account.
    gives: { opinion: 6 },
    by: SPEAKING,
    words: splitWords(
      '痛心 哀悼 慰问 沉痛 悲痛 节哀 缅怀 悼念 怀念 铭记 致哀 默哀 早日康复 安息 一路走好 走好 诚挚歉意 诚挚的歉意 真诚歉意 诚挚道歉 真诚道歉 郑重道歉 深深的歉意',
    ),
    example: '对遇难者深表哀悼',
  },
  {
    id: 'deontic',
    gives: { opinion: 3 },
    by: [...SPEAKING, 'media'],
    words:
      splitWords(`应 应该 应当 应尽快 应予 理应 本应 本该 早该 早应 该当 不应 不应该 不该 该不该 必须 务必 不要 切勿 切忌 请勿 最好 要不 不如 何不 尽早 及早 提前做好 有必要 没必要 值得
      不妨 亟需 亟待 有待 要注意 要警惕 要加强 要重视 要防止 要避免`),
    example: '桥面应当封闭',
  },
  {
    id: 'need',
    gives: { opinion: 1 },
    by: SPEAKING,
    words: splitWords(
      '须 不得不 不能 不可 不必 不用 尽量 注意 警惕 当心 谨慎 需要 无需 需 急需 还是要 才能 要 别 勿',
    ),
    example: '学校需要时间',
  },
  {
    id: 'likely',
    gives: { opinion: 3 },
    by: [...SPEAKING, 'media'],
    words:
      splitWords(`可能 或许 也许 或将 或会 或因 或为 或已 或被 或可 或有 或致 恐怕 恐将 恐会 恐致 恐 估计 预计 预测 有望 似乎 好像 大概 大约会 很可能 极可能 不大可能 不可能 未必 难免 势必 必将 必定 注定 肯定 一定会
      不排除 有可能 应该是 迟早 终将 终究 看来 看起来 看上去 推测 猜测 倾向 不会`),
    example: '管道可能已经老化',
  },
  {
    id: 'if',
    // What would be is a judgement, and denies or promises nothing.
    gives: { opinion: 2, deny: -6, announce: -2, confirm: -6 },
    at: 'clause',
    by: SPEAKING,
    words: splitWords('如果 假如 假使 倘若 要是 若 一旦 除非 即使 即便 哪怕 就算 只要 只有 无论 不管 与其'),
    example: '如果早点修，桥就不会塌',
  },
  {
    id: 'meaning',
    gives: { opinion: 1 },
    by: SPEAKING,
    words:
      splitWords(`意味着 说明 表明 体现 体现了 反映了 彰显 证明了 取决于 在于 有利于 不利于 有助于 无助于 符合 违背 损害 构成 属于 足以 等于 相当于
      标志着 象征 暴露 折射 归根结底 说到底 总之 关键 本质上 某种程度上 从长远`),
    example: '这意味着工期要变',
  },
  {
    id: 'value',
    gives: { opinion: 2 },
    by: SPEAKING,
    words: VALUE_WORDS,
    example: '这样处理不公平',
  },
  {
    id: 'verdict',
    gives: { opinion: 2 },
    by: SPEAKING,
    words: splitWords(
      '是一个 是一种 是一场 是一次 是一件 是个 是种 这是 那是 这就是 就是 才是 都是 并不是 而是 不是 主要是 更是 还是 只是一个 只是一种 只是开始 堪称 沦为 成为 像是 如同 犹如 好比',
    ),
    example: '这座桥是一个教训',
  },
  {
    id: 'no-longer',
    // What a body no longer does it tells as a fact: 此后不再负责.
    gives: { opinion: 2 },
    by: PEOPLE,
    words: ['不再'],
    example: '这座桥不再属于我们',
  },
  {
    id: 'is',
    // A body that says what something is judges it; people say so of what they saw as well.
    gives: { opinion: 2 },
    by: BODIES,
    words: splitWords('是 这是 那是 主要是 是一个 是一种 是一场 是一次 是一件'),
    example: '水是全县的命脉',
  },
  {
    id: 'degree',
    gives: { opinion: 1 },
    by: SPEAKING,
    words: splitWords(
      '非常 十分 极其 极为 极度 特别 相当 尤其 太 最 更 更加 越来越 无比 过于 何等 如此 这么 那么 这样 完全 根本 彻底 实在 真的 确实 简直 分明 明明 显然 明显 毕竟 难道 居然 竟然 只会 只能 只不过 不过是 而已 罢了',
    ),
    example: '水非常黄',
  },
  {
    id: 'tone',
    gives: { opinion: 2 },
    at: 'end',
    by: PEOPLE,
    words: splitWords('吧 啊 呀 呢 嘛 哦 啦 哟 呦 哈 哈哈 唉 哎 ！ … 喽 咯 呗 呐'),
    example: '早点修吧',
  },
];
