import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Whether a thing works, is open, is mended. */
export const STATE: readonly Matter[] = [
  {
    id: 'works',
    example: '一直正常运转 / 自7月21日起停用; working normally / would not open',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /正常(?!渠道|程序|途径|情况|手续)(?:运转|运行|使用|工作|启动|开启|供应)?|自动(?:启动|顶上|开启)|运行平稳|完好|运转正常|能用/,
        /好用|好使|修好后|没(?=问题$)|启动(?:了|正常)|响(?:了|过)|亮着/,
      ),
      not: zh(
        /故障|停用|停机|停运|停摆|失灵|失效|瘫痪|打不开|坏了|坏的?$|歇火|黑屏|全黑|中断|停(?:过|了)|没(?:能)?启动|坏掉|坏着|损坏/,
        /异常|卡(?:住|死|顿)|死机|闪退|崩溃|罢工|趴窝|熄火|不(?:灵|好使|好用|亮|响|转|动|制冷|制热|出水)|短路/,
        /漏电|漏气|出(?:了|过)?毛病|用不了|打不着|宕机|报废|摆设/,
      ),
    },
    en: {
      so: en(
        unsaid(/work|function|start|open|go off|come on|sound/),
        /(?:works|working|worked (?:normally|properly|fine|well))|in (?:good |full )?working order|in (?:good )?order|normally|running/,
        /operational|functioning|in use|up and running|switched on|(?:was|were|is|are|stayed) on (?:all|throughout|the whole|day and night)|fully functional|fine when|worked(?= (?:fine|well|properly|perfectly|normally|as)|$)|sounded|went off|came on/,
        /lit(?= |$)/,
      ),
      not: en(
        /broken(?! (?:over|by|in(?:to)? (?:two|three)|arms?|legs?|wrists?|nose|bones?|hip|ankle|promises?))|(?:a\/c|air[- ]con(?:ditioning)?|machines?|pumps?|engine|boiler|heating|lift|generator|fridge|freezer|fans?|unit|system|compressor) (?:had |has )?(?:quit|died|given out|gave out|cut out|packed in)|(?:unit|line|battery|phone|system|alarm|pump|boiler|screen) (?:was|had been|has been|is) dead|broke down|faulty|defective|out of (?:order|action|service)|switched off|would not (?:open|start|close)/,
        /failed to (?:open|start|close|work)|jammed|stuck|breakdown|broke|not working|inoperable|malfunction(?:ed|ing|s)?|packed up/,
        /conked out|on the blink|dead (?:battery|line)|seized(?: up)?|failed|failure|crashed|froze|offline|knocked out|tripped/,
        /leak(?:ed|ing|s)|went (?:down|dark|dead)|would not (?:work|turn|move|budge)/,
        /wouldn['’]t (?:open|start|work|close)/,
      ),
    },
  },
  {
    id: 'locked',
    example: 'The exit was chained / Our exits are never locked; 安全出口被锁 / 一直敞开',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /锁(?:上|着|死|住|闭)?|反锁|上锁|紧闭|堵(?:死|住|塞)|锁(?:起|了|好|在)|封(?:死|住|堵|闭)|焊死|拴(?:着|住)|占用/,
        /占(?:了|着)|堆(?:满|放)|打不开|推不开|门禁/,
      ),
      not: zh(/敞开|畅通|开着|没锁|没上锁|开(?:了)?着门|大开|虚掩|随时(?:可以)?(?:打开|进出)|一推就开|通畅/),
    },
    en: {
      so: en(
        unsaid(/lock|block|chain|bolt|obstruct/),
        /locked|chained|padlocked|bolted|blocked|barred|wedged shut|nailed shut|welded shut|shut tight|obstructed|boarded up|sealed/,
        /jammed shut|would not open|lock(?=s? )|chain (?:looped|wrapped|around|round|through|across|on (?:it|the))|(?:had|with|put) (?:a|the) (?:chain|padlock|bolt) on|taped (?:over|shut|up)/,
      ),
      not: en(
        /unlocked|open at all times|kept clear|unobstructed|ajar|wide open|propped open|left open|accessible|clear(?= at all|$)|open and clear|stood open/,
        /opened (?:easily|at once|from)/,
      ),
    },
  },
  {
    id: 'open',
    example: '一直正常营业 / 已停业; stayed open / had closed',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(/营业|开门|开放|开张|开业|照常(?:营业|开)|开着|开(?:了)?门|迎客|接待(?:游客|顾客)|对外/),
      not: zh(
        /停业|关门|关闭|歇业|封闭|倒闭|关(?:了|着|张|店|停)|闭(?:馆|店|园|门)|打烊|停(?:办|止营业)|谢客|关门大吉|人去楼空/,
        /大门紧锁|贴(?:了)?封条|查封/,
      ),
    },
    en: {
      so: en(
        unsaid(/open/),
        /open|re-?opened|opened (?:as|for|its|at|every)|trading|open for business|open(?:s)? (?:its|their) doors|in business/,
      ),
      not: en(
        /clos(?:ed|ure)|shut|ceased trading|out of business|shuttered|boarded up|wound up|went bust|folded/,
      ),
    },
  },
  {
    id: 'repaired',
    example: '当晚已修复 / 到现在没修; repaired the same day / has not been mended',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /修复|修好|维修完|更换|整改到位|整改完成|修(?:了|过|理|缮|复|整|补)|维修|换(?:了|新|过|上|好)|抢修/,
        /恢复(?:正常|供|运|通)|补好|整改|处理(?:好|完|了)|解决(?:了|好)|排除(?:了)?故障|清理(?:完|干净|了)|加固/,
      ),
      not: zh(/烂尾|没人修|一拖再拖|带病(?:运行|上岗)|还是(?:老样子|那样|坏的)|原样/),
    },
    en: {
      so: en(
        unsaid(/repair|fix|mend|replace|restore|sort|resolve|rectify/),
        /repaired|fixed|mended|replaced|restored|put right|sorted(?: out)?|rectified|remedied|resolved|patched(?: up)?|made good/,
        /reinstated|back (?:on|in service|to normal)|overhauled|refitted|dealt with|put back/,
      ),
      not: en(/unrepaired|unfixed|left (?:broken|as it was)|unresolved|botched|bodged/),
    },
  },
];
