import type { Speaker } from '../../../model/statement.ts';
import { splitWords } from '../words/split-words.ts';

/** Nouns at the head of a phrase that tell what kind of speaker it names. */
export interface SpeakerRule {
  readonly id: string;
  readonly speaker: Speaker;
  /**
   * `body`: an office, firm or medium, that also tells the kind of those who speak for it (教育局工作人员);
   * `role`: what somebody is, whoever he works for; `of`: who speaks for a body, and is of its kind where the
   * phrase names one; `name`: part of a name, which tells something only where nothing else does; `end`: only
   * as the last word of the phrase; `whole`: only as all of it.
   */
  readonly as: 'body' | 'role' | 'of' | 'name' | 'end' | 'whole';
  readonly words: readonly string[];
  readonly example: string;
}

export const SPEAKER_RULES: readonly SpeakerRule[] = [
  {
    id: 'record',
    speaker: 'record',
    as: 'end',
    words:
      splitWords(`截图 视频 画面 监控 录像 录音 照片 图片 图像 影像 资料 数据 记录 文件 公告 通报 通知 通告 报告 调查 研究 判决书 判决 裁定书 起诉书 诉状 起诉状 合同 协议 条例 规定 规则 规范
      标准 法 办法 制度 法律 法规 信息 内容 结果 告示 警示牌 告示牌 牌 信 公开信 公开信息 文章 官网 网站 APP app 天眼查 企查查 案例 判例 榜单 名单 简历 系统 数据库 说明书 标签 声明 告知书 预案 文书
      证据 链接 帖子 帖文 要求 细节 遗书 日记 账单 发票 收据 聊天记录 病历 诊断书 鉴定书 统计 公报 白皮书 年报 财报 季报 招股书 证书 档案 史料 县志 页面 界面 字条 纸条 横幅 海报 短信 邮件
      清单 目录 简介 意见书 决定书 通知书 批复 方案 指南 判词 民意调查 问卷 民调 仪器 雷达 卫星 文献 论文 条款 公示 公示牌 履历`),
    example: '监控画面',
  },
  {
    id: 'expert',
    speaker: 'expert',
    as: 'role',
    words:
      splitWords(`专家 学者 教授 副教授 研究员 分析师 院士 博士 评论员 评论家 预报员 律师 医生 医师 大夫 药师 工程师 经济学家 科学家 历史学家 社会学家 心理学家 物理学家 学家 营养师 咨询师
      观察家 讲师 解说员 精算师 建筑师 会计师 鉴定师 法学家 兽医 学院院长 学院副院长 系主任 分析人士 观察人士 法律人士 业界人士 时评人 时评作者 书评人 剧评人 球评人 评论人 药剂师 心理师 法医 乐评人 影评人 航天专家 鉴定人 首席科学家 研究人员 科研人员 研究者`),
    example: '管道专家',
  },
  {
    id: 'expert-body',
    speaker: 'expert',
    as: 'body',
    words: splitWords(
      '研究院 研究所 研究中心 研究室 智库 事务所 律师事务所 律所 学会 实验室 科学院 社科院 工程院',
    ),
    example: '河工研究所所长',
  },
  {
    id: 'public',
    speaker: 'public',
    as: 'role',
    words:
      splitWords(`网友 网民 市民 居民 村民 目击者 路人 邻居 群众 游客 乘客 旅客 观众 听众 粉丝 歌迷 影迷 球迷 读者 用户 消费者 业主 很多人 许多人 有人 不少人 多人 有的人 有些人 某些人 一些人 博主 UP主 up主
      亲历者 大家 老百姓 百姓 围观者 热心人 工友 顾客 车主 当地人 老乡 家长 网上 网络上 网络 外界 坊间 舆论 民众 公众 街坊 国人 人们 股民 投资者 司机们 施救者 摄影师 志愿者 群友
      店主 老板娘 渔民 矿工 农民工 商贩 小贩 船员 楼主 校友 工人 村里人 小粉红 粉红 五毛 五毛党 水军 键盘侠 喷子 杠精 愤青 黑粉
      铁粉 真爱粉 饭圈 自干五 网络写手 吃瓜群众 看客 好事者`),
    example: '不少网友',
  },
  {
    id: 'media',
    speaker: 'media',
    as: 'body',
    words:
      splitWords(`新闻 新闻网 日报 晚报 早报 时报 周报 周刊 快报 邮报 商报 青年报 都市报 通讯社 新华社 中新社 路透社 法新社 美联社 韩联社 共同社 塔斯社 中通社 电视台 电台 卫视 电视 广播公司 广播协会 广播 传媒 媒
      媒体 自媒体 官媒 外媒 港媒 台媒 日媒 韩媒 美媒 英媒 报道 报导 杂志 在线 客户端 频道 公众号 视频号 记者站 央视 央广 总台 月刊 观察者网 财经 资讯 快讯 网 报 社`),
    example: '清河晚报',
  },
  {
    id: 'reporter',
    speaker: 'media',
    as: 'role',
    words: splitWords('记者 编辑 主编 总编辑 主持人 特派员 报道员 通讯员 撰稿人 主笔 专栏作家 专栏作者'),
    example: '晚报记者',
  },
  {
    id: 'company',
    speaker: 'company',
    as: 'body',
    words:
      splitWords(`公司 分公司 集团 企业 厂商 品牌 品牌方 店 店方 厂 厂方 银行 物业 平台 股份 科技 工作室 俱乐部 战队 酒店 宾馆 旅馆 民宿 超市 商场 商城 景区 航空 铁路 机场 快递 物流 饭店 餐厅 餐馆 面馆 饭馆 菜馆 茶馆 咖啡馆 酒吧 网吧 农家乐 养殖场 屠宰场 批发部 小卖部 网点 工厂 门店
      协会 商会 联合会 主办方 运营方 承办方 资方 影业 影城 剧组 健身房 培训机构 4S店 旗舰店 体验店 直营店 车企 药企 房企 基金 证券 保险 游乐园 乐园 地铁 公交 加油站 火车站 车站 豆瓣 知乎 官微 官方旗舰店`),
    example: '供水公司',
  },
  {
    id: 'company-role',
    speaker: 'company',
    as: 'role',
    words:
      splitWords(`董事长 副董事长 董事 总裁 副总裁 CEO 首席执行官 创始人 联合创始人 店长 店员 老板 老总 商家 卖家 客服 总经理 副总经理 经理 开发商 供应商 经销商 代理商 运营商 业务员 销售 销售员 中介 房东 保安
      财务总监 高管 董秘 店家 厂家 收银员 服务员 保洁 保洁员 质检员 讲解员 制片人 制作人 出品人 投资人 厂长 掌门人 合伙人 股东 业务经理`),
    example: '客服',
  },
  {
    id: 'official',
    speaker: 'official',
    as: 'body',
    words:
      splitWords(`110 119 120 122 12345 12315 12328 会议 警方 公安 公安局 公安厅 派出所 法院 检察院 检方 控方 政府 官方 当局 纪委 监委 纪检监察 宣传部 委员会 消防 消防救援 街道 街道办 街道办事处 办事处 村委会 居委会 村委 社区 学校 校方 院方 大学 学院
      中学 高中 初中 小学 幼儿园 医院 卫生院 气象台 地震台 台网 管理处 管理局 管委会 指挥部 调查组 专班 工作组 专案组 中心 部门 机关 单位 纪念馆 博物馆 图书馆 动物园 妇联 残联 共青团 工会 红十字会 组织 联盟 欧盟 北约
      联合国 世卫组织 白宫 五角大楼 克里姆林宫 克宫 爱丽舍宫 青瓦台 唐宁街 国台办 军方 机构 总局 外交部 国防部 教育部 国务院 国会 议会 内阁 王室 局 厅 部 委 办 署 院 所 省 市 县 区 镇 乡 村 州 大队 支队 总队 中队 军区 使馆 大使馆 领事馆
      国家 成员国 各国 理事会 监管局 疾控 急救中心 我方 中方 美方 俄方 乌方 日方 韩方 朝方 英方 法方 德方 印方 以方 伊方 台方 港方 澳方 欧方 巴方 立方 陆方 国 斯坦 内政部 国资委 海关 税务 监狱 出版社 会 处 足协 篮协 消协 作协 文联 俄军 乌军 以军 美军 联军 政府军 海军 空军 陆军 武装部队 武装力量 法庭 消防队 办公室 新闻办 安委办 防指 政法委 哈马斯 塔利班 真主党 收费站 公证处`),
    example: '县教育局',
  },
  {
    id: 'official-role',
    speaker: 'official',
    as: 'role',
    words:
      splitWords(`民警 警察 警官 交警 特警 辅警 警员 法官 审判长 检察官 检察长 公诉人 消防员 消防小哥 消防大哥 民警小哥 交警小哥 辅警小哥 外长 总统 首相 总理 部长 副部长 局长 副局长 厅长 市长 副市长 县长 副县长 区长 镇长 副镇长 乡长 村长 州长 省长 总督 书记 村支书 支书
      议员 众议员 参议员 议长 大使 参赞 官员 财长 防长 大臣 国务卿 特使 干部 处长 科长 司长 校长 副校长 园长 台长 国王 女王 主教 酋长 司令 上将 中将 少将 军官 参谋长 指挥官 舰长 亲王 王储 王子 公主 王妃 教皇 教宗 领事 总领事 公使 武官 幕僚长 发言官 检查员 网格员 社工 调解员 辅导员 班主任 政协委员 人大代表 国家主席 副总统 副总理`),
    example: '副县长',
  },
  {
    id: 'of-body',
    speaker: 'official',
    as: 'of',
    words:
      splitWords(`负责人 新闻发言人 新闻秘书 工作人员 值班人员 值守人员 救援人员 技术人员 管理人员 发言人 代表 主任 副主任 院长 副院长 所长 会长 副会长 秘书长 副秘书长 主席 副主席 理事 理事长 站长 馆长 组长 队长 支队长 大队长 总监 顾问 高层 领导
      总干事 总工程师 总指挥 新闻官 官方微博 微博 官博 方面`),
    example: '教育局工作人员',
  },
  {
    id: 'staff',
    speaker: 'party',
    as: 'of',
    words: splitWords(
      '员工 职员 职工 雇员 店里人 助理 秘书 实习生 机长 乘务员 空姐 船长 护工 保姆 月嫂 厨师',
    ),
    example: '一名员工',
  },
  {
    id: 'party',
    speaker: 'party',
    as: 'role',
    words:
      splitWords(`家属 家人 亲属 亲友 亲戚 父亲 母亲 父母 妻子 丈夫 前妻 前夫 儿子 女儿 弟弟 哥哥 姐姐 妹妹 爸爸 妈妈 爷爷 奶奶 外公 外婆 叔叔 舅舅 姑姑 婆婆 公公 岳父 岳母 男友 女友 前男友 前女友 男朋友 女朋友 生母 生父
      当事人 受害者 受害人 受害 遇难者 死者 伤者 嫌疑人 被告 被告人 原告 上诉人 司机 男子 女子 男生 女生 男孩 女孩 学生 考生 本人 老师 教师 幸存者 双方 购房人 购房者 租客 租户 经纪人 代理律师 辩护律师 辩护人 同事 同学 同伴 室友 老人 大爷 大妈
      阿姨 小伙 小伙子 小哥 骑手 外卖员 快递员 孩子 小朋友 患者 病人 演员 歌手 艺人 明星 球员 选手 队员 运动员 主播 模特 导演 编剧 作家 作者 画家 农民 农户 果农 商户 摊主 举报人 报案人 投诉人 申请人 爆料人 发帖人 创作者 护士 教练 前总统 前首相
      前总理 网红 舍友 男方 女方 家长代表 业主代表 村民代表 居民代表 学生代表 职工代表 员工代表 家属代表 主帅 主教练 队友 队医 房主 户主 前任 现任 毕业生 研究生 留学生 大学生 航天员 宇航员 飞行员 夫妇 夫妻 哥们 叔侄 从业人员 从业者 战士 兵`),
    example: '伤者家属',
  },
  {
    id: 'pronoun',
    speaker: 'party',
    as: 'whole',
    words: splitWords('他 她 其 他们 她们 我 我们 你 自己 对方'),
    example: '他',
  },
  {
    id: 'name',
    speaker: 'party',
    as: 'name',
    words: splitWords('女士 先生 小姐 同志 师傅 某 某某 某某某'),
    example: '王女士',
  },
  {
    id: 'insider',
    speaker: 'unknown',
    as: 'role',
    words: splitWords(
      '知情人 知情人士 知情者 消息人士 内部人士 业内人士 消息源 有关人士 相关人士 接近人士 匿名人士 圈内人 人士 有消息 有说法 有传闻 有传言',
    ),
    example: '知情人士',
  },
];
