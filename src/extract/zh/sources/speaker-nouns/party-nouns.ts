import { splitWords } from '../../words/split-words.ts';
import type { SpeakerRule } from './speaker-rule.ts';

/** Whom the matter concerns, with family, staff and lawyers. */
export const PARTY_NOUNS: readonly SpeakerRule[] = [
  {
    id: 'staff',
    speaker: 'party',
    as: 'of',
    isTitle: true,
    example: '一名员工',
    words: splitWords('员工 职员 职工 雇员 店里人 助理 秘书 实习生 机长 空姐 船长 护工 保姆 月嫂 厨师'),
    kindOnly: splitWords('师傅 学徒 代理人 创办人 发起人 召集人'),
  },
  {
    id: 'party',
    speaker: 'party',
    as: 'role',
    example: '伤者家属',
    words:
      splitWords(`家属 家人 亲属 亲友 亲戚 父亲 母亲 父母 妻子 丈夫 前妻 前夫 儿子 女儿 弟弟 哥哥 姐姐 妹妹 爸爸 妈妈 爷爷 奶奶 外公 外婆 叔叔 舅舅 姑姑 婆婆 公公 岳父 岳母 男友
      女友 前男友 前女友 男朋友 女朋友 生母 生父 当事人 受害者 受害人 受害 遇难者 死者 伤者 嫌疑人 被告 被告人 原告 上诉人 司机 男子 女子 男生 女生 男孩 女孩 学生 考生
      本人 老师 教师 幸存者 双方 购房人 租客 经纪人 代理律师 辩护律师 辩护人 同事 同学 同伴 室友 老人 大爷 大妈 阿姨 小伙 小伙子 小哥 骑手 外卖员 快递员 孩子 小朋友 患者
      病人 演员 歌手 艺人 明星 球员 选手 队员 运动员 主播 模特 导演 编剧 作家 作者 画家 农民 农户 果农 举报人 报案人 投诉人 申请人 爆料人 发帖人 创作者 护士 教练 前总统
      前首相 前总理 网红 舍友 男方 女方 家长代表 业主代表 村民代表 居民代表 学生代表 职工代表 员工代表 家属代表 主帅 主教练 队友 队医 房主 户主 前任 现任 毕业生 研究生 留学生
      大学生 航天员 宇航员 飞行员 夫妇 夫妻 哥们 叔侄 从业人员 从业者 战士 兵`),
  },
  {
    id: 'pronoun',
    speaker: 'party',
    as: 'whole',
    example: '他',
    words: splitWords('他 她 其 他们 她们 我 我们 你 自己 对方'),
  },
  {
    id: 'name',
    speaker: 'party',
    as: 'name',
    example: '王女士',
    words: splitWords('女士 先生 小姐 同志 某 某某 某某某'),
  },
  {
    id: 'concerned',
    speaker: 'party',
    as: 'role',
    example: '一名家长',
    words: splitWords('乘客 旅客 消费者 业主 顾客 车主 家长 购房者 租户'),
    kindOnly: splitWords(
      `住户 储户 房客 客户 购票者 买家 买方 卖方 学员 投诉者 维权者 求助者 求职者 应聘者 失主 货主 船东 机主 食客 经营户 委托人 个体户`,
    ),
  },
  {
    id: 'concerned',
    speaker: 'party',
    as: 'role',
    isTitle: true,
    example: '一名商家',
    words: splitWords('商家 卖家'),
  },
  {
    id: 'concerned-body',
    speaker: 'party',
    as: 'body',
    isTitle: true,
    example: '业委会副主任',
    words: splitWords('工会'),
    kindOnly: splitWords('业委会 业主委员会 家委会 家长委员会 球队 乐队 乐团 剧团 寺庙 寺院 教会'),
  },
  {
    id: 'owner',
    speaker: 'party',
    as: 'owner',
    example: '店主',
    words: splitWords('店主 老板娘 商户 摊主'),
    kindOnly: splitWords('摊贩'),
  },
  {
    id: 'owner',
    speaker: 'party',
    as: 'owner',
    isTitle: true,
    example: '老板',
    words: splitWords('老板 房东'),
  },
  {
    id: 'person',
    speaker: 'party',
    as: 'of',
    example: '说是他助理的人',
    words: [],
    kindOnly: splitWords('的人'),
  },
];
