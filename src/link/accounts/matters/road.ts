import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** How somebody drove, what he wore and drank, and whom he touched. */
export const ROAD: readonly Matter[] = [
  {
    id: 'braked',
    example: '司机踩了刹车 / 没有任何制动痕迹; braked hard / never slowed down',
    isGeneral: false,
    changes: false,
    zh: {
      so: /刹(?:车(?!失灵|片|灯|盘|油)|住|停)|制动(?!系统)|减速(?!带)|急刹|放慢|鸣笛|按喇叭|避让|礼让/gi,
      not: /油门|加速|刹不住|刹车失灵|径直(?:撞|冲|开)|直接(?:撞|冲)/gi,
    },
    en: {
      so: en(
        unsaid(/brake|slow|stop|swerve/),
        /brak(?:ed|ing)|hit the brakes|applied the brakes|slow(?:ed|ing)?(?: right)? down|slowed|swerved|hooted|sounded (?:the|his|her|its) horn|gave way|yielded/,
      ),
      not: /\b(?:accelerat(?:ed|ing)|ploughed|plowed|straight into|brakes failed|brake failure|put (?:his|her) foot down)\b/gi,
    },
  },
  {
    id: 'speeding',
    example: '车开得飞快 / 车速只有30码; was speeding / well under the limit',
    isGeneral: false,
    changes: false,
    zh: {
      so: /超速|飞快|飙车|车速(?:很|太|过|极)快|开得(?:很|太|飞)?快|疾驰|风驰电掣|狂奔/gi,
      not: /限速(?:以|之)?内|慢速|低速|缓慢|车速(?:不快|正常|很慢|较慢)|开得(?:很|不|较)?慢/gi,
    },
    en: {
      so: en(
        unsaid(/speed|exceed the/),
        /speeding|too fast|over the (?:speed )?limit|at (?:high|great|excessive|breakneck) speed|exceeding the speed|racing|tearing along|flying down|hurtling|excessive speed/,
      ),
      not: /\b(?:(?:under|within|below) the (?:speed )?limit|slowly|at (?:low|walking|a crawl|moderate) ?(?:speed|pace)?|crawling)\b/gi,
    },
  },
  {
    id: 'drunk',
    example: '司机满身酒气 / 他滴酒未沾; been drinking / was sober',
    isGeneral: false,
    changes: false,
    zh: {
      so: /醉(?:酒|驾|汉|醺醺|了|倒)|酒(?:驾|后|气|味)|喝(?:了|过|多|醉|高)[^，。]{0,4}(?:酒|高|多)?|饮(?:过|了|用)?酒|喝酒|醉得|烂醉|吸毒|毒驾/gi,
      not: /滴酒(?:未|不)沾|清醒|未饮酒|酒精(?:含量|检测)?[^，。]{0,4}(?:为|是)?(?:0|零|阴性)|排除酒驾/gi,
    },
    en: {
      so: /\b(?:drunk(?:en)?|intoxicated|been drinking|(?:smelt|smelled|reeked|stank) of (?:drink|alcohol|beer|whisky)|tipsy|under the influence|over the drink-drive limit|inebriated|slurr(?:ed|ing)|had (?:\w+ )?(?:a drink|drinks|alcohol|pints)|touched (?:a drop|alcohol)|drink-driv(?:ing|er))\b/gi,
      not: /\b(?:sober|teetotal(?:ler)?|stone-cold sober|(?:breath )?test was (?:clear|negative)|drinks? only water)\b/gi,
    },
  },
  {
    id: 'belt',
    example: '骑手戴了头盔 / 没系安全带; wore a helmet / was not wearing a belt',
    isGeneral: false,
    changes: false,
    zh: {
      so: /(?:戴|佩戴|系|穿|扣)(?:好|着|了|过|上)?[^，。]{0,4}(?:头盔|安全(?:带|帽|绳)|口罩|手套|救生衣|护具|护目镜|反光衣|牵引绳)|牵(?:着|了)?绳|拴(?:着|了)?(?:绳|狗)/gi,
      not: /散养|裸骑|光着头|遛狗不/gi,
    },
    en: {
      so: en(
        unsaid(/wear|put on|buckle/),
        /(?:wearing|wore|worn|had|put) (?:\w+ ){0,3}(?:helmets?|(?:seat ?|safety )?belts?|hard hats?|life ?jackets?|harness(?:es)?|masks?|gloves|goggles|hi-?vis)|(?:belted|strapped|buckled) (?:in|up)|on (?:a|the|its) (?:lead|leash)|leashed|muzzled/,
      ),
      not: /\b(?:unbelted|bare-?headed|helmetless|off (?:the|its) (?:lead|leash)|unleashed|unrestrained|running loose|unmuzzled)\b/gi,
    },
  },
  {
    id: 'red-light',
    example: '电动车闯了红灯 / 我是绿灯走的; jumped the lights / the light was green',
    isGeneral: false,
    changes: false,
    zh: {
      so: /闯(?:了|过)?红灯|红灯(?:时|亮)?[^，。]{0,2}(?:通过|过|冲|走)|逆行|抢行|抢道|闯灯/gi,
      not: /绿灯|靠右|正常(?:行驶|通行)|按灯/gi,
    },
    en: {
      so: en(
        unsaid(/run|jump|cross on/),
        /(?:jumped|ran|shot|went through|drove through|crossed on) (?:a |the )?(?:red )?(?:lights?|red)|(?:on|at|was) red|wrong way|wrong side of the road/,
      ),
      not: /\b(?:(?:on|was|were|had a) (?:a )?green(?: light)?|right of way)\b/gi,
    },
  },
  {
    id: 'touched',
    example: '我根本没碰到他 / 是他先推的我; pushed her / never laid a finger on her',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /推(?:了|过|倒|搡|人|我|他|她|打)|打(?:了|过|人|我|他|她|伤)(?![^，。]{0,6}(?:电话|招呼|车))|动(?:过|了)?手(?!术|机)|碰(?:到|过|了|撞)|踢(?:了|过|打|人|我|他|她)|扇(?:了|过)|耳光|殴打|撞(?:到|了|上|倒|人|向)|掐|揪|扯(?:了|着|住)|拽|拉扯|掌掴|体罚|摔(?:了|打)[^，。]{0,3}(?:孩子|他|她|我)|还手|扭打|肢体(?:冲突|接触)/,
      ),
      not: /自己(?:摔|滑|跌|绊|撞)(?:倒|了|的|上|跤)?|绕(?:开|过)|碰瓷/gi,
    },
    en: {
      so: en(
        unsaid(/touch|hit|push|shove|punch|slap|kick|strike|assault|beat|grab|drag|lay/),
        /hit(?! by the|s? the headlines)|pushed (?!for|back|ahead|through)|shoved|punched|slapped|kicked(?! off| out)|struck(?! by|(?: a| the)? (?:deal|balance))|assault(?:ed)?|beat(?:en)?(?: up)?|touched (?!down|on)|grabbed|dragged|manhandled|knocked (?:him|her|me|them|the \w+|over|down|into)|laid (?:a (?:finger|hand)|hands) on|raised (?:a|his|her) hand|collided|ran (?:into|over)|bumped|tripped (?:him|her|me)|grappled|elbowed|headbutted|threw (?:a punch|the first)|physical contact/,
      ),
      not: /\b(?:fell (?:over )?by (?:himself|herself|themselves)|slipped|lost (?:his|her) (?:balance|footing)|fell on (?:his|her) own|missed (?:him|her|me|them))\b/gi,
    },
  },
  {
    id: 'shouted',
    example: '店员对我大吼大叫 / 全程好言好语; shouted at him / was polite throughout',
    isGeneral: true,
    changes: false,
    zh: {
      so: /吼(?:叫|我|他|她|了|骂|道)?|骂(?:人|我|他|她|了|过|街)|辱骂|大喊大叫|呵斥|训斥|爆粗|脏话|粗口|出言不逊|恶语|羞辱|侮辱|嘲(?:笑|讽)|讥讽|吵(?:了|架|起来)|争吵|口角|态度(?:恶劣|蛮横|很差|极差)|威胁|恐吓/gi,
      not: /好言(?:好语|相劝)|客客气气|客气|和气|耐心|态度(?:很好|良好|友善|一直很好)|文明用语|礼貌|心平气和/gi,
    },
    en: {
      so: en(
        unsaid(/shout|yell|swear|insult|raise (?:his|her|my|their)/),
        /shout(?:ed|ing)|yell(?:ed|ing)|roared|bellowed|hollered|scream(?:ed|ing) at|swore|sworn at|swearing|cursed|insult(?:ed|s)|verbally abus(?:ed|ive)|abusive|rude(?:ly|ness)?|raised (?:his|her|their|my|a) voices?|called (?:him|her|me|us|them) (?:a|an|names)|mock(?:ed)?|ridiculed|humiliated|berated|bawled|aggressive|told (?:him|her|me|us) to (?:shut up|get lost)/,
      ),
      not: /\b(?:polite(?:ly)?|courteous(?:ly)?|civil|(?:in a )?(?:normal|calm|quiet|low) (?:tone|voice)|calm(?:ly)?|patient(?:ly)?|well-mannered|respectful(?:ly)?|soft-spoken|friendly)\b/gi,
    },
  },
];
