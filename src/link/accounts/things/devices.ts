import type { Thing } from './thing.ts';

/** What works or does not, is shut, kept on or mended. */
export const DEVICES: readonly Thing[] = [
  {
    id: 'camera',
    zh: /监控|摄像|录像|录音|探头|记录仪|视频/,
    en: /\b(?:cameras?|cctv|footage|dash-?cams?|recordings?|videos?|filmed)\b/i,
  },
  {
    id: 'alarm',
    zh: /警报|报警器|警铃|烟感|警报器|消防铃/,
    en: /\b(?:alarms?|sirens?|(?:smoke|gas) detectors?|(?:fire|school) bells?)\b/i,
  },
  {
    id: 'cooling',
    zh: /空调|风扇|制冷|冷气|通风/,
    en: /\b(?:air[- ]?con(?:ditioning|ditioner)?s?|a\/c|cooling|fans?|ventilat(?:ion|or|ed)|vents?)\b/i,
  },
  {
    id: 'heating',
    zh: /暖气|锅炉|供暖|采暖|热水器|地暖/,
    en: /\b(?:boilers?|heat(?:ing|ers?)|radiators?|hot water)\b/i,
  },
  {
    id: 'lift',
    zh: /电梯|扶梯|升降机/,
    en: /\b(?:lifts?(?= (?:was|is|were|had|has|broke|stopped|shaft|cable|doors?)\b)|the lift|elevators?|escalators?|ramps?)\b/i,
  },
  { id: 'lights', zh: /灯/, en: /\b(?:lights?|lamps?|lighting|street ?lights?|headlights?)\b/i },
  {
    id: 'doors',
    zh: /[车大铁校房前后侧店院卷柜厨]门|门[口锁]|出口|通道/,
    en: /\b(?:doors?|exits?|gates?|hatch(?:es)?|shutters?)\b/i,
  },
  {
    id: 'cold-store',
    zh: /冰[箱柜]|冷[藏冻柜库]|保温/,
    en: /\b(?:fridges?|freezers?|refrigerat(?:ors?|ed|ion)|cold (?:store|room|chain)|chilled)\b/i,
  },
  {
    id: 'power',
    zh: /停电|供电|断电|跳闸|发电机|来电了|电缆|线路/,
    en: /\b(?:power (?:cut|supply|failure|outage)|electricity|generators?|fuses?|mains)\b/i,
  },
  {
    id: 'water-supply',
    zh: /水质|井水|供水|自来水|饮用水|水管|停水|水箱|送水/,
    en: /\b(?:water|pipes?|taps?|pipework|downpipes?|mains)\b/i,
  },
  {
    id: 'drain',
    zh: /污水|下水道|排水|排污|化粪池|渗漏|漏水|渗水/,
    en: /\b(?:sewage|sewers?|drains?|septic|leaks?|leaked|leaking)\b/i,
  },
  {
    id: 'machine',
    zh: /机器|设备|仪器|水泵|控制器|主机|装置|呼吸机/,
    en: /\b(?:machines?|equipment|pumps?|controllers?|device|monitors?|printers?|engines?|motors?)\b/i,
  },
  {
    id: 'line',
    zh: /电话|来电|座机|热线|通话|手机/,
    en: /\b(?:phones?|phoned|rang|rung|calls?|called|voicemail|hotline|helpline|telephoned?)\b/i,
  },
  { id: 'brakes', zh: /刹车|制动/, en: /\bbrak(?:es?|ed|ing)\b/i },
  {
    id: 'extinguisher',
    zh: /灭火器|消火栓|消防栓|喷淋/,
    en: /\b(?:extinguishers?|sprinklers?|hydrants?)\b/i,
  },
  {
    id: 'fence',
    zh: /围[挡栏墙]|护栏|栏杆|警戒线|隔离/,
    en: /\b(?:fences?|fenced|railings?|barriers?|cordon|walls?|netting)\b/i,
  },
  {
    id: 'lock',
    zh: /锁|门禁|铁链/,
    en: /\b(?:locks?|locked|unlocked|chains?|chained|padlocks?|bolts?|bolted)\b/i,
  },
  {
    id: 'belt',
    zh: /安全[带帽绳]|头盔|救生衣|口罩|护目镜/,
    en: /\b(?:seat ?belts?|belts?|helmets?|harness(?:es)?|life ?jackets?|masks?|hard hats?)\b/i,
  },
  {
    id: 'battery',
    zh: /电池|充电|电芯|充电器/,
    en: /\b(?:batter(?:y|ies)|charg(?:er|ers|ing)|cells?|plugged|adapters?)\b/i,
  },
  {
    id: 'roof',
    zh: /屋顶|天花板|墙[体面皮砖]|楼板|顶板|瓷砖|裂缝/,
    en: /\b(?:roofs?|ceilings?|tiles?|cracks?|cracked|beams?|scaffold(?:ing)?)\b/i,
  },
];
