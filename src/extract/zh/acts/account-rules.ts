import { splitWords } from '../words/split-words.ts';
import { type ActWordRule, BODIES, SPEAKING } from './act-rule.ts';

/** What people accuse others of. */
export const WRONGS: readonly string[] =
  splitWords(`打人 殴打 被打 打伤 家暴 施暴 猥亵 性侵 骚扰 强奸 诈骗 欺骗 骗 骗子 造假 作假 抄袭 剽窃 出轨 婚外情 婚外恋 偷 偷拍 偷盗 盗窃 盗取 盗用 被盗 贪污 受贿 行贿 贿赂 腐败 索贿 收费 乱收费 重复收费 多收 拖欠 欠薪 隐瞒 瞒报 掩盖 过期 变质
      虐待 霸凌 欺凌 威胁 恐吓 侵犯 侵占 挪用 违规 违法 违反 扣押 扣留 压榨 克扣 掐 扇耳光 扇巴掌 辱骂 谩骂 侮辱 强迫 逼迫 逼 逼到 强制 泄露 造谣 诋毁 诽谤 污蔑 不正当 黑幕 内定 作弊 勾结 包庇 敷衍 推诿
      以权谋私 公款 非法 强拆 强占 霸占 敲诈 勒索 坑 坑人 宰客 掺假 偷工减料 牟利 牟取 敛财 偷税 逃税 洗钱 剥削 歧视 纵容 强行 榨干 骗取 骗走 逼死 冷暴力 渣男 渣女 劈腿 插足 恶意 抹黑 假球 操控 打压 欺负 拐卖 拐骗 吃软饭 不作为 乱作为 操纵 挑起 煽动 罚款 推脱 踢皮球 没下文 没了下文 找茬 雇水军`);

/** What is told as having happened, and what is told of others' wrongs. */
export const ACCOUNT_RULES: readonly ActWordRule[] = [
  {
    id: 'past',
    gives: { assert: 1 },
    words:
      splitWords(`当时 当天 当日 当晚 当年 此前 之前 先前 随后 后来 之后 事后 昨天 昨日 昨晚 今早 今天 前天 去年 前年 近日 日前 上周 上月 凌晨 早上 上午 中午 下午 傍晚 晚上 夜里 时许
      曾 曾经 原本 原来 一直 已经 至今 截至 截止 目前 正在 现在 还没 还没有 还未 尚未 尚无 暂未 暂无 仍未 未能 从来 先后 共计 总计 约为`),
    example: '当晚水管破裂',
  },
  {
    id: 'done',
    // 了 tells that something has come about: 6 more acts right on the marked articles, none wrong.
    gives: { assert: 1 },
    by: SPEAKING,
    words: ['了'],
    example: '食堂关了门',
  },
  {
    id: 'figures',
    gives: { assert: 1 },
    words: splitWords('0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９'),
    example: '食堂有300个座位',
  },
  {
    id: 'clock',
    // What came about at which minute is told, whatever 是 and 不是 judge of it.
    gives: { assert: 3 },
    by: BODIES,
    words: splitWords('0 1 2 3 4 5 6 7 8 9'),
    beside: /\d{1,2}(?:时|点)(?:\d{1,2}分|许|[，、。])|\d{1,2}[:：]\d{2}/,
    unless: /[将拟请]|预计|计划|定于|截至|截止|准备|打算|大概|大约|左右/,
    example: '9时10分，门锁自动弹开，不是有人开的',
  },
  {
    id: 'by-itself',
    // How it came about is told, whatever 是 judges.
    gives: { assert: 3 },
    by: SPEAKING,
    words: splitWords(
      '是自己 是他自己 是她自己 是其自己 是其自行 是自行 系自行 系其自行 系自己 自行摔倒 自己摔 自己跳 自己走 自己按 自己撞 自己掉',
    ),
    example: '读者是自己摔倒的',
  },
  {
    id: 'harm',
    gives: { assert: 3, announce: -2 },
    words: splitWords(
      '死亡 身亡 遇难 丧生 去世 逝世 离世 受伤 重伤 轻伤 伤者 失联 失踪 被困 遇害 停止心跳 抢救无效',
    ),
    example: '两人受伤',
  },
  {
    id: 'wrong',
    gives: { allege: 4 },
    by: ['party', 'public', 'unknown', 'expert', 'media'],
    words: WRONGS,
    example: '店主用过期的油',
  },
];
