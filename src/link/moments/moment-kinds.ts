/** What happened at a moment that two accounts may give. */
export interface MomentKind {
  readonly id: string;
  /** The words that the rule was made for. */
  readonly example: string;
  readonly zh: RegExp;
  readonly en: RegExp;
}

/** Kinds of event that happen once in an affair, or whose subject its words name: who was told, when it began, when it was over. */
export const MOMENT_KINDS: readonly MomentKind[] = [
  {
    id: 'told',
    example: '11时20分已短信通知; the first message came at 4.05',
    zh: /通知|告知|短信|广播|群里发|发(?:了|出|布)?(?:消息|公告|通告)/,
    en: /\b(?:messages?|notif\w+|texts?|texted|told (?:us|me|him|her|them|parents|staff|residents)(?! to\b)|(?:was|were) told(?! to\b)|e-?mails?|announce\w*|informed|letter)\b/i,
  },
  {
    id: 'rung',
    example: '9点打来电话; they rang at nine',
    zh: /打(?:来|了|过)?[^，。]{0,4}电话|来电|致电|电话(?:通知|告知|联系)/,
    en: /\b(?:rang|phoned|telephoned|(?:phone )?calls?|called (?:us|me|him|her|them|parents))\b/i,
  },
  {
    id: 'complained',
    example: '6月19日就递交了投诉; the first complaint reached it on 8 July',
    zh: /投诉|反映|举报|报修|上报|反馈/,
    en: /\b(?:compla\w+|reported|raised|warn\w+|flagged)\b/i,
  },
  {
    id: 'alarm',
    example: '21时05分接到报警; the call came at 9.05pm',
    zh: /报警|接警|拨打|求助|接到(?:报警|电话|求助)|呼救/,
    en: /\b(?:999|911|112|emergency call|call (?:came|was received|at)|called (?:the )?(?:police|fire|ambulance|emergency)|received (?:the|a) call|alarm|raised the alarm)\b/i,
  },
  {
    id: 'came',
    example: '21时20分到达现场; they arrived at 9.20pm',
    zh: /到达|赶到|抵达|到(?:了)?(?:现)?场|才(?:来|到)|上门|接(?:走|到)孩子/,
    en: /\b(?:arriv\w+|got (?:there|here)|turned up|reached (?:the|us)|on (?:the )?scene|showed up|came)\b/i,
  },
  {
    id: 'began',
    example: '晚上9点就开始漏水; it began at nine',
    zh: /开始|起火|着火|失火|漏水|渗水|破裂|开裂|爆管|停电|断电|停水|跳闸|爆炸|坍塌|倒塌|冒烟|闻到|发生|出现|溢/,
    en: /\b(?:began|begun|start\w*|broke out|caught fire|burst|leak\w*|went (?:off|out|down)|power (?:cut|failed)|exploded|collapsed|first (?:noticed|saw|smelt|heard)|noticed|smell\w*|smelt|happened|occurred|gave way)\b/i,
  },
  {
    id: 'over',
    example: '五点十分才来电; restored by 11pm',
    zh: /恢复|扑灭|来电|来水|修好|修复|关阀|关闭阀门|结束|停止|停工|收工|停了|打烊|散场|熄/,
    en: /\b(?:restored|back on|put out|extinguished|under control|repaired|fixed|end(?:ed|s)?|stopped|finish\w*|over|shut|closed|knocked off|turned off|came back)\b/i,
  },
  {
    id: 'going-on',
    example: '施工到凌晨两点; music until 2am',
    zh: /(?<!停止)施工|作业|打桩|响|放(?:音乐|歌)|唱|跳|营业|开(?:着|门)|亮|(?:一直|直|持续)到/,
    en: /\b(?:still|working|drilling|music|noise|play\w*|open|loud|until|till|went on|kept (?:on|going))\b/i,
  },
  {
    id: 'not-so',
    example: '晚上十点天花板一滴水都没有; at ten it was still dry',
    zh: /没有|没(?!收)|未|干干|正常|好好的/,
    en: /\b(?:no|not|nothing|never|nobody|dry|normal\w*|fine|quiet|wasn't|weren't|hadn't|didn't)\b/i,
  },
  {
    id: 'off',
    example: 'all were ashore by 12.40; 三点才下车',
    zh: /上岸|下(?:车|船|机|山|来)|离(?:开|场|店|船)|获救|救出|脱困|疏散|撤离|走(?:的|了)/,
    en: /\b(?:ashore|off|set foot|got (?:out|off)|disembark\w*|left|rescued|freed|evacuated|let out|out of the)\b/i,
  },
  {
    id: 'set-out',
    example: '7时发车; it left at seven',
    zh: /发车|出发|开走|驶离|起飞|开船|启程/,
    en: /\b(?:depart\w*|left|set (?:off|out)|pulled out|drove (?:off|away)|sailed|took off)\b/i,
  },
  {
    id: 'found',
    example: '凌晨才发现; found at six',
    zh: /发现|知道|得知|才知|看到/,
    en: /\b(?:found|discovered|learn(?:ed|t)|heard|saw|knew|came to light)\b/i,
  },
  {
    id: 'given',
    example: '14号自己交的申请; it was handed in on the 14th',
    zh: /提交|递交|交(?:的|了)|送到|送达|收到|寄|发货|签收|签(?:订|了|署)|拿到/,
    en: /\b(?:handed (?:in|over)|submitted|delivered|received|posted|sent|signed|collected|reached)\b/i,
  },
  {
    id: 'paid',
    example: '3月10日到账; paid on 10 March',
    zh: /到账|付款|转账|退(?:款|还|了|给|到)|打款|赔付|缴(?:费|清)|发(?:放|了)?工资|支付/,
    en: /\b(?:paid|refund\w*|transferred|payment|deposit\w*)\b/i,
  },
  {
    id: 'inspected',
    example: '6月28日刚检修过; inspected on 28 June',
    zh: /检(?:修|查|测|验)|试机|巡(?:查|检)|维保|保养|验收|消毒|清洗/,
    en: /\b(?:inspect\w*|test\w*|check\w*|servic\w*|survey\w*|maintain\w*|maintenance|clean\w*)\b/i,
  },
  {
    id: 'parted',
    example: '14日解除合同; dismissed on the 12th',
    zh: /解除|辞退|开除|辞职|离职|离任|撤职|免职|停职/,
    en: /\b(?:dismiss\w*|resign\w*|sacked|walked out|voted|removed|suspended|quit)\b/i,
  },
];
