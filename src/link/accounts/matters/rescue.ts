import { en, unsaid } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Who came, helped, called, searched and left. */
export const RESCUE: readonly Matter[] = [
  {
    id: 'visited',
    example: '社区干部上门看过 / 从没来过人; came round twice / nobody ever came',
    isGeneral: true,
    changes: true,
    zh: {
      so: /上(?:过|了)?门|登门|走访|探望|看望|(?<=[人没都从])来过|来(?:过|了|看)(?=人|现场|$|一|两|三|我|几|好)|入户|家访|(?<![收受遭达得提说讲接见看听碰遇回])到(?:过|访|现场|场)|去(?:过|了|看)(?=现场|$|他|她|两|三|一|几|医院看)|派(?:了|过|出)?[^，。]{0,4}人|露面|见(?:过|了)面|拜访|人影(?=[都也])/gi,
      not: /避而不见|闭门不见|爽约|放(?:了)?鸽子/gi,
    },
    en: {
      so: en(
        unsaid(/visit|come|call round|turn up/),
        /visited|came (?:round|over|by|to (?:see|look|check|the (?:house|flat|door|site)))|came$|(?:ever|has|have|had|did) (?:come|been)(?= (?:round|to see|here|near|to the)|$)|called (?:round|in|on (?:us|me|her|him))|dropped (?:in|by)|turned up|showed up|sent (?:someone|somebody|a man|an engineer|anyone|a team|staff)|set foot|paid (?:\w+ )?a visit|stopped by|knocked (?:on|at)/,
      ),
      not: /\b(?:stayed away|no-?shows?|stood (?:us|me|them) up|steered clear|kept (?:away|clear))\b/gi,
    },
  },
  {
    id: 'helped',
    example: '工作人员立即施救 / 没人上前帮忙; gave first aid at once / stood and watched',
    isGeneral: true,
    changes: false,
    zh: {
      so: /施救|救助|抢救|急救|心肺复苏|搀扶|扶(?:起|她|他|老人|着)|帮(?:忙|了|过|他|她|我|助)|援助|伸(?:出)?(?:援)?手|处置及时|包扎|救(?:人|起|上|下|出|援)|营救|搭把手|报(?:了|过)?警|拨打(?:110|119|120)|叫(?:了|来)?救护车|呼救/gi,
      not: /袖手旁观|见死不救|冷眼旁观|围观|漠不关心|无动于衷|撒手不管|延误(?:救治|抢救)|扔下不管/gi,
    },
    en: {
      so: en(
        unsaid(/help|assist|intervene|rescue|call an ambulance|step in/),
        /help(?:ed|ing)?|first aid|cpr|rescued?|resuscitat(?:ed|ion)|came to (?:his|her|their|our|my) aid|assist(?:ed|ance)?|tended to|saved|pulled (?:him|her|them|me) (?:out|free|clear)|(?:called|dialled|dialed|rang) (?:an ambulance|999|911|112|the (?:police|fire brigade|emergency services))|lifted a finger|stepped in|intervened/,
      ),
      not: /\b(?:stood (?:by|and watched|around)|walked (?:past|by|away)|left (?:him|her|them|me) (?:lying|there|bleeding|on the)|looked the other way|did nothing|ignored (?:him|her|them|his|her))\b/gi,
    },
  },
  {
    id: 'searched',
    example: '保安翻了我的包 / 从未搜查; searched her bag / nobody was searched',
    isGeneral: false,
    changes: false,
    zh: {
      so: /搜(?:身|查|了|过|包|寻|救|索)|翻(?:了|过|包|看|我|他|她)[^，。]{0,4}(?:包|东西|柜|手机)?|开包|查(?:包|房|手机)|寻找|找(?:遍|过|了)/gi,
    },
    en: {
      so: en(
        unsaid(/search|frisk|go through|look for/),
        /search(?:ed|es|ing)?|frisked|patted (?:him|her|me|them)? ?down|went through (?:his|her|my|our|their) (?:bags?|pockets|phone|things|locker)|combed|looked (?:everywhere|for (?:him|her|them|it))|rummaged|strip-searched/,
      ),
    },
  },
  {
    id: 'evacuated',
    example: '师生全部疏散 / 没人让我们撤; everyone was evacuated / told to stay inside',
    isGeneral: false,
    changes: false,
    zh: {
      so: /疏散|撤(?:离|出|走|退)|转移(?!支付|资产|财产|到ICU)|撤(?=$)|紧急避险|安置/gi,
      not: /滞留|留在(?:楼|屋|室|车)内|继续(?:上课|上班|营业|作业)/gi,
    },
    en: {
      so: en(
        unsaid(/evacuate|clear the|leave the building/),
        /evacuat(?:ed|ion|ing)|cleared the building|led (?:out|to safety)|moved (?:out|to safety)|got (?:everyone|us|them|everybody) out|told to (?:leave|get out)|emptied/,
      ),
      not: /\b(?:told to stay|stayed inside|left inside|kept (?:inside|working|in class))\b/gi,
    },
  },
  {
    id: 'stopped',
    example: '接到通知后已停工 / 夜里照样施工; work stopped / carried on',
    isGeneral: true,
    changes: true,
    zh: {
      so: /停(?:工|产|止|业|手|下(?!车))|叫停|暂停|中止|终止|收手|罢手|下架|收摊/gi,
      not: /继续|照样|照常|仍在(?:施工|生产|营业|销售|使用|运营|卖)|还在(?:施工|生产|卖|用|干|营业)|顶风|变本加厉|不停(?:地|手|工)/gi,
    },
    en: {
      so: en(
        unsaid(/stop|halt|cease|suspend|withdraw|recall/),
        /stopp(?:ed|ing)|halt(?:ed)?|ceased|suspended|(?:called|broke) (?:it|work) off|discontinued|put a stop to|withdrawn|withdrew|paused|shut down|stood down|ended/,
      ),
      not: /\b(?:carried on|went on|continued|kept (?:going|on|working|running|selling|playing|driving)|pressed on|still (?:going on|running|working|selling|on sale|in use)|ongoing|unabated|carry on|resumed)\b/gi,
    },
  },
  {
    id: 'alarm',
    example: '警报响了 / 报警器没有响; the alarm sounded / stayed silent',
    isGeneral: false,
    changes: false,
    zh: {
      so: /(?:警报|报警器|警铃|广播|喇叭|烟感|蜂鸣器)[^，。]{0,5}响|拉响|触发(?:了)?警报|响起(?:了)?警/gi,
      not: /(?:警报|报警器|警铃|烟感)[^，。]{0,3}(?:静默|哑|失灵|关)/gi,
    },
    en: {
      so: /\b(?:alarms?(?: \w+){0,2} (?:sound(?:ed)?|go(?: off)?|went off|ring|rang|rung)|alarm was (?:raised|sounded|ringing)|raised the alarm|sirens? (?:sounded|went))\b/gi,
      not: /\b(?:alarms? (?:was|were|stayed|remained) (?:silent|off|disabled|muted)|silent alarm)\b/gi,
    },
  },
];
