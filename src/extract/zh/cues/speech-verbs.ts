import type { Act } from '../../../model/statement.ts';
import type { Cue, CueKind } from './cue.ts';

/** Verbs of speech that stand alike in a sentence and mean the same act. */
interface VerbGroup {
  readonly kind: CueKind;
  readonly act: Act | null;
  /** A phrase with the first verb of the group. */
  readonly example: string;
  readonly verbs: string;
  /** True where only a clause makes it speech: 店主揣测，对面要关门, but not 揣测心思. */
  readonly isClause?: true;
}

/**
 * The wider circle of Chinese verbs of speech, by what is done with words. Those that ask for a speaker in the
 * sentence (kinds `urge` and `report`) are given no guard words: who speaks and what follows decide. Many of the
 * verbs are rare, as a complete list of them must be; of the 4,710 articles of stories-zh the groups were found
 * in 271, 224, 104, 205, 180, 63, 95 and 15.
 */
const GROUPS: readonly VerbGroup[] = [
  {
    kind: 'say',
    act: null,
    example: '店主坚称，罐头没有过期',
    verbs:
      '坚称 坚持称 改称 诡称 诈称 推称 申明 阐明 断言 明言 直指 放言 坦承 坦陈 自述 诉说 倾诉 哭诉 谈道 言及 聊到 笑称 戏称 谎称 佯称 假称 供称 辩称 诉称 发言称 疾呼 高呼 怒怼 回怼 怒骂 抱怨 诉苦 喊冤 质问 责问 诘问 逼问 发问 反诘 透露出 传达出 咬定 一口咬定',
  },
  {
    // Verbs of other things too: only before a colon or a quotation, or joined to 称, 说, 道.
    kind: 'prefix',
    act: null,
    example: '店主叹了口气：“关门了。”',
    verbs:
      '发声明 发公告 发通告 发通报 发通知 发公开信 发律师函 发道歉信 发致歉信 发长文 发短文 发文章 发视频 发短视频 发动态 发朋友圈 发讣告 发海报 评价 悼念 总结 概括 叹 呼喊 呐喊 大叫 大喊 嘶吼 怒吼 吼 嚷 咆哮 大骂 痛骂 骂 回信 发声 祝福 写下 留下遗言 留下遗书 留下字条 刊文 批示 致歉 认错 怀念 告别 致敬 叹了口气 叹气 叹口气 感谢 安慰 鼓励 夸 赞 笑 哭 叹息 讨论 通知 报告 求救 求助 呼救 达成协议 达成一致 达成共识',
  },
  {
    kind: 'prefix',
    act: null,
    example: '店主念叨：“关门了。”',
    verbs:
      '反唇相讥 脱口而出 异口同声 大声疾呼 帮腔 发毒誓 赌咒 求饶 松口 改口 回敬 呛声 叫板 抗议 劝架 起哄 喊 叫喊 叫嚷 嚷嚷 自语 自言自语 喃喃自语 嗫嚅 呢喃 接话 接茬 搭话 搭腔 答话 应声 开腔 打圆场 泼冷水 打比方 打了个比方 打了个比喻 支招 出主意 圆场 开脱 求情 说情 发话 回话 算账 道贺 贺喜 道喜 致谢 道谢 告状 表白 告白 题写 题词 题字 附言 跟帖 回帖 跟评 私信 电告 函告 来信 致函 去信 回函 复函 放狠话 撂下狠话 起誓 表决心 唱衰 唱反调 吹嘘 自夸 夸口 炫耀 造谣 请示 汇报 禀报 上报 通气 讨教 请教 打听 咨询 求证 追忆 引述 引用 念道 调解 协商 商量 合计 盘算 寻思',
  },
  {
    kind: 'prefix',
    act: 'assert',
    example: '门上贴着：“店主有事，下午开门”',
    verbs:
      '写的是 印的是 标的是 贴的是 印着 印有 标着 标有 贴着 刻着 刻有 刷着 刷出 喷着 绣着 打着 挂出 贴出 注着 弹出 跳出 滚动播放 播放着 写得明白 写得很明白 写得清楚 写得很清楚 写得清清楚楚 写得明明白白 说得明白 说得清楚 说得很清楚 更新为 显示为 描述为',
  },
  {
    kind: 'urge',
    act: 'allege',
    example: '家长指责校方隐瞒',
    verbs: '指责 斥责 训斥 痛斥 责怪 责备 诬陷 污蔑 检举 揭发 控告',
  },
  {
    kind: 'say',
    act: 'allege',
    example: '家长指斥校方隐瞒',
    isClause: true,
    verbs: '指斥 申斥 呵斥 声讨 责骂 责难 怪罪 告发 举发 状告 诬告 痛陈 痛诉 申诉 影射',
  },
  {
    kind: 'urge',
    act: 'ask',
    example: '家长敦促校方答复',
    verbs: '敦促 恳求 哀求 央求 祈求 索要 请愿 勒令 命令 责成',
  },
  {
    kind: 'say',
    act: 'ask',
    example: '家长央告校长开门',
    isClause: true,
    verbs: '央告 乞求 催问 追问 查问 吁请 呼请 吩咐 责令 喝令 喝止 嘱托',
  },
  {
    kind: 'urge',
    act: 'opinion',
    example: '保安奉劝家长离开',
    verbs:
      '奉劝 规劝 劝告 劝阻 劝诫 叮嘱 嘱咐 叮咛 嘱托 提议 主张 称赞 赞扬 夸赞 表扬 力挺 声援 忠告 正告 形容 形容为',
  },
  {
    kind: 'say',
    act: 'opinion',
    example: '店主揣测，对面也要关门',
    isClause: true,
    verbs:
      '揣测 揣度 臆测 推断 推定 断定 料定 预言 预判 预估 测算 估算 估计 判断 确信 坚信 深信 点评 评述 评说 埋怨 嘀咕 嘟囔 嘟哝 咕哝 念叨 唠叨 絮叨 讥讽 讽刺 嘲讽 嘲笑 讥笑 挖苦 揶揄 奚落 打趣 自嘲 赞叹 惊叹 慨叹 哀叹 盛赞 大赞 劝说 劝导 劝慰 宽慰 开导 训诫 告诫 示警 警示 建言 进言 献策 附和 驳斥 批驳 吓唬 恐吓 恫吓 数落 勉励 揭穿 戳穿 叫屈 千叮万嘱 提倡 倡导',
  },
  { kind: 'urge', act: 'announce', example: '法院宣判合同有效', verbs: '宣判 判定 允诺' },
  {
    kind: 'say',
    act: 'announce',
    example: '店主许诺，周五退款',
    isClause: true,
    verbs: '打包票 打保票 立誓 许诺 应允 答应 应承 担保 保证 发誓 威胁 要挟 判令 裁决 商定 议定 谈妥 决定',
  },
  {
    kind: 'say',
    act: 'assert',
    example: '店主交代，罐头是去年的',
    isClause: true,
    verbs:
      '交代 招供 招认 坦白 供认 自供 陈述 口述 讲到 谈及 讲解 讲明 说明 解说 阐释 论述 叙述 追述 忆述 记述 记叙 描述 转述 复述 转达 吐露 道出 道破 点明 挑明 述说 申述 申辩 分辩 辩解 辩白 狡辩 抗辩 搪塞 推说 谎报 反馈 解读 插话 插嘴 报备',
  },
  { kind: 'report', act: 'assert', example: '气象台预报，明天有雨', verbs: '预报 援引 刊文称 阐述 暗示' },
  {
    kind: 'say',
    act: 'opinion',
    example: '铁路局提示，明日停运',
    isClause: true,
    verbs: '提示',
  },
  {
    kind: 'show',
    act: 'assert',
    example: '检测发现，水质合格',
    verbs: '调查发现 检测发现 走访发现 研究发现 梳理发现',
  },
  {
    kind: 'show',
    act: 'assert',
    example: '检测报告载明，水质合格',
    isClause: true,
    verbs: '载明 注明 写明 标明 列明 标注 标示 指明',
  },
];

export const SPEECH_VERBS: readonly Cue[] = GROUPS.flatMap(({ verbs, example, kind, act }) =>
  verbs.split(' ').map((word) => ({ word, kind, act, example })),
);

/** Verbs that tell no words with nothing but a topic after them. */
export const WITH_CLAUSE: readonly string[] = GROUPS.filter(({ isClause }) => isClause).flatMap(({ verbs }) =>
  verbs.split(' '),
);
