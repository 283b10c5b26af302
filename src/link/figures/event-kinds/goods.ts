import { COUNTS, GOODS } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** What was done with goods. */
export const GOODS_HANDLED: readonly EventKind[] = [
  {
    id: 'damaged',
    of: [...GOODS, 'area'],
    grows: true,
    zh: {
      example: '上千件快递全泡汤了',
      words:
        /受损|损坏|损毁|受潮|泡(?:汤|水|过|坏|烂)|报废|毁(?:了|坏|掉)|砸坏|弄坏|淹(?:了|没|坏)|烧(?:毁|坏|了)|刮(?:花|坏)|破损|摔坏|变质|坏(?:了|掉|死)|受灾|被毁|碎|发霉|污染/,
    },
    en: {
      example: '400 parcels were ruined',
      words:
        /\b(?:damag\w+|ruined|soaked|spoil(?:ed|t)|destroyed|wrecked|broken|smashed|flooded|lost|burnt|burned|scratched|mouldy|contaminated|affected)\b/i,
    },
  },
  {
    id: 'delivered',
    of: GOODS,
    grows: false,
    zh: {
      example: '送到26箱',
      words: /送(?:到|达|来|去|货)|运(?:到|来|抵|送)|到货|交货|收到(?!投诉|反映)|签收|供货|交付/,
    },
    en: {
      example: 'seven pallets had arrived',
      words:
        /\b(?:deliver(?:ed|y|ies)|arrived|received|dropped off|supplied|shipped|brought|handed over|sent)\b/i,
    },
  },
  {
    id: 'given-out',
    of: COUNTS.concat('weight', 'volume'),
    grows: false,
    zh: { example: '发放612盒', words: /发放|分发|派发|发给|发了|赠送|捐(?:赠|出)|领(?:取|到|走)/ },
    en: {
      example: '612 cartons were handed out',
      words: /\b(?:(?:handed|given|gave|dished) out|distributed|issued|donated|collected)\b/i,
    },
  },
  {
    id: 'sold',
    of: GOODS,
    grows: false,
    zh: { example: '卖出38套', words: /售出|卖(?:出|了|掉|过|的)|销售|成交|售卖|出售|票房/ },
    en: { example: '38 were sold', words: /\b(?:sold|sales?|selling)\b/i },
  },
  {
    id: 'bought',
    of: GOODS,
    grows: false,
    zh: {
      example: '采购净化器42台',
      words: /采购|购(?:买|置|入|进|得)|买(?:了|的|来|回|过)|进货|订(?:购|了)|购进/,
    },
    en: { example: '42 purifiers were bought', words: /\b(?:bought|purchased?|ordered|acquired|orders?)\b/i },
  },
  {
    id: 'made',
    of: GOODS,
    grows: false,
    isWide: true,
    zh: { example: '生产月饼300盒', words: /生产|制作|加工|做了|出厂|批次|烤了/ },
    en: {
      example: '300 loaves were baked',
      words: /\b(?:made|produced|baked|cooked|prepared|manufactured|built|printed)\b/i,
    },
  },
  {
    id: 'recalled',
    of: GOODS,
    grows: true,
    zh: { example: '召回2.1万台', words: /召回|下架|封存|查封|扣押|没收/ },
    en: {
      example: '2,100 were recalled',
      words: /\b(?:recall\w*|withdrawn|seized|impounded|confiscated|taken off)\b/i,
    },
  },
  {
    id: 'used',
    of: GOODS,
    grows: false,
    isWide: true,
    zh: {
      example: '用了600枝鲜花',
      words: /用(?:了|掉|去|的)|使用|消耗|耗(?:电|水)|布置|投(?:放|入|加)|添加/,
    },
    en: {
      example: '40 bags were used',
      words: /\b(?:used?|consumed|added|poured|dumped|discharged|released|spilled|leaked)\b/i,
    },
  },
  {
    id: 'discharged',
    of: GOODS,
    grows: false,
    zh: { example: '排放废水两吨', words: /排(?:放|出|入|污)|偷排|倾倒|泄漏|倒(?:掉|了|入|进)/ },
    en: {
      example: '60 tonnes were discharged',
      words:
        /\b(?:discharg\w+|dumped|spill\w*|spilt|leaked|poured|released|went into|thrown (?:out|away)|binned)\b/i,
    },
  },
];
