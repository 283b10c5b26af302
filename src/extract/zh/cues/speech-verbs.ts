import type { Act } from '../../../model/statement.ts';
import type { Cue, CueKind } from './cue.ts';

/** Verbs of speech that stand alike in a sentence and mean the same act. */
interface VerbGroup {
  readonly kind: CueKind;
  readonly act: Act | null;
  /** A phrase with the first verb of the group. */
  readonly example: string;
  readonly verbs: string;
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
      '坚称 坚持称 申明 阐明 断言 明言 直指 放言 坦承 坦陈 自述 诉说 倾诉 哭诉 谈道 言及 聊到 笑称 戏称 谎称 佯称 假称 诈称 供称 辩称 诉称 发言称 疾呼 高呼 怒怼 回怼 怒骂 抱怨 诉苦 喊冤 质问 责问 诘问 逼问 发问 反诘 透露出 传达出 咬定 一口咬定',
  },
  {
    // Verbs of other things too: only before a colon or a quotation, or joined to 称, 说, 道.
    kind: 'prefix',
    act: null,
    example: '店主叹了口气：“关门了。”',
    verbs:
      '发声明 发公告 发通告 发通报 发通知 发公开信 发律师函 发道歉信 发致歉信 发长文 发短文 发文章 发视频 发短视频 发动态 发朋友圈 发讣告 发海报 陈述 口述 评价 悼念 点评 讲到 谈及 自嘲 转述 复述 总结 概括 描述 打趣 叹 惊叹 赞叹 呼喊 呐喊 大叫 大喊 嘶吼 怒吼 吼 嚷 嘟囔 嘀咕 咆哮 大骂 痛骂 骂 埋怨 附和 插话 回信 发声 祝福 写下 留下遗言 留下遗书 留下字条 留下一句 留下一句话 刊文 批示 致歉 认错 驳斥 解读 提示 怀念 告别 致敬 反馈 警示 叹了口气 叹气 叹口气 辩解 申辩 保证 发誓 感谢 安慰 鼓励 劝说 夸 赞 笑 哭 叹息 讨论 通知 报告 推断 求救 求助 呼救 讽刺 嘲讽 交代 招供 坦白 供认 达成协议 达成一致 达成共识',
  },
  {
    kind: 'urge',
    act: 'allege',
    example: '家长指责校方隐瞒',
    verbs: '指责 斥责 训斥 痛斥 责怪 责备 诬陷 污蔑 检举 揭发 控告',
  },
  {
    kind: 'urge',
    act: 'ask',
    example: '家长敦促校方答复',
    verbs: '敦促 恳求 哀求 央求 祈求 索要 请愿 勒令 命令 责成',
  },
  {
    kind: 'urge',
    act: 'opinion',
    example: '保安奉劝家长离开',
    verbs:
      '奉劝 规劝 劝告 劝阻 劝诫 叮嘱 嘱咐 叮咛 嘱托 提议 主张 称赞 赞扬 夸赞 表扬 力挺 声援 忠告 正告 形容 形容为',
  },
  { kind: 'urge', act: 'announce', example: '法院宣判合同有效', verbs: '宣告 宣判 判定 允诺' },
  { kind: 'report', act: 'assert', example: '气象台预报，明天有雨', verbs: '预报 援引 刊文称 阐述 暗示' },
  {
    kind: 'show',
    act: 'assert',
    example: '检测发现，水质合格',
    verbs: '调查发现 检测发现 走访发现 研究发现 梳理发现',
  },
];

export const SPEECH_VERBS: readonly Cue[] = GROUPS.flatMap(({ verbs, example, kind, act }) =>
  verbs.split(' ').map((word) => ({ word, kind, act, example })),
);
