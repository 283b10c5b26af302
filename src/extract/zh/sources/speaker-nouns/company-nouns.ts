import { splitWords } from '../../words/split-words.ts';
import type { SpeakerRule } from './speaker-rule.ts';

/** Firms and shops, and those who speak for them. */
export const COMPANY_NOUNS: readonly SpeakerRule[] = [
  {
    id: 'company',
    speaker: 'company',
    as: 'body',
    isTitle: true,
    example: '供水公司',
    words:
      splitWords(`公司 分公司 集团 企业 厂商 品牌 品牌方 店 店方 厂 厂方 银行 物业 平台 股份 科技 工作室 俱乐部 战队 酒店 宾馆 旅馆 民宿 超市 商场 商城 景区 航空 铁路 机场 快递
      物流 饭店 餐厅 餐馆 面馆 饭馆 菜馆 茶馆 咖啡馆 酒吧 网吧 农家乐 养殖场 屠宰场 批发部 小卖部 网点 工厂 门店 协会 商会 联合会 主办方 运营方 承办方 资方 影业 影城 剧组
      健身房 培训机构 4S店 旗舰店 体验店 直营店 车企 药企 房企 基金 证券 保险 游乐园 乐园 地铁 公交 加油站 火车站 车站 豆瓣 知乎 官微 官方旗舰店`),
    kindOnly:
      splitWords(`我司 本公司 我公司 我店 本店 我厂 本厂 出品方 施工方 承建方 建设方 片方 制作方 发行方 研制方 研发方 开发方 生产方 销售方 服务方 投资方 协办方 合作方 平台方 物业方
      酒店方 景区方 航司 矿方 商家方 餐厅方 承包方 承保方 供货方 供应方 租赁方 施工单位 建设单位 承建单位 运营单位 生产企业 出品公司 驾校 培训学校 培训班 辅导班 培训中心
      健身中心 月子中心 美容院 影楼 公寓 书店 药店 花店 商店 便利店 面包店 奶茶店 火锅店 专卖店 售楼处 售楼部 客运站 汽修厂 砖厂 煤矿 矿山 农场 牧场 渔场 茶厂 酒厂 电影院
      影院 滑雪场 度假村 机构方 中介机构 摄影机构 合作社 经纪公司 代工厂`),
  },
  {
    id: 'company-role',
    speaker: 'company',
    as: 'role',
    isTitle: true,
    example: '客服',
    words:
      splitWords(`董事长 副董事长 董事 总裁 副总裁 CEO 首席执行官 创始人 联合创始人 店长 店员 老总 客服 总经理 副总经理 经理 开发商 供应商 经销商 代理商 运营商 业务员 销售 销售员 中介
      法定代表人 法人代表 实控人 实际控制人 保安 财务总监 高管 董秘 店家 厂家 收银员 服务员 保洁 质检员 制片人 制作人 出品人 投资人 厂长 掌门人 合伙人 股东 业务经理`),
    kindOnly:
      splitWords(`人工客服 董事会秘书 供货商 承包商 承建商 制造商 生产商 批发商 零售商 服务商 列车长 乘务员 列车员 空乘 管家 客服人员 销售人员 安检人员 地服人员 安保人员 施工人员 保洁人员
      制片人员 理货员 售货员 导购 柜员 人事 HR 销售总监 首席财务官 首席运营官 首席技术官 首席投资官 CFO COO CTO 执行董事 大股东
      商务 对接人 承包人 项目经理 操盘手 值机员 安检员 调度员 售票员 技师 挖掘机司机`),
  },
  {
    id: 'company-unit',
    speaker: 'company',
    as: 'unit',
    example: '公关部',
    words: [],
    kindOnly:
      splitWords(`公关部 市场部 营销部 销售部 运营部 客服部 售后部 人事部 人力资源部 人力部 财务部 财务室 法务部 票务部 理赔部 招商部 品牌部 产品部 研发部 技术部 业务部 采购部 生产部
      工程部 项目部 公关部门 市场部门 营销部门 销售部门 运营部门 客服部门 售后部门 人事部门 财务部门 法务部门 票务部门 理赔部门 招商部门 研发部门 营销中心 客服中心 服务热线
      客服热线 售后 理赔 公关 营销 运营 招商 票务 法务 地服 市场 前台 柜台 仓库 片区 门市 董事会 董秘办 股东会`),
  },
  {
    id: 'company-staff',
    speaker: 'company',
    as: 'of',
    isTitle: true,
    example: '一名讲解员',
    words: splitWords('总监'),
    kindOnly: splitWords('讲解员 主管 保洁员'),
  },
];
