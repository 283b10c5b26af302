import { splitWords } from '../../words/split-words.ts';
import type { SpeakerRule } from './speaker-rule.ts';

/** Those who know of a matter by their trade, and their bodies. */
export const EXPERT_NOUNS: readonly SpeakerRule[] = [
  {
    id: 'expert',
    speaker: 'expert',
    as: 'role',
    isTitle: true,
    example: '管道专家',
    words:
      splitWords(`专家 学者 教授 副教授 研究员 分析师 院士 博士 评论员 评论家 预报员 律师 医生 医师 大夫 药师 工程师 经济学家 科学家 历史学家 社会学家 心理学家 物理学家 学家 营养师
      咨询师 观察家 讲师 解说员 精算师 建筑师 会计师 鉴定师 法学家 兽医 学院院长 学院副院长 系主任 分析人士 观察人士 法律人士 业界人士 时评人 时评作者 书评人 剧评人 球评人
      评论人 药剂师 心理师 法医 乐评人 影评人 航天专家 鉴定人 首席科学家 研究人员 科研人员 研究者`),
    kindOnly: splitWords(
      '解说嘉宾 科普作者 科普作家 主任医师 副主任医师 研究生导师 博士生导师 音乐制作人 评论人士 法学博士 法律顾问',
    ),
  },
  {
    id: 'expert-body',
    speaker: 'expert',
    as: 'body',
    isTitle: true,
    example: '河工研究所所长',
    words: splitWords(
      '研究院 研究所 研究中心 研究室 智库 事务所 律师事务所 律所 学会 实验室 科学院 社科院 工程院',
    ),
    kindOnly: splitWords('研究会 法学会 律师协会 教科文研究所 评级机构 咨询机构 研究机构 券商 投行'),
  },
];
