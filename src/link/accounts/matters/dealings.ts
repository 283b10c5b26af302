import { en, unsaid } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Whose a thing or a person is, what is in a thing, and whether it was done by the rules. */
export const DEALINGS: readonly Matter[] = [
  {
    id: 'labelled',
    example: '包装上写明了过敏原 / 标签上没写; clearly labelled / not on the label',
    isGeneral: true,
    changes: false,
    zh: {
      so: /标(?:注|明|示|识清|签(?:上)?(?:写|有|标))|注明|写明|明码标价|明示|(?:包装|标签|说明书|菜单|瓶身)上?[^，。]{0,4}(?:写|印|标)/gi,
      not: /三无|漏标|错标|无标签|贴错|虚标|标签(?:缺失|不符|不全)/gi,
    },
    en: {
      so: en(
        unsaid(/label|mark|list/),
        /label(?:l)?ed|on the (?:label|packaging|packet|menu|box|tin)|(?:listed|printed|stated|marked) (?:on|as|clearly)|clearly (?:marked|stated|shown|displayed)/,
      ),
      not: /\b(?:unlabel(?:l)?ed|mislabel(?:l)?ed|wrongly (?:labelled|labeled|marked)|wrong label|undeclared|misleading label)\b/gi,
    },
  },
  {
    id: 'contains',
    example: '蛋糕里含花生 / 不含任何坚果; contained nuts / nut-free',
    isGeneral: true,
    changes: false,
    zh: {
      so: /(?:查|验)出(?:了|过)?(?=[^，。]{1,8}$)|含(?:有|了|量超)?(?!糊|义|泪|蓄|量)|添加(?:了|过|剂)?|掺(?:了|有|入|假|杂)|检出|检测出|放(?:了|过)[^，。]{0,4}(?:剂|粉|糖|盐|料|药)|混(?:有|入|进)|兑(?:了|水)|吃出|喝出/gi,
      not: /零添加|纯天然|无添加|未检出|无糖|零残留|阴性/gi,
    },
    en: {
      so: /\b(?:contain(?:ed|s|ing)?(?! (?:the (?:fire|blaze|spread|damage|outbreak)))|traces? of|laced with|adulterated|watered down|mixed with|(?:tested )?positive for|added to the|(?:found|detected) in the|includes? (?:nuts|milk|gluten|pork|lead))\b/gi,
      not: /\b(?:\w+-free|free (?:of|from) (?!charge)|additive-free|tested negative|unadulterated|all natural|pure)\b/gi,
    },
  },
  {
    id: 'genuine',
    example: '专柜正品 / 买到的是假货; genuine / counterfeit',
    isGeneral: true,
    changes: false,
    zh: {
      so: /正品|真(?:品|货|的$|迹|皮|实有效)|保真|原装正|如假包换|正版/gi,
      not: /假(?:货|的$|冒|酒|药|烟|币|证|章|鞋)|山寨|仿(?:品|冒|制品)|高仿|赝品|盗版|冒牌|以次充好|水货|伪(?:造|劣)|造假|摆拍|P(?:图|的)|合成的|AI生成/gi,
    },
    en: {
      so: /\b(?:genuine|authentic|the real thing|bona fide|the genuine article)\b/gi,
      not: /\b(?:fake[ds]?|counterfeit|forged|forgery|forgeries|knock-?offs?|bogus|imitation|pirated|sham|doctored|staged|photoshopped|phon(?:y|ey)|replica|AI-generated)\b/gi,
    },
  },
  {
    id: 'own-product',
    example: '涉事牛奶系该厂生产 / 并非我司产品; made by us / not one of ours',
    isGeneral: true,
    changes: false,
    zh: {
      so: /(?:我司|我公司|本公司|本厂|我们|我厂|该公司|该厂|本店|我店|他们家?)(?:的|家的?)?[^，。]{0,4}(?:产品|生产|出品|商品|货|出厂|售出|销售|供货|车辆|门店)|(?:由|系|是)[^，。]{1,10}(?:生产|出品|供货|供应|制造|加工)的?/gi,
      not: /贴牌|冒用|盗用|冒充|假冒我/gi,
    },
    en: {
      so: /\b(?:one of ours|our (?:own )?products?|(?:made|produced|manufactured|supplied|sold|built|packed) (?:by|at|in) (?:us|our|the (?:firm|company|factory|plant|shop)|its)|came from (?:us|our|the (?:firm|factory|plant|shop))|(?:is|are|was|were) ours|of our making)\b/gi,
      not: /\b(?:someone else['’]s|another (?:firm|company|supplier|brand|manufacturer)['’]?s?|third[- ]party product)\b/gi,
    },
  },
  {
    id: 'knew-each-other',
    example: '两人素不相识 / 早就认识; were strangers / old friends',
    isGeneral: false,
    changes: false,
    zh: {
      so: /认识(?!到)|相识|熟(?:人|识)|老(?:相识|朋友|同学)|有(?:过)?(?:来往|往来|交情|过节|矛盾)|亲戚|朋友关系|见过(?:面|他|她|此人|这个人)|相熟|情侣|同学关系/gi,
      not: /陌生|素(?:不相识|昧平生)|萍水相逢|不熟|非亲非故|无冤无仇/gi,
    },
    en: {
      so: /\b(?:knew (?:each other|one another|him|her|the (?:man|woman|victim|driver|owner))|know (?:him|her|each other|the (?:man|woman|victim))|known (?:each other|one another|him|her|to (?:him|her|each other))|acquaint(?:ed|ances?)|(?:old|close|good) friends|friends with|had (?:ever )?met|ever met|(?<=never )met|met before|on (?:first-name|good) terms)\b/gi,
      not: /\b(?:strangers?|(?:do|does|did)(?: not|n['’]t) know (?:him|her|each other|the (?:man|woman|victim|driver))|first time (?:they|we|he|she) (?:had )?met|unacquainted|no relation|unknown to (?:him|her|each other|us))\b/gi,
    },
  },
  {
    id: 'leaked',
    example: '客户信息被泄露 / 数据未外泄; data was leaked / no data left the system',
    isGeneral: false,
    changes: false,
    zh: {
      so: /泄(?:露|漏|密)|外(?:泄|传|流)|流出|曝光|倒卖[^，。]{0,4}信息|转(?:卖|售)[^，。]{0,4}信息|人肉|盗取(?=信息|数据)/gi,
      not: /保密|妥善保管|加密/gi,
    },
    en: {
      so: en(
        unsaid(/leak|share|expose|pass on/),
        /leak(?:ed)? (?:\w+ ){0,3}(?:data|details|names|files|photos|records|messages|documents|information|addresses)|(?:data|details|names|files|photos|records|information|addresses) (?:\w+ ){0,2}(?:leaked|exposed|shared|sold|accessed|compromised|published|stolen)|data breach|hacked|passed (?:on )?(?:\w+ ){0,2}(?:details|data|number|address) (?:on )?to/,
      ),
      not: /\b(?:confidential|encrypted|anonymi[sz]ed|kept (?:private|confidential|secure))\b/gi,
    },
  },
  {
    id: 'met',
    example: '双方开过协调会 / 没开过会; a meeting was held / never met',
    isGeneral: true,
    changes: false,
    zh: {
      so: /开(?:了|过)[^，。]{0,6}会|召开|座谈|约谈|面谈|谈(?:过|了)(?!恋爱)|协商|碰(?:了|过)?头|当面(?:谈|说|沟通)|举行[^，。]{0,6}会|商量(?:过|了)|调解/gi,
      not: /拒绝(?:协商|沟通|见面)|避而不谈|闭门/gi,
    },
    en: {
      so: en(
        unsaid(/meet|hold|take place|discuss|negotiate|sit down/),
        /(?:held|had|attended|called|convened|chaired|organised|organized) (?:\w+ ){0,3}(?:meetings?|talks|hearing|mediation)|meetings? (?:was|were|took|went)|met (?:with|us|residents|parents|staff|them|twice|the (?:families|residents|parents|manager|council))|sat down with|discussed|negotiat(?:ed|ions?)|talks (?:were|with)|mediation/,
      ),
      not: /\b(?:refused to (?:meet|talk|negotiate)|snubbed|cancelled the meeting|talks (?:collapsed|broke down))\b/gi,
    },
  },
];
