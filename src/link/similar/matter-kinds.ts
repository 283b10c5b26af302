export interface MatterKind {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  readonly words: RegExp;
}

/**
 * What kind of matter an incident is. A text is of the kind whose words it has most often, in its title first; kinds
 * are coarse on purpose, since they only suggest what to look at.
 */
export const MATTER_KINDS: readonly MatterKind[] = [
  {
    id: 'food',
    example: '食堂午餐发酸',
    words:
      /食堂|食品|食材|餐饮|餐飲|变质|變質|发酸|發酸|食物中毒|留样|留樣|\b(?:canteens?|food poisoning|spoil(?:ed|t)|kitchens?|school meals?|listeria|salmonella)\b/gi,
  },
  {
    id: 'structure',
    example: '人行桥出现裂缝',
    words: /坍塌|倒塌|垮塌|塌陷|裂缝|裂縫|危房|\b(?:collaps\w+|cracks?|subsid\w+|footbridge|sinkhole)\b/gi,
  },
  {
    id: 'recall',
    example: '召回4.8万台电水壶',
    words: /召回|质量缺陷|質量缺陷|不合格产品|不合格產品|\b(?:recall(?:s|ed|ing)?|defect\w*|faulty)\b/gi,
  },
  {
    id: 'fire',
    example: '仓库起火',
    words: /火灾|火災|起火|着火|失火|爆炸|爆燃|\b(?:fires?|blaze|explosions?|explod\w+|blast)\b/gi,
  },
  {
    id: 'traffic',
    example: '大巴追尾',
    words:
      /车祸|車禍|追尾|脱轨|脫軌|侧翻|側翻|相撞|酒驾|酒駕|\b(?:crash\w*|derail\w+|collision|overturn\w*|drunk[- ]driv\w+)\b/gi,
  },
  {
    id: 'water',
    example: '水管爆裂，停水两天',
    words:
      /爆管|停水|水管|自来水|自來水|内涝|內澇|\b(?:water mains?|burst (?:main|pipe)s?|tap water|flood(?:s|ed|ing)?)\b/gi,
  },
  {
    id: 'pollution',
    example: '工厂偷排污水',
    words: /污染|排污|偷排|泄漏|洩漏|死鱼|死魚|\b(?:pollut\w+|spill(?:s|ed)?|toxic|sewage|contaminat\w+)\b/gi,
  },
  {
    id: 'office',
    example: '局长被举报收礼',
    words:
      /受贿|受賄|贪污|貪污|违纪|違紀|吃空饷|收礼|收禮|挪用|举报.{0,6}(?:局长|主任|书记|院长|校长)|\b(?:brib\w+|embezzl\w+|corrupt\w*|kickbacks?|misconduct)\b/gi,
  },
  {
    id: 'harassment',
    example: '实习生称遭主管骚扰',
    words:
      /骚扰|騷擾|猥亵|猥褻|霸凌|欺凌|殴打|毆打|体罚|體罰|\b(?:harass\w*|assault\w*|bully\w*|groping|abus(?:e|ed|ive))\b/gi,
  },
  {
    id: 'fraud',
    example: '伪造的证书流入招聘',
    words:
      /诈骗|詐騙|造假|伪造|偽造|虚假宣传|虛假宣傳|刷单|\b(?:frauds?|fraudulent|forg(?:ed|ery)|scams?|counterfeit)\b/gi,
  },
  {
    id: 'chat-leak',
    example: '群聊截图流出',
    words:
      /聊天(?:记录|記錄|截图|截圖)|群聊|截图流出|截圖流出|不雅|\b(?:leaked (?:chats?|messages?|screenshots?)|screenshots? of|group chat)\b/gi,
  },
  {
    id: 'data-leak',
    example: '客户信息被泄露',
    words: /信息(?:被)?泄露|資料外洩|数据泄露|數據洩露|\b(?:data (?:breach|leak)s?|personal data)\b/gi,
  },
  {
    id: 'thesis',
    example: '论文被指抄袭',
    words: /论文|論文|抄袭|抄襲|学术不端|學術不端|\b(?:plagiar\w+|thesis|dissertation)\b/gi,
  },
  {
    id: 'work',
    example: '工地欠薪三个月',
    words:
      /欠薪|裁员|裁員|加班|工伤|工傷|罢工|罷工|\b(?:unpaid wages|lay-?offs?|laid off|strikes?|overtime)\b/gi,
  },
  {
    id: 'medical',
    example: '门诊误诊',
    words: /误诊|誤診|医疗事故|醫療事故|错打|疫苗|\b(?:misdiagnos\w+|malpractice|vaccin\w+)\b/gi,
  },
];
