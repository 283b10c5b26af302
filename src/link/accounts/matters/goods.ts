import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Whether goods and places are safe, kept well and new; whether records are kept. */
export const GOODS: readonly Matter[] = [
  {
    id: 'safe',
    example: '水质安全 / 水有毒; safe to drink / contaminated',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /安全(?!事故|及|隐患|带|帽|绳|员|生产|教育|告知|出口|通道|检查|管理|培训|责任|意识|部|问题|措施|监|距离)|无害|无毒|卫生(?!局|间|许可|院|部|健康|监督|所|站|员|室|证|设施|用品|系统|计生)|干净|新鲜|可以(?:放心)?(?:饮用|食用|喝|吃)|牢固|稳固|结实|放心|无异味|洁净|清澈|安然/,
      ),
      not: zh(
        /有毒|有害|污染|变质|发霉|异味|危险|不安全|不卫生|馊|臭|霉(?:变|点|斑)|生(?:蛆|虫)|有虫|蟑螂|老鼠|腐(?:烂|坏)|脏/,
        /浑浊|发(?:黄|黑|臭|酸)|松动|开裂|裂缝|隐患|超标|刺鼻|怪味|中毒|泄漏|险情|危房|塌/,
      ),
    },
    en: {
      so: en(
        /safe|harmless|clean|no (?:risk|danger)|secure|(?:is|was|were|structurally) sound|sturdy|fit for (?:human )?(?:consumption|use|purpose)|drinkable|hygienic/,
        /spotless|wholesome|steady/,
      ),
      not: en(
        /unsafe|contaminated|toxic|poisonous|mould(?:y)?|rotten|spoiled|dangerous|hazardous|filthy|dirty|unhygienic|insanitary/,
        /unsanitary|unfit|tainted|polluted|gone off|(?:milk|meat|fish|food|chicken|cream|eggs?) (?:was|were) off|foul|smel(?:t|ly)|stank|maggots?|cockroach(?:es)?|mice|rats|infested|mold(?:y)?|cracked/,
        /wobbly|loose|unstable|death ?trap|a hazard|risky|fumes|leaking|crumbling/,
      ),
    },
  },
  {
    id: 'stored',
    example: '奶送来就进了冷藏柜 / 放在走廊过夜未冷藏; kept refrigerated / left out overnight',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(/冷藏|冷冻|冷链|冷(?:柜|库|冻柜|藏柜)|冰(?:箱|柜|袋|块)|低温|保温箱|恒温/),
      not: zh(/常温|室温|暴晒|晒(?:着|了)|太阳(?:底)?下|敞(?:着)?放|露天|解冻|化(?:了|冻)|脱冷|断链|过夜/),
    },
    en: {
      so: en(
        /refrigerated|chilled|fridge|cold store|cold chain|refrigeration|refrigerator|freezer|frozen|on ice|cool box|cold storage/,
        /kept (?:cold|cool)/,
      ),
      not: en(
        /left out|room temperature|unrefrigerated|ambient temperature|in the sun|unchilled|thawed|defrosted|warm to the touch|at room/,
      ),
    },
  },
  {
    id: 'new',
    example: '电梯是二手货 / 均为2023年出厂的新梯; second-hand / brand new',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /新(?:的|梯|车|机|品|购)|全新|刚更换|崭新|新买|新换|新装|原装|原厂|未拆封|刚(?:买|装|出厂|换)|首次使用/,
      ),
      not: zh(
        /二手|旧(?:的|货)|翻新|旧(?:机|件|车|设备|电梯)|老旧|破旧|拆机|返修|退货机|展示机|样机|用过|淘汰|拼装|回收/,
      ),
    },
    en: {
      so: en(
        /brand[- ]new|newly (?:bought|made|replaced)|new(?= |$)(?<=(?:was|were|is|are|as|completely|all) new)|unused/,
        /straight from the (?:factory|box)|factory[- ]fresh|unopened|mint/,
      ),
      not: en(
        /second-?hand|used|refurbished|reconditioned|previously owned|pre-owned|hand-me-down|ex-display|worn(?:[- ]out)?|recycled/,
        /salvaged|years old|decades old|old stock|reused/,
      ),
    },
  },
  {
    id: 'deleted',
    example: '监控录像已删除 / 完整保存; the footage was wiped / has been kept',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /删除|删了|抹掉|清空|覆盖|销毁|删(?:掉|光|帖|除|过)|毁(?:掉|灭|了)|清除|丢弃|扔(?:了|掉)|撕(?:毁|掉|了)/,
        /烧(?:掉|毁)|粉碎|格式化|找不到|丢失|灭失|涂改|篡改|不翼而飞|冲洗(?:了)?现场|没(?=了$)/,
      ),
      not: zh(
        /保存|留存|完整|保留(?!追究|意见|[^，。]{0,4}权)|留底|留了?样|存档|封存|备份|归档|(?:样|录像|视频|记录|证据|截图|残骸|单据)[^，。]{0,4}(?:还在|都在|留着|留有|留下)|调取|提取|固定(?:了)?证据|移交|原样|可查|在案/,
      ),
    },
    en: {
      so: en(
        unsaid(/delete|wipe|erase|destroy|shred|overwrite|throw away|tamper/),
        /deleted|wiped|erased|destroyed|overwritten|shredded|binned|scrapped|purged|scrubbed/,
        /recorded over|taped over|tampered|altered|doctored|disposed of|discarded|hosed down|(?:footage|recordings?|records?|files?|data|logs?|samples?|evidence|messages?|posts?|remains|videos?|tapes?|papers|documents?)[\w ]{0,20}(?:lost|removed|burn(?:ed|t)|missing|gone|thrown (?:away|out))/,
      ),
      not: en(
        /kept (?:\w+ )?(?:cop(?:y|ies)|records?|samples?|footage|files?|logs?|receipts?|evidence)|(?:cop(?:y|ies)|records?|samples?|footage|files?|logs?|receipts?|remains|data|recordings?) (?:\w+ ){0,3}(?:kept|saved|retained|stored|preserved|handed over)|preserved|retained|archived|backed up|safeguarded|available to|on file/,
        /in safe keeping|still (?:there|exists?)|untouched|seized/,
      ),
    },
  },
];
