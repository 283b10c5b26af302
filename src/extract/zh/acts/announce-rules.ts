import { splitWords } from '../words/split-words.ts';
import { type ActWordRule, BODIES } from './act-rule.ts';

const FROM_THEN_ON = splitWords('日起 即日起 今起 明起 时起 明天起 今天起 后天起 下周起 下月起 日零时起');
/** What holds since long ago is told. */
const LONG_SINCE = /(?:去年|前年|20[01]\d年|早在|一直|至今|以来)/;

/** Notices of a decision, measure, inquiry, result, punishment, and promises of these. */
export const ANNOUNCE_RULES: readonly ActWordRule[] = [
  {
    id: 'intent',
    // Whoever leaves the subject out, or says 我们, speaks of what he himself will do.
    gives: { announce: 4 },
    at: 'start',
    by: [...BODIES, 'party', 'unknown'],
    words: splitWords(
      '将 将会 将要 会 一定会 会继续 拟 计划 打算 准备 决定 即将 将于 定于 继续 承诺 保证 确保 绝不 决不 不再 不会 永不 愿意承担 愿意赔 愿意赔偿 愿意退 愿意支付 坚决 要坚决 要严肃 要依法 要全力',
    ),
    example: '将继续追查',
  },
  {
    id: 'own-will',
    gives: { announce: 3 },
    by: [...BODIES, 'party'],
    words: splitWords(
      '我会 我将 我们会 我们将 他们会 他们将 公司会 公司将 我司将 我司会 学校会 学校将 校方将 警方将 警方会 我局将 我院将 我校将 将委托 将公布 将及时 将依法 将继续 将组织 将进一步 将严肃 将尽快 将第一时间',
    ),
    example: '管道旧了，我们会更换',
  },
  {
    id: 'plan',
    gives: { announce: 3 },
    at: 'clause',
    by: [...BODIES, 'party'],
    words: splitWords(
      '将 将会 将要 力争 争取 拟 打算 决定 即将 将于 定于 今后 下一步 接下来 后续 承诺 保证 会加强 会继续 会尽快 会及时 会依法 会配合 会处理 会严 会全力 会进一步 会坚持 会确保 会推进 会公布 会通报 会发布 会召开 会启动 会派 终于要 方愿 愿为 愿同 愿与 愿根据 愿提供',
    ),
    example: '学校将停课',
  },
  {
    id: 'measure',
    gives: { announce: 3 },
    by: [...BODIES, 'record'],
    words:
      splitWords(`成立 组成 组建 启动 立案 介入 责令 停职 免职 免去 撤职 开除 辞退 解聘 处分 处罚 罚款 处以 给予 予以 问责 追责 追究 约谈 查封 吊销 撤销
      拘留 刑拘 逮捕 机关控制 警方控制 依法控制 取消 罚没 通缉 批捕 羁押 抓获 判处 移送 采取刑事强制措施 强制措施 召回 下架 退款 退货 暂停 停业 停产 停运 停课 停水 停电 停用 封闭 封停 封存 批评教育
      关停 整改 整顿 黑名单 拉黑 封禁 封号 进行限速 采取限速 限行 交通管制 排查 自查 彻查 严查 调查组 专班 工作组 专案组 调派 转移安置 抢修 抢险 不得 严禁 推出 出台 印发 悬赏 停岗 停牌 冻结 禁言 派员 委托律师 免费改签 永久封禁`),
    example: '已成立调查组',
  },
  {
    id: 'done-measure',
    // 已责令…: the measure is what the sentence tells first.
    gives: { announce: 3 },
    at: 'start',
    by: BODIES,
    words: splitWords(
      '责令 吊销 撤销 免去 撤职 开除 辞退 解聘 约谈 立案 查封 拘留 停职 批评教育 依法 退还 召回 下架',
    ),
    example: '目前，已责令该店于3月31日前退还费用',
  },
  {
    id: 'order',
    // What a judgement or a notice lays down.
    gives: { announce: 5 },
    by: ['record'],
    words: splitWords(
      '问责 处分 禁止 严禁 判处 判令 退还 返还 处罚 罚款 撤职 免职 责令 驳回 暂停 终止 停业 停职 召回 下架 立案 刑拘 逮捕 已被控制 机关控制',
    ),
    example: '三人被问责',
  },
  {
    id: 'from-then-on',
    // What holds from a day on was decided by whoever says so.
    gives: { announce: 4 },
    by: BODIES,
    words: FROM_THEN_ON,
    unless: LONG_SINCE,
    example: '北门5日起封闭',
  },
  {
    id: 'notice-from-then-on',
    // More than a record and its figures give to an account.
    gives: { announce: 8 },
    by: ['record'],
    words: FROM_THEN_ON,
    unless: LONG_SINCE,
    example: '告示写明，两部电梯自2日起停运',
  },
  {
    id: 'in-time',
    gives: { announce: 3 },
    by: BODIES,
    words: splitWords(
      '日内 天内 小时内 周内 月内 底前 年内 日之前 日以前 号前 号之前 周前 月前 周五前 周日前',
    ),
    beside:
      /(?:[0-9一二三四五六七八九十两几半]+个?(?:工作日|天|日|小时|周|星期|月)之?内|(?:本|下)?[周月年](?:[底初末]|[一二三四五六日])?之?[前内]|[0-9一二三四五六七八九十]+[日号](?:之|以)?前)[^，。；]{0,14}(?:公布|公开|通报|完工|完成|修好|修通|建成|拆除|答复|回复|退还|退款|退清|赔付|到账|到位|办结|处理|联系|解决|出具|上线|恢复|交付|寄出|发放|发出|补发|付清)(?!了)/,
    unless:
      /(?:未能?|没有?|不能|无法|仍未)[^，。；]{0,16}(?:日|天|小时|周|月|年)之?[内前]|已(?:经)?(?:于|在)/,
    example: '处理办法三日内公布',
  },
  {
    id: 'policy',
    gives: { announce: 3 },
    at: 'start',
    by: BODIES,
    words: splitWords('坚持 推进 推动 加强 加大 加快 落实 强化 完善 深化 优化 做好 抓好 开展 全力 切实 扎实'),
    example: '加强管网巡查',
  },
  {
    id: 'inquiry',
    gives: { announce: 3 },
    by: BODIES,
    words:
      splitWords(`正在调查 仍在调查 尚在调查 还在调查取证 进一步调查 调查处理 展开调查 开展调查 深入调查 配合调查 调查中 调查当中 调查之中 侦办 侦查 正在核实 核实 核查 核查中 高度重视 关注到 注意到 持续关注 密切关注 全力配合 积极配合 跟进 跟踪
      第一时间 依法 依规 严肃 从严 及时公布 及时通报 及时公开 公布结果 另行通知 另行公布`),
    example: '正在调查此事',
  },
];
