/** A wide name of a cause, and causes that it takes in: who names the one does not contradict who names the other. */
export interface CauseKin {
  readonly id: string;
  /** Two causes that both can be so. */
  readonly example: readonly [string, string];
  readonly wide: RegExp;
  readonly narrow: RegExp;
  /** Whether the wide name, where it is ruled out, rules out all that it takes in: 人为破坏 is ruled out beside 违规. */
  readonly isWhole?: true;
}

const COERCION =
  /敲诈|勒索|威胁|恐吓|[相催]逼|被逼|逼迫|骚扰|辱骂|欺凌|霸凌|网暴|纠缠|刁难|\b(?:blackmail\w*|extort\w*|threat\w*|harass\w*|bull(?:y|ied|ying)\w*|intimidat\w*|abus\w+)/i;
const MIND =
  /抑郁|焦虑|情绪|心理|精神(?:压力|状态|疾病|崩溃)|厌世|自杀|轻生|\b(?:depress\w*|anxiet\w*|stress\w*|despair\w*|suicid\w*)/i;
const QUARREL = /纠纷|矛盾|争执|口角|争吵|吵架|\b(?:dispute|quarrel|argument|row|falling[- ]out)s?\b/i;

export const CAUSE_KINS: readonly CauseKin[] = [
  {
    id: 'weather',
    isWhole: true,
    example: ['恶劣天气', '暴雨'],
    wide: /天气|气象|气候|海况|风浪|\b(?:weather|storms?|sea (?:conditions|state))\b/i,
    narrow:
      /雨|雪|(?<![抖])风(?!险|机|扇|格)|雾|雷|冰雹|高温|低温|寒潮|霜|洪|\b(?:rain\w*|snow\w*|wind\w*|gales?|fog\w*|frost\w*|lightning|hail|heat\w*|flood\w*|swell|waves?)\b/i,
  },
  {
    id: 'equipment',
    isWhole: true,
    example: ['设备故障', '泵房的电机烧毁'],
    wide: /(?:机械|设备|技术|系统|硬件|软件|电子|车辆|零件|部件)(?:性|的)?(?:故障|失灵|问题|原因|异常|失效)|\b(?:mechanical|technical|equipment|system|hardware|component) (?:fault|failure|problem|issue|trouble|breakdown)s?\b|\bmalfunction\w*/i,
    narrow:
      /松[脱动]|脱落|老化|烧[毁坏]|损坏|断裂|磨损|破裂|失灵|短路|卡[住死]|泄漏|阀|泵|电机|轴承|轮胎|传感器|控制器|程序|\b(?:worn|burst|broken|cracked|loose|jammed|stuck|valves?|pumps?|motors?|bearings?|sensors?|controllers?|belts?|hinges?|hoses?|software|leak\w*)\b/i,
  },
  {
    id: 'electrical',
    isWhole: true,
    example: ['电气线路故障', '插座短路'],
    wide: /电气|(?:线路|电路)(?:的)?(?:故障|问题|老化|异常)|用电不当|\b(?:electrical (?:fault|failure|problem)|faulty wiring|wiring fault)s?\b/i,
    narrow:
      /短路|过载|老化|电线|插[座排头]|开关|配电|保险丝|充电|电池|\b(?:cables?|wir(?:e|es|ing)|sockets?|fuses?|switch\w*|short[- ]circuit\w*|overload\w*|plugs?|chargers?|batter(?:y|ies))\b/i,
  },
  {
    id: 'human-error',
    example: ['操作不当', '值班员忘了关阀门'],
    wide: /人为(?!破坏|纵火|故意)|操作(?:不当|失误|错误)|违规操作|违章|管理(?:不善|不到位|混乱|漏洞)|疏忽|失职|疏于|\b(?:human|operator|staff|driver) error\b|\b(?:negligen\w+|carelessness|mismanagement|poor (?:management|supervision|maintenance))\b/i,
    narrow:
      /未(?:按|关|检|及时|设|做|清|能及时|履行)|忘|误[操关开按]|擅自|违规|没有?关|烟头|酒驾|醉|疲劳|超速|超载|走神|玩手机|\b(?:did not|failed|failure to|forgot\w*|left|wrong|drunk|tired|asleep|speeding|overload\w*|cigarette)\b/i,
  },
  {
    id: 'illness',
    isWhole: true,
    example: ['突发疾病', '心肌梗死'],
    wide: /疾病|急病|病[故逝]|身体原因|健康原因|\b(?:illness|ill health|natural causes|medical (?:condition|episode|emergency))\b/i,
    narrow:
      /心[脏肌源梗]|脑|癌|瘤|肺|肝|肾|栓塞|梗[死塞]|感染|中风|\b(?:heart|cardiac|stroke|cancer|infection|pneumonia)\b/i,
  },
  {
    id: 'accident',
    example: ['意外', '下楼时滑倒'],
    wide: /意外|不慎|\b(?:accidental\w*|accident|mishap)\b/i,
    narrow: /跌|摔|滑|溺|坠|触电|烫|\b(?:f[ae]ll|slip\w*|drown\w*|scald\w*|electrocut\w*)\b/i,
  },
  { id: 'coercion', example: ['被房东勒索', '租客受到威胁'], wide: COERCION, narrow: COERCION },
  { id: 'state-of-mind', example: ['抑郁症', '情绪低落'], wide: MIND, narrow: MIND },
  { id: 'quarrel', example: ['家庭矛盾', '与邻居口角'], wide: QUARREL, narrow: QUARREL },
];

/** Whether one cause, in simplified signs, is a wide name of the other, or both are of one kind that leaves room for both. */
export function areKin(a: string, b: string): boolean {
  return CAUSE_KINS.some(
    ({ wide, narrow }) =>
      (wide.test(a) && (wide.test(b) || narrow.test(b))) || (wide.test(b) && narrow.test(a)),
  );
}

/** Whether one cause is a wide name that takes in the other: who rules out the weather rules out the rain. */
export function takesIn(wide: string, narrow: string): boolean {
  return CAUSE_KINS.some((kin) => kin.isWhole === true && kin.wide.test(wide) && kin.narrow.test(narrow));
}
