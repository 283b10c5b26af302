import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** What was handed out, delivered, in stock; who was fed, and what was full. */
export const SUPPLIES: readonly Matter[] = [
  {
    id: 'given-out',
    example: 'sandwiches were handed out / nobody came round with a cup of tea; 发放了饮用水 / 一瓶水也没发',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /分发|派发|散发(?!着|出)|发放|发(?:了|过)(?!烧|火|现|生|短信|微信|朋友圈|视频)|提供(?!的?(?:证据|线索|视频|信息|材料|图))|送(?:来|上|去)(?:了|过)?[^，。]{0,6}(?:水|饭|餐|药|毯|食|被)|配(?:发|备|齐)|领(?:到|取|了|过)(?!导)|赠送|递(?:了|过|来)|准备了/,
        /(?<=[一半][瓶口杯件个份张条]?)(?:水|饭|毯子)/,
      ),
      not: /自备|自掏腰包|自己(?:买|带|掏钱)/gi,
    },
    en: {
      so: en(
        unsaid(/hand out|give out|distribute|provide|supply|offer|serve|issue|bring/),
        /handed (?:out|over|round|us|them|me)|hand(?:ing)? out|given (?:out|(?:a |an |some |any |the )?(?:water|food|blankets?|masks?|gloves?|tea|meals?|vouchers?|bottles?|helmets?|instructions?|leaflets?|medicine|boots))|gave (?:out|us|them|me|everyone|each)|distribut(?:ed|ion)/,
        /provided|suppl(?:ied|y)(?! chain)|offered|came round|brought (?:us|them|round|out)|served|issued (?:with|us|them|everyone|each|to)|equipped with|doled out|dished out/,
      ),
      not: /\b(?:had to (?:bring|buy) (?:\w+ )?own|left to fend|at (?:my|our|his|her|their) own expense|went without|empty-handed)\b/gi,
    },
  },
  {
    id: 'delivered',
    example: '快递早已送达 / 至今没收到货; the parcel was delivered / never came',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /送达|送到(?!医|重症|急|医院)|签收|妥投|投递|派送|配送(?:完成|到)|发货|到货|寄(?:出|到|来|了|过)|(?:收到|拿到|取到|取走)[^，。]{0,6}(?:货|件|快递|包裹|商品|外卖|餐|录取通知|证件)|交(?:付|货|房)|移交|交接|上门取件/,
      ),
      not: /丢件|少件|漏发|错发|虚假签收|扣留|滞留|退回|积压|压货/gi,
    },
    en: {
      so: en(
        unsaid(/deliver|dispatch|ship|arrive|drop off/),
        /deliver(?:ed|y was made)|dispatched|despatched|shipped|posted (?:to|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)|dropped off|handed over|(?:parcel|package|letter|order|goods|post|meal|shipment) (?:\w+ ){0,2}(?:arrived|arrive|came|come|turned up|turn up)|signed for/,
      ),
      not: /\b(?:undelivered|lost in the post|returned to sender|went astray|left (?:it )?in the rain|held up at customs)\b/gi,
    },
  },
  {
    id: 'available',
    example: 'Water was available at all stations / the tables were bare; 一直有货 / 早就断货',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /有(?:的是)?(?:现)?货|充足|充裕|富余|够(?:用|吃|喝|住|分|人)|供应(?:正常|充足|不断)|备(?:足|齐)|现货|有余[票量位]|有(?:空)?位|应有尽有|足够|管够/,
      ),
      not: zh(
        /断货|缺货|无货|售罄|卖光|卖完|脱销|抢光|抢空|领完|发完|用完|用光|喝完|不足(?!一|半|两|[二三四五六七八九十\d])|短缺|紧缺|告罄|见底|空空(?:如也|荡荡)?|空的?$|空荡荡|不够|缺(?:水|药|人手|员|氧)|断供|一[位票床房]难求|没了$/,
      ),
    },
    en: {
      so: en(
        /available(?! for comment)|in stock|plenty|ample|sufficient|enough|well[- ]stocked|on hand|to hand|abundan(?:t|ce)|fully stocked|to spare|spare (?:seats|rooms|beds|places)|adequate|(?:had|has|have) (?:water|supplies|stock) left/,
      ),
      not: en(
        /unavailable|ran (?:dry|out|short|low)|run(?:ning)? (?:out|short|low|dry)|sold out|out of stock|bare|empt(?:y|ied)|nothing (?:on|in|left)|shortages?|gave out the last|insufficient|inadequate|all gone|used up|snapped up|short of|short-staffed|understaffed|in short supply|scarce|depleted|rationed/,
      ),
    },
  },
  {
    id: 'fed',
    example: '孩子们中午都吃了饭 / 饿了一下午; the dogs were fed twice a day / had been left starving',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /吃(?:过|了|上|到)?[^，。]{0,4}(?:饭(?!店)|早餐|午餐|晚餐|东西)|吃饱|用餐|喂(?:过|了|食|水|饭|养|奶)|喝(?:过|上|了|到)[^，。]{0,3}水|进食|管饭|供餐|开饭|三餐/,
      ),
      not: /挨饿|饿(?:着|了|肚子|死|晕|得|到|一)|断(?:粮|水断粮)|空腹|绝食|瘦骨嶙峋|皮包骨|滴水未进|粒米未进|渴(?:着|得|死)/gi,
    },
    en: {
      so: en(
        unsaid(/feed|eat|drink|have (?:lunch|breakfast|dinner)/),
        /(?:well[- ])?fed(?! up)|(?:had|ate|eaten|eat|given|got|served) (?:\w+ ){0,2}(?:breakfast|lunch|dinner|supper|tea|meals?|food|something to eat|anything to eat)|anything to (?:eat|drink)|(?:given|had|got|ate)(?= nothing)|watered|eaten(?= (?:since|all|that|anything|nothing|breakfast)\b|$)/,
      ),
      not: /\b(?:hungry|starv(?:ed|ing)|unfed|malnourished|emaciated|underfed|went without (?:food|lunch|a meal|water)|thirsty|dehydrated|skin and bones?)\b/gi,
    },
  },
  {
    id: 'crowded',
    example: '现场人挤人 / 秩序井然; dangerously overcrowded / half empty',
    isGeneral: true,
    changes: true,
    zh: {
      so: zh(
        /拥挤|人挤人|挤(?:满|爆|成|得|不|了)|爆满|满员|超载|超员|客满|坐满|住满|满座|座无虚席|水泄不通|人山人海|摩肩接踵|人满为患|超(?:过|出)[^，。]{0,6}(?:容量|承载|核载|限员)|满载|排(?:起|着|了)?长队|大排长龙/,
      ),
      not: /空(?:着|荡荡|无一人|座|位|房)|冷清|稀稀拉拉|没几个人|门可罗雀|寥寥|井然|有序|宽松|空旷|未满员/gi,
    },
    en: {
      so: /\b(?:(?:over)?crowded|packed|jam-packed|full(?: up| to capacity|y booked| house)|(?:at|over|above|beyond|exceeded) (?:its |the |full )?capacity|overloaded|rammed|heaving|crammed|crush(?:ed)?|squeezed (?:in|on)|standing room only|sold out|long queues?|queue(?:d|s)? (?:for|round))\b/gi,
      not: /\b(?:half[- ]empty|(?:almost|nearly|mostly|largely|practically) empty|deserted|sparse(?:ly)?|uncrowded|well (?:below|under|within) capacity|room to spare|plenty of (?:room|space)|(?:within|below|under) (?:its |the )?capacity|half[- ]full|a handful of)\b/gi,
    },
  },
];
