import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Who stood watch at a place, and in what state it was. */
export const PREMISES: readonly Matter[] = [
  {
    id: 'staffed',
    example:
      '全程有一名护士跟团 / 没有护士; a steward had been posted at each exit / there was no attendant at all',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /(?:有|安排|配备|派|设)(?:了|过|有)?[^，。]{0,8}(?:护士|医护|校医|保安|救生员|安全员|引导员|照管员|巡逻|专人|值班员|值班人员|志愿者)[^，。]{0,6}(?:$|在|值|随|跟|看|守|陪|全程|巡)/,
        /(?<=没有?|无|未见|未配备|未安排)(?:任何|一[个名位])?(?:护士|医护|校医|保安|救生员|安全员|引导员|照管员|值班员|值班人员|专人)/,
        /(?:护士|医护(?:人员)?|校医|保安|救生员|安全员|值班员|值班人员)[^，。]{0,4}(?:在岗|在场|到岗|值守|随行|跟团|跟车|在门口)|(?<=人)到岗/,
      ),
      not: zh(
        /(?:护士|保安|救生员|安全员|值班员|值班人员)[^，。]{0,6}(?:脱岗|离岗|不在|缺席|睡)|空岗|无人值守/,
      ),
    },
    en: {
      so: en(
        /(?<=\b(?:an?|any|no|our|one|two|three|each|every) (?:\w+ )?)(?:nurse|doctor|paramedic|attendant|steward|guard|lifeguard|first[- ]aider|marshal|medic|warden|caretaker|night porter|usher|vet)s?(?=$|,| (?:was|were|had|has|on|at|by|in|with|went|came|stood|there|travelled|throughout|all|present)\b)/,
        /(?<=\b(?:nobody|somebody|someone|anybody|anyone|soul|one|staff|person|he|she|they|guard) )(?:(?:was|is|were|had been|has been) )?(?:on (?:site|the door|the gate|the desk|the premises|(?:that|the) property|duty)|at the (?:door|gate|desk)|in the (?:building|barn|office|house))/,
        /(?:posted|stationed) (?:at|by|on|in)|(?:was|were|been|wasn['’]t|weren['’]t|remained|stayed|is|isn['’]t) (?:\w+ )?(?:on the premises|in the building|on the door|on the gate|at the desk|on site)/,
        /(?:sleeps|slept|stays|stayed) (?:over|overnight)/,
      ),
      not: en(
        /unstaffed|unmanned|unattended|left (?:his|her|their) posts?|guard['’]?s? room was (?:dark|empty)/,
      ),
    },
  },
  {
    id: 'cleaned',
    example: '每次用完都消毒 / 擦都没擦就用; left spotless / never wiped it',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /打扫|清(?:洁|洗|扫)(?!工|员|剂)|消(?:过|了)?毒(?!剂|液|水)|擦(?:了|过|洗|拭|干净|得)|(?<=没|都没|不)擦|拖(?:了|过)?地|冲洗|干干净净|(?:很|挺|都|是|打扫得)干净|高温(?:蒸|煮)/,
      ),
      not: zh(
        /脏(?:得|兮|乱|$)|油污|积灰|污渍|灰尘|头发[^，。]{0,6}(?:一大?团|满地)|垃圾(?:堆|成|满|遍)|不洗|蓬头垢面/,
      ),
    },
    en: {
      so: en(
        unsaid(/clean|wipe|disinfect|sterili[sz]e|scrub|wash/),
        /cleaned|disinfected|steril(?:i[sz]ed|iser|izer)|wiped(?! out)|scrubbed|washed|spotless|left (?:\w+ )?(?:clean|tidy|immaculate)|(?:was|were|is|are|all|kept|perfectly|quite) clean|autoclave|swept/,
      ),
      not: en(
        /dirty|filthy|grimy|greasy|uncleaned|unwashed|covered in (?:dirt|grease|dust|mould|hair)|a (?:pig)?sty|straight from another/,
      ),
    },
  },
  {
    id: 'vermin',
    example: '面包里有老鼠 / 店里从没有过鼠患; a mouse in the loaf / there was no mouse',
    isGeneral: false,
    changes: true,
    zh: { so: zh(/老鼠|鼠患|鼠屎|蟑螂|蛆|(?:有|爬|生|吃出)[^，。]{0,3}虫/) },
    en: {
      so: en(
        /mouse(?! (?:pad|click))|mice|rats?|cockroach(?:es)?|roaches|vermin|infestation|infested|droppings|maggots?|bed ?bugs/,
      ),
      not: en(/(?:pest|vermin|rodent)-free/),
    },
  },
  {
    id: 'leaks',
    example: '车库不存在渗漏 / 顶板有渗漏点11处; nothing leaks / water was coming through',
    isGeneral: false,
    changes: true,
    zh: {
      so: zh(/渗[漏水出]|漏水|滴水|冒(?:黑|污|脏)?水|外渗|返水|漏(?:了|得|雨)/),
      not: zh(/滴水不漏|防渗(?:措施)?到位|密封(?:良好|完好)/),
    },
    en: {
      so: en(
        unsaid(/leak|drip|seep/),
        /leak(?:s|ed|ing|age)?(?! (?:to|the|of|e?mails?|letters?|correspondence|memos?|messages?|documents?|files?|recordings?|footage|report|minutes)\b)|seep(?:s|ed|ing|age)|dripp?(?:s|ed|ing)|water (?:was |is )?(?:coming|pouring|running) (?:in|through|down)|rainwater (?:is |was )?coming/,
      ),
      not: en(/watertight|bone dry|dry as/),
    },
  },
  {
    id: 'supplied',
    example: '供电一直正常 / 停电两小时; the water never went off / three hours without power',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /供[电水气热暖](?:一直|始终|全程)?(?:正常|稳定|不断)|有[电水暖](?=$)|来[电水](?:了|$)|通[电水](?:了|$)|恢复供[电水气热暖]/,
      ),
      not: zh(/停[电水气热暖]|断[电水气网暖]|跳闸|中断供[电水]|供[电水]中断|限电/),
    },
    en: {
      so: en(
        /(?:power|water|heating|gas|electricity|supply) (?:was|stayed|is|has been) (?:on|restored|back|normal|uninterrupted)|supply was (?:normal|maintained)/,
      ),
      not: en(
        /power (?:cut|failure|outage)s?|blackout|outages?|without (?:power|water|heating|electricity|gas)|(?:power|water|heating|gas|electricity) (?:was|went|had gone|is|has been) off|cut off/,
      ),
    },
  },
  {
    id: 'wet',
    example: '一册都没沾水 / 有43册古籍受潮; no book was touched by the water / lifted out of the water',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /沾(?:了|到)?水|受潮|浸(?:了|过|水|泡|湿)|泡(?:了|过|在)?水|水淹|被淹|淋(?:湿|了)|进(?:了|过)?水|湿透|打湿/,
      ),
      not: zh(/干燥|滴水未进水|(?:是|都)干的|完好无损/),
    },
    en: {
      so: en(
        unsaid(/get wet|flood/),
        /(?:got|get|were|was|is|are) (?:\w+ )?wet(?!-)|soaked|flooded|waterlogged|under water|out of the water|water[- ]damaged?|damaged by (?:the )?water|drenched|submerged/,
      ),
      not: en(/bone dry|(?:stayed|kept|remained|were|was) dry|undamaged|high and dry/),
    },
  },
  {
    id: 'built',
    example: '工地没做围挡 / 围挡去年就砌了; the rail was put up in May / there never was a rail',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /砌(?:了|好|起|墙)|安装(?:了|好|到位|完)|装(?:了|有|好|过)(?!修)|搭(?:了|建|好|起)|建(?:了|好|成|有)|(?<=未|没有|没)(?:做|装|设|安装|设置)|设(?:有|了|置了)|做(?:了|好|过)(?=围|防|护|遮|隔)/,
      ),
      not: zh(/拆(?:了|除|掉|走)|空白一片|光秃秃/),
    },
    en: {
      so: en(
        unsaid(/install|build|fit|put up|erect/),
        /installed|(?:was|were|been) (?:built|fitted|erected)|(?:put|went|gone|goes) up(?= (?:in|last|on|before|when|years?)\b|$)|fitted(?= (?:in|with|last|on|by|to)\b|$)/,
      ),
      not: en(/removed|torn down|taken down|dismantled|uninstalled|never got round to/),
    },
  },
];
