import { splitWords } from '../words/split-words.ts';
import type { SpeakerRule } from './speaker-heads.ts';

/**
 * Nouns that tell the kind of a speaker and nothing else: whether somebody can speak at all is told by
 * SPEAKER_RULES, which these add to, and which they overrule where both have a word.
 *
 * Beyond the forms of SPEAKER_RULES: `unit` is a part of a body, of its kind where the phrase names the body;
 * `trade` a word that names of firms end in; `crowd` a role of one among many, who has a case of his own where he
 * is named; `owner` who keeps a shop, that is small unless the phrase names a firm.
 */
export interface KindRule extends Omit<SpeakerRule, 'as'> {
  readonly as: SpeakerRule['as'] | 'unit' | 'trade' | 'crowd' | 'owner';
}

export const KIND_RULES: readonly KindRule[] = [
  {
    id: 'record',
    speaker: 'record',
    as: 'end',
    words:
      splitWords(`脚本 草稿 草案 启事 复印件 意见稿 征求意见稿 诊断证明 证明 证明书 清单 规程 战报 简报 月报 海报 函 公函 复函 来函 回函 信函 批文 备忘录 短信 传单 条幅 标语 便条 日志 空气检测 水质检测 水样检测 抽样检测 空气监测 水质监测 环境监测 抽检 化验 流水 凭证 小票
      订单 手册 细则 守则 须知 笔录 供词 证词 提示牌 公文 讲稿 表格 图表 地图 曲线 字幕 水印 词条 弹幕`),
    example: '泵站的运行日志',
  },
  {
    id: 'channel',
    speaker: 'record',
    as: 'of',
    words: splitWords('官网 官方网站'),
    example: '官网',
  },
  {
    id: 'site',
    speaker: 'media',
    as: 'of',
    words: splitWords('网站 公众号 微信公众号 官方微信公众号 视频号 抖音号 客户端'),
    example: '某财经网站',
  },
  {
    id: 'site-of-office',
    speaker: 'official',
    as: 'body',
    words: splitWords('发布'),
    example: '“清河发布”公众号',
  },
  {
    id: 'expert',
    speaker: 'expert',
    as: 'role',
    words: splitWords(
      '解说嘉宾 科普作者 科普作家 主任医师 副主任医师 学者 研究生导师 博士生导师 音乐制作人 评论人士 法学博士 法律顾问',
    ),
    example: '科普作者',
  },
  {
    id: 'expert-body',
    speaker: 'expert',
    as: 'body',
    words: splitWords('研究会 法学会 律师协会 教科文研究所 评级机构 咨询机构 研究机构 券商 投行'),
    example: '桥梁文化研究会会长',
  },
  {
    id: 'concerned',
    speaker: 'party',
    as: 'role',
    words:
      splitWords(`家长 业主 车主 消费者 顾客 乘客 旅客 住户 租户 储户 房客 客户 购票者 购房者 买家 卖家 买方 卖方 学员 投诉者 维权者 求助者 求职者 应聘者 失主 货主 船东 机主 食客 经营户
      委托人 商家 个体户`),
    example: '一名家长',
  },
  {
    id: 'concerned-body',
    speaker: 'party',
    as: 'body',
    words: splitWords('业委会 业主委员会 家委会 家长委员会 工会 球队 乐队 乐团 剧团 寺庙 寺院 教会'),
    example: '业委会副主任',
  },
  {
    id: 'crowd',
    speaker: 'public',
    as: 'crowd',
    words: splitWords('居民 村民 市民 用户 观众 听众 读者 玩家 志愿者 摄影师 工友 群友 校友 投资者 股民'),
    example: '一位市民',
  },
  {
    id: 'blogger',
    speaker: 'public',
    as: 'crowd',
    words: splitWords('博主 UP主 up主'),
    example: '有博主',
  },
  {
    id: 'public',
    speaker: 'public',
    as: 'role',
    words:
      splitWords(`在场者 在场的人 旁观者 旁人 病友 同乡 同村人 村里人 看门人 看客 过路人 路过者 玩家们 大V 有的人 各界 社会各界 中国公民 外国公民 侨胞 华侨 华人 护林员 赶海人 球迷 影迷 歌迷 粉丝
      救援队 环保组织 公益组织 志愿组织 志愿者组织 民间组织 货车司机们 司机们`),
    example: '在场者',
  },
  {
    id: 'owner',
    speaker: 'party',
    as: 'owner',
    words: splitWords('老板 老板娘 店主 摊主 商户 摊贩 房东'),
    example: '店主',
  },
  {
    id: 'company',
    speaker: 'company',
    as: 'body',
    words:
      splitWords(`我司 本公司 我公司 我店 本店 我厂 本厂 出品方 施工方 运营方 承建方 建设方 片方 制作方 发行方 研制方 研发方 开发方 生产方 销售方 服务方 投资方 资方 主办方 承办方 协办方 合作方 品牌方 平台方 物业方 酒店方 景区方 航司 矿方 厂方
      店方 商家方 餐厅方 承包方 承保方 供货方 供应方 租赁方 施工单位 建设单位 承建单位 运营单位 生产企业 出品公司 驾校 培训学校 培训班 辅导班 培训中心 健身中心 月子中心 美容院 影楼 公寓 书店 药店 饭店 花店
      商店 便利店 面包店 奶茶店 火锅店 专卖店 售楼处 售楼部 客运站 汽修厂 砖厂 煤矿 矿山 农场 牧场 渔场 茶厂 酒厂 电影院 影院 滑雪场 度假村 机构方 中介机构 摄影机构 合作社 经纪公司 代工厂`),
    example: '施工方',
  },
  {
    id: 'company-unit',
    speaker: 'company',
    as: 'unit',
    words:
      splitWords(`公关部 市场部 营销部 销售部 运营部 客服部 售后部 人事部 人力资源部 人力部 财务部 财务室 法务部 票务部 理赔部 招商部 品牌部 产品部 研发部 技术部 业务部 采购部 生产部 工程部 项目部 公关部门 市场部门
      营销部门 销售部门 运营部门 客服部门 售后部门 人事部门 财务部门 法务部门 票务部门 理赔部门 招商部门 研发部门 营销中心 客服中心 服务热线 客服热线 售后 理赔 公关 营销 运营 招商 票务 法务 地服 市场 前台 柜台 仓库 片区 门市 董事会 董秘办 股东会`),
    example: '公关部',
  },
  {
    id: 'company-role',
    speaker: 'company',
    as: 'role',
    words:
      splitWords(`客服 人工客服 董秘 董事会秘书 供货商 供货方 承包商 承建商 制造商 生产商 批发商 零售商 服务商 列车长 乘务员 列车员 空乘 管家 客服人员 销售人员 安检人员 地服人员 安保人员 施工人员 保洁人员 制片人员 理货员 售货员 导购 柜员 人事 HR 销售总监 首席财务官 首席运营官
      首席技术官 首席投资官 CFO COO CTO 执行董事 法定代表人 法人代表 实控人 实际控制人 大股东 店长 商务 对接人 承包人 项目经理 操盘手 值机员 安检员 调度员 售票员 技师 挖掘机司机`),
    example: '供货商',
  },
  {
    id: 'unit',
    speaker: 'official',
    as: 'unit',
    words: splitWords(
      `部门 中心 办公室 分部 总部 科 股 室 部 处 组 站 大队 中队 支队 委员会 治理中心 服务中心 游客中心 监测中心 指挥中心 调度中心 配送中心 检测中心 新闻办 党委 党支部 团委 理事会`,
    ),
    example: '游客中心',
  },
  {
    id: 'official',
    speaker: 'official',
    as: 'body',
    words:
      splitWords(`辟谣平台 网警 我局 本局 我院 本院 我校 本校 我区 我县 我市 人社 足球协会 篮球协会 排球协会 乒乓球协会 羽毛球协会 网球协会 田径协会 游泳协会 滑冰协会 体操协会 象棋协会 围棋协会 消费者协会 消费者权益保护委员会 消保委 总工会 工商联 侨联 残疾人联合会 妇女联合会 科学技术协会 地震台网 预报台 海洋预报台 天文台 组委会 指挥部 检查组 督导组 工作专班 联合国 教科文组织 世界卫生组织 国际组织 国安局
      机场集团 安全部门 主管部门 监管部门 市场监管 公积金中心 疾控中心 急救中心 储蓄保险公司 存款保险公司 纪委监委 交易所 深交所 上交所 北交所 港交所 党中央 总统府 首相府 卫健委 发改委 网信办 文旅局 交警队 消费者事务 民署 总署 公署 专员公署 联盟委员会
      市民热线 政务热线 体育馆 游泳馆 文化馆 美术馆 科技馆 档案馆 展览馆 殡仪馆
      WHO IAEA FDA CDC FBI CIA NASA IMF OECD WTO UNICEF UNESCO FIFA AFC UEFA IOC WADA`),
    example: '消费者协会',
  },
  {
    id: 'media',
    speaker: 'media',
    as: 'body',
    words: splitWords(
      '本台 本刊 我台 我报 我刊 我网 CNN BBC CBC CNBC NHK NTV TBS ABC NBC CBS FOX AFP AP 电视网 广播网 新闻台 有线台 晨报 午报 电讯报',
    ),
    example: '某电视网',
  },
  {
    id: 'official-role',
    speaker: 'official',
    as: 'role',
    words: splitWords(
      `审判员 法官助理 承办法官 主审法官 书记员 陪审员 执行法官 署长 署理署长 厅级干部 镇党委书记 接线员 值班护士 护士长 调查员 稽查员 执法人员 执法队员 巡查员 政委 教导员 所领导 联络员 议长 议员 长官`,
    ),
    example: '审判员',
  },
  {
    id: 'of-body',
    speaker: 'official',
    as: 'of',
    words: splitWords('官方 官方账号 人员 校长 副校长 园长 组长 队长 干部 科长 副科长 处长 副处长 股长 热线'),
    example: '县一中校长',
  },
  {
    id: 'company-staff',
    speaker: 'company',
    as: 'of',
    words: splitWords('讲解员 主管 总监 保洁员'),
    example: '一名讲解员',
  },
  {
    id: 'staff',
    speaker: 'party',
    as: 'of',
    words: splitWords('员工 职员 职工 雇员 店里人 助理 秘书 实习生 厨师 护工 师傅 学徒 代理人'),
    example: '一位师傅',
  },
  {
    id: 'somebody',
    speaker: 'unknown',
    as: 'of',
    words: splitWords('人士 有关人士 相关人士 成员'),
    example: '一名成员',
  },
  {
    id: 'person',
    speaker: 'party',
    as: 'of',
    words: splitWords('的人'),
    example: '说是他助理的人',
  },
  {
    id: 'insider',
    speaker: 'unknown',
    as: 'end',
    words: splitWords('声音 意见 观点 传言 传闻 说法'),
    example: '有声音',
  },
];
