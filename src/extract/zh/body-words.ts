/** Ends of names of bodies, longest first where they share an end; each needs words before it. */
export const BODY_ENDS: readonly string[] = (
  '股份有限公司 有限责任公司 有限公司 分公司 子公司 公司 集团 企业 工厂 银行 合作社 商会 协会 学会 基金会 联合会 俱乐部 经纪公司 ' +
  '办公厅 办公室 委员会 管委会 街道办 街道办事处 办事处 人民政府 政府 人民法院 法院 人民检察院 检察院 公安局 派出所 ' +
  '分局 总局 局 财政厅 公安厅 厅 卫健委 网信办 安委会 ' +
  '宣传部 组织部 外交部 教育部 公安部 财政部 商务部 卫生部 国防部 纪委 监委 纪委监委 党委 省委 市委 县委 区委 政法委 ' +
  '支队 大队 总队 中队 消防队 调查组 专案组 工作组 指挥部 研究院 科学院 研究所 研究中心 服务中心 中心 管理处 管理局 ' +
  '大学 学院 中学 小学 幼儿园 学校 医院 疾控中心 气象台 电视台 广播电台 通讯社 新闻网 ' +
  '妇联 工会 红十字会 物业 超市 酒店 检察机关 国务院 人大常委会 总工会 博物馆 纪念馆 '
).split(' ');

/** Words that end like a body and name none, or name it by its kind only. */
export const NO_BODIES: ReadonlySet<string> = new Set(
  (
    '当局 结局 格局 布局 大局 全局 僵局 时局 政局 战局 饭局 开局 出局 骗局 大厅 客厅 餐厅 歌厅 舞厅 展厅 门厅 市中心 中心 ' +
    '该公司 本公司 公司 学校 该校 医院 法院 企业 该局 政府 银行 集团 酒店 超市 工厂 大学 中学 小学 学院 物业 办公室 派出所 委员会 协会'
  ).split(' '),
);

/** Words of a body's name that are verbs elsewhere: 市场监督管理局, 城市运行中心. */
export const BODY_VERBS: ReadonlySet<string> = new Set(
  '监督 管理 服务 调查 检察 教育 运行 工作 执法 指挥 救援 监管 应急 建设 规划 检测 鉴定 审计 保障 卫生 发展 改革 宣传 保护 研究 投资 控股 开发 运输 维护 培训 销售 经营 环保 监察 示范 联合 代表 交通 消防 防控 新闻 住建 考试 测试 实验 仲裁 调解 生产 制造 设计'.split(
    ' ',
  ),
);
