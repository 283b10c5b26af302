import { en, unsaid } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Whether persons were looked after, warned, trained, kept clean and warm. */
export const CARE: readonly Matter[] = [
  {
    id: 'supervised',
    example: '老师全程看护 / 孩子无人看管; supervised at all times / left alone',
    isGeneral: false,
    changes: false,
    zh: {
      so: /看(?:护|管|着(?=孩子|他|她|老人|学生|火|$)|守)|监(?:护(?!室|仪|人|病房)|管到位|督到位)|照(?:看|料|顾|护)|陪护|看住|盯着|陪(?:着|同|在)|巡视/gi,
      not: /独自(?:留|一人|在|玩|待|下水)|单独留|无人(?:看|照|监)[护管料看顾]|放任|疏于|撒手不管|没人管|丢在|扔在/gi,
    },
    en: {
      so: en(
        unsaid(/supervise|watch|look after|accompany/),
        /supervis(?:ed|ion|ing)|looked after|watched over|(?:was|were|being) (?:watched|minded|accompanied)|keeping an eye on|kept an eye on|accompanied by|under (?:constant )?(?:observation|supervision)|cared for|an adult (?:was )?present/,
      ),
      not: /\b(?:unsupervised|unattended|unaccompanied|left (?:\w+ )?alone|(?:on|by) (?:his|her|their) own|left to (?:his|her|their) own devices|neglected|unguarded|abandoned)\b/gi,
    },
  },
  {
    id: 'alone',
    example: '她当时独自在家 / 有同事陪同; was alone / had a friend with her',
    isGeneral: false,
    changes: false,
    zh: {
      so: /独自|孤身|只身|单独(?!的)|一个人(?=在|去|走|住|值|上|下|搬|开|干)|独居/gi,
      not: /结伴|陪同|陪着|同伴|同行|一起(?=去|在|走|来|值|干)|两人一组|有人陪/gi,
    },
    en: {
      so: /\b(?:alone|(?:by (?:himself|herself|myself|themselves))|on (?:his|her|my|their) own|single-handed(?:ly)?|solo|lone working)\b/gi,
      not: /\b(?:accompanied|(?:with|had) (?:a|his|her|my|two|three|several) (?:friends?|colleagues?|brother|sister|mother|father|husband|wife|partner|others)|in (?:pairs|a group|company)|chaperoned)\b/gi,
    },
  },
  {
    id: 'sign',
    example: '池边立有警示牌 / 没有任何警示标志; there was a warning sign / no sign',
    isGeneral: true,
    changes: true,
    zh: {
      so: /警示(?:牌|标[志识语]|线|带|灯)|提示牌|标识牌|告示牌|警戒线|围挡|围栏|护栏|隔离(?:带|栏|墩)|锥桶|反光锥|安全标[志识]|禁止[^，。]{1,6}(?:的)?(?:牌|标)|拉(?:了|起)[^，。]{0,4}线/gi,
    },
    en: {
      so: /\b(?:(?:warning |danger |caution |hazard |wet[- ]floor |safety |clear )?signs?(?! (?:of|that|up|off|on|language|in|for|it|the|a|anything|out)\b)|signage|signposted|cordon(?:ed)?(?: off)?|barriers?|cones?|roped off|fenced off|railings?|taped off|warning lights?|guard ?rails?)\b/gi,
      not: /\b(?:unmarked|unfenced|unsigned|unprotected|uncovered)\b/gi,
    },
  },
  {
    id: 'trained',
    example: '员工都经过培训 / 上岗前没人教过; fully trained / had no training',
    isGeneral: true,
    changes: false,
    zh: {
      so: /培训(?!机构|班|费|学校|中心|师)|受过[^，。]{0,6}训练|经验丰富|熟练|老(?:手|师傅)|专业(?:人员|人士|救生|资质|团队)|持证上岗|演练|教(?:过|了)(?=我|他|她|怎么|如何|$)|交底|有经验/gi,
      not: /新手|生手|临时工|外行|门外汉|刚(?:来|入职|上岗)|未经培训|赶鸭子上架|不(?:会操作|懂操作)/gi,
    },
    en: {
      so: en(
        unsaid(/train|brief|instruct/),
        /trained|training|qualified|experienced|inductions?|induct(?:ed)?|shown how|briefed|briefings?|drill(?:s|ed)?|instruct(?:ed|ion) (?:in|on)|competent|skilled|refresher/,
      ),
      not: /\b(?:untrained|inexperienced|unqualified|unskilled|first (?:day|shift|week) on the job|thrown in at the deep end|a novice|learner)\b/gi,
    },
  },
  {
    id: 'recorded',
    example: '监控全程拍到 / 摄像头当天没开; caught on camera / the camera was off',
    isGeneral: true,
    changes: false,
    zh: {
      so: /(?:监控|摄像头|镜头|记录仪|视频)[^，。]{0,6}(?:拍(?:到|下|摄)|录(?:到|下|了)|显示|记录|正常|覆盖|开)|录(?:音|像|了|到|下)|拍(?:到|下|了)|全程(?:录|拍|摄)|有(?:监控|录像|视频)|监控(?:画面|录像|视频)/gi,
      not: /盲区|死角|(?:监控|摄像头|探头)[^，。]{0,4}(?:坏|故障|失灵|离线|关|断|黑屏|摆设)|没装监控|未安装监控/gi,
    },
    en: {
      so: en(
        unsaid(/record|film|capture/),
        /on (?:camera|cctv|video|tape|film)|filmed|recorded (?:the|it|by|every|our|on)|recordings?|footage|cctv|video of|captured (?:on|by)|camera(?:s)? (?:was|were) (?:on|working|running|rolling)|dashcam|body-?cam/,
      ),
      not: /\b(?:camera(?:s)? (?:was|were|had been) (?:off|switched off|turned off|broken|down|not working)|blind spot|out of (?:shot|view of the camera)|unrecorded|off camera)\b/gi,
    },
  },
];
