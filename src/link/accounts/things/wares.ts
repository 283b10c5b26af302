import type { Thing } from './thing.ts';

/** What is eaten, sold, carried, and what befalls somebody. */
export const WARES: readonly Thing[] = [
  {
    id: 'food',
    zh: /[饭菜餐奶肉面蛋]|食[品物材]|蛋糕|面包/,
    en: /\b(?:food|meals?|lunch(?:es)?|breakfast|bread|loa(?:f|ves)|milk|meat|cakes?|sandwich(?:es)?|dinner|ate|eaten)\b/i,
  },
  {
    id: 'sample',
    zh: /样[品本]|留样|取样|抽血|血样|标本/,
    en: /\b(?:samples?|swabs?|blood|specimens?|readings?)\b/i,
  },
  {
    id: 'medicine',
    zh: /药(?!店|房|费)|疫苗|麻醉|输液/,
    en: /\b(?:drugs?|medicines?|medication|pills?|vaccin(?:e|es|ated)|anaesthetic|prescri(?:bed|ption))\b/i,
  },
  {
    id: 'parcel',
    zh: /快递|包裹|邮包|行李|货物/,
    en: /\b(?:parcels?|packages?|luggage|deliver(?:y|ies|ed)|pallets?)\b/i,
  },
  {
    id: 'vehicle',
    zh: /校车|客车|大巴|货车|电动车|轿车|车辆/,
    en: /\b(?:bus(?:es)?|coach(?:es)?|vans?|cars?|lorr(?:y|ies)|trucks?|vehicles?|bikes?)\b/i,
  },
  {
    id: 'goods',
    zh: /器材|商品|产品|库存|电芯|零件|批次/,
    en: /\b(?:goods|products?|stock|batch(?:es)?|parts|items?)\b/i,
  },
  { id: 'recall', zh: /召回|下架/, en: /\brecall(?:s|ed)?\b/i },
  {
    id: 'pest',
    zh: /老鼠|蟑螂|虫|霉/,
    en: /\b(?:mouse|mice|rats?|cockroach(?:es)?|pests?|droppings|mould|mold|maggots?|damp)\b/i,
  },
  {
    id: 'poison',
    zh: /农药|有毒|甲醛|重金属|过敏|中毒/,
    en: /\b(?:pesticides?|poison(?:ed|ous)?|toxic|chlorine|lead|chemicals?|allerg(?:y|ic|ens?))\b/i,
  },
  {
    id: 'smell',
    zh: /气味|异味|臭味|焦味|刺鼻/,
    en: /\b(?:smells?|smelled|smelt|stank|stink|odou?rs?|fumes)\b/i,
  },
  {
    id: 'wound',
    zh: /伤|骨折|口子|流血|破皮|水泡/,
    en: /\b(?:injur(?:y|ies|ed)|hurt|harm(?:ed)?|wounds?|cuts?|burns?|burnt|bruis(?:es|ed)|fractur(?:e|ed)|broken|stitches|bleeding|unhurt)\b/i,
  },
  {
    id: 'hospital',
    zh: /医院|住院|ICU|急诊|送医|救护车/,
    en: /\b(?:hospital(?:ised|ized)?|ambulance|icu|intensive care|a&e|emergency room)\b/i,
  },
  {
    id: 'illness',
    zh: /腹泻|呕吐|发烧|不适|发病|生病|中暑|拉肚子/,
    en: /\b(?:ill|sick|vomit(?:ed|ing)|fever|diarrhoea|symptoms|unwell|stomach)\b/i,
  },
  { id: 'fire', zh: /起火|失火|着火|火灾|冒烟/, en: /\b(?:fires?|smoke|flames?|blaze)\b/i },
  { id: 'noise', zh: /噪[音声]|吵闹|扰民/, en: /\b(?:nois(?:e|y)|loud|music)\b/i },
  {
    id: 'rubbish',
    zh: /垃圾|油污|卫生(?!局|间|许可|健康|监督|院|部)|打扫|消毒|干净/,
    en: /\b(?:rubbish|garbage|clean(?:ed|ing)?|dirty|filthy|disinfect(?:ed|ion)|steril(?:ised|ized|e))\b/i,
  },
  { id: 'card', zh: /会员|办卡|储值|购卡/, en: /\b(?:members?(?:hips?)?|cards?)\b/i },
  {
    id: 'class',
    zh: /上课|课程|停课|作业|考试/,
    en: /\b(?:lessons?|class(?:es)?|courses?|exams?|homework)\b/i,
  },
];
