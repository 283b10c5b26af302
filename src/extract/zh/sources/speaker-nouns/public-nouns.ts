import { splitWords } from '../../words/split-words.ts';
import type { SpeakerRule } from './speaker-rule.ts';

/** One among many: netizens, residents, witnesses. */
export const PUBLIC_NOUNS: readonly SpeakerRule[] = [
  {
    id: 'public',
    speaker: 'public',
    as: 'role',
    example: '不少网友',
    words:
      splitWords(`网友 网民 目击者 路人 邻居 群众 游客 粉丝 歌迷 影迷 球迷 很多人 许多人 有人 不少人 多人 有的人 有些人 某些人 一些人 亲历者 大家 老百姓 百姓 围观者 热心人 当地人 老乡
      网上 网络上 网络 外界 坊间 舆论 民众 公众 街坊 国人 人们 司机们 施救者 渔民 矿工 农民工 商贩 小贩 船员 楼主 工人 村里人 小粉红 粉红 五毛 五毛党 水军 键盘侠 喷子
      杠精 愤青 黑粉 铁粉 真爱粉 饭圈 自干五 网络写手 吃瓜群众 看客 好事者`),
    kindOnly:
      splitWords(`在场者 在场的人 旁观者 旁人 病友 同乡 同村人 看门人 过路人 路过者 玩家们 大V 各界 社会各界 中国公民 外国公民 侨胞 华侨 华人 护林员 赶海人 救援队 环保组织 公益组织
      志愿组织 志愿者组织 民间组织 民间团体 公益团体 志愿团体 互助会 同乡会 网帖 匿名帖 货车司机们`),
  },
  {
    id: 'crowd',
    speaker: 'public',
    as: 'crowd',
    example: '一位市民',
    words: splitWords('市民 居民 村民 观众 听众 读者 用户 工友 股民 投资者 摄影师 志愿者 群友 校友'),
    kindOnly: splitWords('玩家'),
  },
  {
    id: 'blogger',
    speaker: 'public',
    as: 'crowd',
    example: '有博主',
    words: splitWords('博主 UP主 up主'),
  },
];
