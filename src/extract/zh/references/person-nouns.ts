import { HEAD_RULES } from '../sources/speaker-nouns/head-rules.ts';
import { splitWords } from '../words/split-words.ts';

/** What a noun for people tells of them. */
export interface PersonNoun {
  readonly gender: 'female' | 'male' | null;
  readonly number: 'one' | 'many' | 'any';
  /** True for a body that goes by its kind: 校方, 有关部门. */
  readonly isBody: boolean;
}

const FEMALE = splitWords(
  `女子 女士 女孩 女生 女童 女婴 女友 女朋友 前女友 女儿 妻子 前妻 亡妻 母亲 妈妈 老妈 奶奶 外婆 姥姥 姐姐 妹妹 堂姐 堂妹 表姐 表妹 阿姨 姑姑 姑妈 姨妈 舅妈 婶婶 伯母 婆婆 岳母 丈母娘 女星 女演员 女歌手 女司机 女主播 女教师 女老师 女学生
  女乘客 女顾客 女员工 女职工 女工 女记者 女网友 女业主 女车主 女警 女医生 女护士 老太太 老太 孕妇 产妇 妇女 妇人 少妇 大妈 大娘 夫人 太太 姑娘 小姑娘 少女 小姐 嫂子 大嫂 儿媳 儿媳妇 孙女 外孙女 侄女 外甥女 老板娘 生母 养母 继母 女方 女王 王后 王妃 公主 寡妇 女人
  女选手 女运动员 女队员 女博主 女网红 女明星 新娘 媳妇 老奶奶 女大学生 女病人 女患者 女同学 女同事 女房东 女租客 女当事人 妻 大姐`,
);
const MALE = splitWords(
  `男子 先生 男孩 男生 男童 男婴 男友 男朋友 前男友 儿子 丈夫 前夫 亡夫 父亲 爸爸 老爸 爷爷 外公 姥爷 哥哥 弟弟 堂哥 堂弟 表哥 表弟 叔叔 舅舅 伯伯 伯父 大伯 姑父 姨父 公公 岳父 老丈人 男星 男演员 男歌手 男司机 男主播 男教师 男老师 男学生
  男乘客 男顾客 男员工 男职工 男记者 男网友 小伙 小伙子 小哥 大爷 大叔 老汉 老头 老大爷 男人 汉子 女婿 孙子 外孙 侄子 外甥 生父 养父 继父 男方 国王 王子 新郎 老公 男选手 男运动员 男队员 男博主 男大学生 男病人 男患者 男同学 男同事 和尚 兄弟 大哥 老伯`,
);
const MANY = splitWords(
  `夫妇 夫妻 夫妻俩 两口子 父母 爸妈 爷爷奶奶 家人 亲友 众人 人们 群众 民众 大众 公众 百姓 老百姓 兄弟俩 姐妹俩 母子 母女 父子 父女 双胞胎 情侣 粉丝 师生 官兵 医护人员 不法分子 诈骗分子 团伙 球迷 影迷 歌迷 两人 二人 三人 四人 五人`,
);
/** Of these one or many may be meant, and none is told by the word. */
const EITHER = splitWords(
  `师傅 师父 救生员 值班员 管理员 清洁工 维修工 孩子 老人 婴儿 幼童 儿童 小孩 男女 青年 少年 青少年 中年人 老年人 年轻人 路人 邻居 同事 同学 同伴 朋友 好友 友人 室友 舍友 工友 战友 队友 对手 恋人 爱人 伴侣 配偶 亲戚 长辈 晚辈 前辈 后辈 上司 下属 客户 客人 房客 主人 主角 主犯 从犯 凶手 嫌犯 逃犯 罪犯 毒贩 小偷 骗子
  劫匪 歹徒 人质 伤员 病患 孤儿 囚犯 犯人 难民 移民 华人 外国人 当地人 本地人 外地人 路过者 博主 大V 网红 偶像 爱豆 巨星 天王 天后 影帝 影后 冠军 亚军 球星 名将 老将 小将 主帅 教头 国脚 门将 后卫 前锋 中场 状元 考生 新生 毕业生 研究生 博士生 大学生 中学生 小学生 高中生 初中生 实习生 留学生 别人 施工人员 安保人员 执法人员 犯罪分子 队员 球员 员工 职工 商贩 网约车司机`,
);

/** Heads that tell the kind of a speaker are nouns for people where they tell a role. */
const ROLES = [...HEAD_RULES].flatMap(([word, { as, isRecord }]) =>
  (as === 'role' || as === 'of') && !isRecord && word.length > 1 ? [word] : [],
);
/** Among them, those that name a channel or a share of somebody, and no people. */
const NO_PEOPLE = new Set(
  splitWords(
    '方面 官方微博 微博 官博 本人 网上 网络上 网络 外界 坊间 舆论 知乎 豆瓣 有人 大家 双方 对方 多人 很多人 许多人 不少人 一些人',
  ),
);

/** Heads that tell the kind of a body stand for it where it is not named. */
const BODIES = [...HEAD_RULES].flatMap(([word, { as }]) => (as === 'body' && word.length > 1 ? [word] : []));
/** Among them, those that mostly name a place, a thing or nobody. */
const NO_BODIES = new Set(
  splitWords(
    '新闻 报道 报导 广播 电视 杂志 在线 客户端 频道 平台 品牌 科技 股份 航空 铁路 物流 快递 中心 国家 组织 联盟 报 网 社 证券 基金 保险 税务 消防',
  ),
);

const BODY: PersonNoun = { gender: null, number: 'any', isBody: true };
const ANY: PersonNoun = { gender: null, number: 'any', isBody: false };

/** Nouns for people by their word; a longer word that ends in one of these is told by its end. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonNoun> = new Map<string, PersonNoun>([
  ...BODIES.filter((word) => !NO_BODIES.has(word)).map((word) => [word, BODY] as const),
  ...ROLES.filter((word) => !NO_PEOPLE.has(word)).map((word) => [word, ANY] as const),
  ...EITHER.map((word) => [word, ANY] as const),
  ...MANY.map((word) => [word, { gender: null, number: 'many', isBody: false }] as const),
  ...FEMALE.map((word) => [word, { gender: 'female', number: 'one', isBody: false }] as const),
  ...MALE.map((word) => [word, { gender: 'male', number: 'one', isBody: false }] as const),
]);
