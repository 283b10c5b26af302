import type { Rule } from '../../rule.ts';

/** The rules of places, bodies and roles by the ids that reasons give. */
export const MENTION_RULES: readonly Rule[] = [
  { id: 'place:known', example: '长沙市岳麓区的食堂' },
  { id: 'place:short', example: '河南武陟的桥' },
  { id: 'place:renamed', example: '山东省的即墨市' },
  { id: 'place:supported', example: '白银市的自来水。白银的桥' },
  { id: 'place:country', example: '法国的水壶' },
  { id: 'place:abroad', example: '大阪的食堂' },
  { id: 'place:dictionary', example: '湄公河水位上涨' },
  { id: 'place:rank', example: '车开到青石镇' },
  { id: 'place:letter', example: '他来京访华' },
  { id: 'place:pointing', example: '河南武陟停水，该县派人' },
  { id: 'body:end', example: '清河县教育局的通告' },
  { id: 'body:known', example: '国务院的通知' },
  { id: 'body:paper', example: '据《桥上人家》周刊报道' },
  { id: 'body:introduced', example: '清河县水务有限公司（以下简称“清水”）' },
  { id: 'body:company-short', example: '清河县水务有限公司停产。清河水务道歉' },
  { id: 'role:word', example: '常务副县长到场' },
];
