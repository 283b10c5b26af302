import type { Mention } from '../../model/mention.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { createWordFinder } from './word-finder.ts';

const RANKS =
  '局长 厅长 部长 省长 市长 县长 区长 镇长 乡长 村长 州长 处长 科长 司长 院长 校长 园长 所长 站长 行长 队长 支队长 大队长 组长 会长 理事长 董事长 社长 馆长 台长 主任 书记 主席 总理 总统 ' +
  '总经理 经理 总裁 秘书长 检察长 厂长 店长 教授 研究员 总编辑 主编 参赞 大使 班主任 主任科员 调研员 巡视员';
const ROLES =
  '负责人 发言人 新闻发言人 工作人员 值班人员 值班工作人员 技术人员 记者 律师 代理律师 医生 护士 教师 老师 民警 法官 检察官 法人代表 法定代表人 创始人 首席执行官 股东 店主 店员 店长 ' +
  '司机 村民 居民 业主 网民 网友 目击者 知情人 知情人士 当事人 受害人 受害者 嫌疑人 犯罪嫌疑人 被告人 原告 被告 家属 志愿者 保安 快递员 外卖员 消防员 主播 博主 家长 学生';

const FINDER = createWordFinder([
  ...RANKS.split(' ').flatMap((rank) => [rank, `副${rank}`, `前${rank}`, `原${rank}`]),
  ...ROLES.split(' '),
]);

/** Words for what somebody is or does, in text order: 副县长, 值班工作人员; `[]` where there are none. */
export function findRoles({ text, blocks }: Passage): Found<Mention>[] {
  return blocks.flatMap((block) =>
    FINDER.find(text, block.start, block.end).map(({ start, end }) => {
      const span = { start, end };
      return {
        type: 'role' as const,
        span,
        value: null,
        timex: null,
        reasons: [{ rule: 'role:word', span }],
      };
    }),
  );
}
