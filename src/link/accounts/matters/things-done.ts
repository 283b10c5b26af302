import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** What was done with wares, samples, patients and works. */
export const THINGS_DONE: readonly Matter[] = [
  {
    id: 'sold',
    example: '器材一件没卖过 / 连夜卖给了二手贩子; no card has been sold since April / bought one in May',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /卖(?:了|过|给|掉|出|光)|(?:售|卖)出|新售|转卖|变卖|出售|(?:买|购买|办)(?:了|到|过)[^，。]{0,4}(?:课|卡|票|货|件|$)|(?<=停止一切|停止)(?:办卡|售课|销售|售票)/,
      ),
      not: zh(/停售|下架|停止[^，。]{0,4}(?:办卡|售|销售)|退市|非卖品/),
    },
    en: {
      so: en(
        unsaid(/sell|buy/),
        /sold(?! out| short)|selling|on sale|bought(?= (?:it|one|a|the|two|from|there|here|in|my|her|his)\b|$)|sales? (?:went on|continued|of)/,
      ),
      not: en(
        /(?:withdrawn|taken) (?:from|off) (?:sale|the shelves)|stopped (?:selling|taking)|off the shelves|unsold|not for sale/,
      ),
    },
  },
  {
    id: 'recalled',
    example:
      '不在任何召回范围之内 / 列入召回计划; not part of any recall / the maker had undertaken to recall it',
    isGeneral: false,
    changes: true,
    zh: { so: zh(/召回(?:计划|范围|名单|公告|批次|通知|了|$)|列入[^，。]{0,6}召回|下架/) },
    en: {
      so: en(
        unsaid(/recall/),
        /recall(?:s|ed|ing)?(?= (?:plan|notice|list|of|in|on|by|the|a|all|was|batch|these)\b|$)|taken off the shelves|pulled from (?:sale|shops|the shelves)/,
      ),
    },
  },
  {
    id: 'plugged-in',
    example: '什么线都没插 / 当时正连着充电头; was not plugged into anything / was charging',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /插(?:着|上|了|在|电|$)|(?<=没|未)插|连(?:接|着)(?:一|第三方|的|充|电|了|$)|充(?:着|了)?电(?!池|宝|器|桩|头)|接(?:着|上|了)(?:电|充电|电源)/,
      ),
      not: zh(/拔(?:掉|了|下|出)/),
    },
    en: {
      so: en(
        unsaid(/plug|charge it/),
        /plugged (?:in|into)|(?:was|were|is|on) charg(?:ing|e)|connected to (?:a|an|the|any|his|her|my) (?:\w+ )?(?:charger|adapter|mains|socket|lead)|left on charge/,
      ),
      not: en(/unplugged|disconnected|not connected/),
    },
  },
  {
    id: 'mixed-up',
    example: '样本不可能弄错 / 两人样本标签贴反; the samples were swapped / no mistake was made',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(/[弄搞拿贴填输抱认装记]错|[弄搞]混|贴反|混淆|调换|张冠李戴|对调|错发|搞反/),
      not: zh(/核对无误|准确无误|一一对应|一对一(?=$|核)/),
    },
    en: {
      so: en(
        unsaid(/mix up|swap|confuse/),
        /mix(?:ed)?[- ]up|mix-ups?|swapped|switched (?:over|round|the (?:samples?|labels?|babies))|(?:wrong|another (?:man|woman|patient|person)['’]s) (?:samples?|labels?|results?|blood|name|child|baby|file)|mislabel(?:l)?ed/,
      ),
      not: en(
        /no (?:mistake|error|mix-up) (?:was|has been) (?:made|found)|(?:labelled|matched|filed) correctly/,
      ),
    },
  },
  {
    id: 'prescribed',
    example: '一粒药都没开过 / 当天就开了药; was given tablets / no drug was ever prescribed',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /开(?:了|过|具|出|的)?[^，。]{0,6}(?:药(?!店|房)|处方|胰岛素)|(?<=药[都也]没)开|(?:打|注射|输|推)(?:了|过)[^，。]{0,4}(?:针|麻[醉药]|液|疫苗)|用(?:了|过)药|服(?:用|了|过)[^，。]{0,4}药|喂(?:了|过)?[^，。]{0,3}药/,
      ),
    },
    en: {
      so: en(
        unsaid(/prescribe|medicate/),
        /prescri(?:bed|ption)|(?:given|gave (?:him|her|me|them)|put on|took|taking) (?:\w+ ){0,3}(?:pills?|tablets?|medicines?|medication|injections?|drugs?|antibiotics|insulin|sedatives?|jabs?)|medicated|sedated|vaccinated|anaestheti[sz]ed/,
      ),
      not: en(/without (?:any )?(?:medication|anaesthetic|a prescription)|unmedicated|unvaccinated/),
    },
  },
  {
    id: 'counted',
    example: '下车前清点过人数 / 数人头也没数; counted the children off / nobody took a headcount',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(/清点(?:了|过|人数|$)|点(?:过|了)?(?:人数|人头)|数(?:过|了)?人(?:头|数)|数(?:过|了)一?遍|盘点/),
    },
    en: {
      so: en(
        unsaid(/count|take (?:a )?(?:headcount|register)/),
        /head ?counts?|roll[- ]?call|(?:counted|count) (?:the|them|us|everyone|everybody|all|twice|heads)|(?:took|taken|called) the register|checked (?:everyone|them|us) off/,
      ),
      not: en(/miscounted|uncounted|lost count/),
    },
  },
  {
    id: 'sampled',
    example: '7月16日已取样送检 / 当月没有收到过样品; took a sample / had no sample until the 24th',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /[取采抽留](?:了|过)?(?:水|血|尿|食)?样|送(?:了|过)?检|抽(?:了|过)?血|化验(?:了|过|$)|(?:收到|接到|送来)[^，。]{0,8}样[品本]/,
      ),
    },
    en: {
      so: en(
        unsaid(/sample|swab|draw blood/),
        /sampled|(?:took|taken|takes|drew|collected|received|had|sent) (?:\w+ ){0,3}(?:samples?|swabs?|blood|specimens?|readings?)|samples? (?:was|were) (?:taken|sent|collected)|blood was (?:taken|drawn)/,
      ),
    },
  },
  {
    id: 'completed',
    example: '早已全部完成 / 还有一半没做完; all digitised / fewer than a third had been done',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /(?:已|均|全部|全都|早已|早就|都)[^，。]{0,8}(?:完成|做完|办完|完工|竣工|做了|结束|落实|到位)|完成(?:了|$)|(?:竣|完)工(?!日期)/,
      ),
      not: zh(
        /未完成|没(?:有)?(?:做|办|完)完?成?|(?:才|只|仅)(?:完成|做了?|有)[^，。]{0,6}(?:一半|成|%|分之)|半拉子|半成品|烂尾|进度滞后|不足(?:一半|三成|两成|[一二三四五六七八九]成)/,
      ),
    },
    en: {
      so: en(
        unsaid(/finish|complete/),
        /completed|(?:is|are|was|were|been|all|now|fully) (?:done|finished|complete|digitised|digitized)|in full(?= (?:by|in|before)\b)|wrapped up/,
      ),
      not: en(
        /unfinished|incomplete|half[- ](?:done|finished|built)|(?:fewer|less) than (?:half|a (?:third|quarter|fifth|tenth))|barely (?:begun|started)|behind schedule|(?:only|just) (?:a (?:third|quarter|fraction)|half|\d+ (?:per cent|percent))/,
      ),
    },
  },
  {
    id: 'abroad',
    example: '老板早就飞去了外国 / 其本人未出境; has left the country / never went abroad',
    isGeneral: false,
    changes: true,
    zh: {
      so: zh(/出(?:了)?境|出(?:了)?国|飞(?:去|往|到)(?:了)?|在?(?:境外|国外|海外)|偷渡|移民/),
      not: zh(/(?:人|本人|一直)(?:还|就|仍)?在(?:本地|本市|国内|家|店里|厂里|公司|当地)/),
    },
    en: {
      so: en(
        unsaid(/leave the country|go abroad/),
        /abroad|overseas|(?:left|fled|out of|skipped) the country|flew (?:to|out)|flown (?:to|out)|emigrated|on holiday in/,
      ),
      not: en(/in the country|has not left|still (?:here|in (?:town|the country))/),
    },
  },
];
