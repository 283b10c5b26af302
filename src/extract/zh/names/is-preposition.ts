/** 家长【向】明台晚报反映: verbs that need whom they are said to. */
const ADDRESSED =
  /^[一-龥]{0,4}?(?:反映|查询|求证|核实|核查|投诉|举报|索赔|出示|提供|提交|发出|道歉|致歉|求助|反馈|申请|询问|咨询|了解|转达|移交|索要|打听|要求)/u;
/** What is said or sent to a body. */
const VERB =
  '(?:反映|查询|求证|核实|核查|投诉|举报|索赔|提供|提交|道歉|致歉|求助|反馈|申请|询问|咨询|了解|转达|移交|索要|提问|追问|发[去出函]|发送|致函|去函)';
/** No character of a body's name: what makes another clause of the words behind somebody's name. */
const IN_BODY = `(?:(?!${VERB}|要求|表示|介绍|说明|确认|证实)[^\\s，。；：！？“”、在从到和与被由向对给把让将说称是的了])`;
/** 平台【向】青禾燃气求证, 就此【向】栗湾区教育局核实: the words behind the name that seems to be go on to a body and such a verb. */
const TO_BODY = new RegExp(
  `^${IN_BODY}{0,12}?(?:局|委|厅|院|厂|部|办|处|公司|集团|平台|中心|学校|小学|中学|大学|警方|公安|政府|街道|物业|报社|协会|燃气|水务|自来水|电力|供电|热力|公交|地铁|服饰|科技|食品|餐饮|百货|超市|银行|保险|快递|物流|外卖|电商|客服|热线)${IN_BODY}{0,8}?(?:、[^，。；]{1,16}?)?${VERB}`,
  'u',
);
/** 就此【向】: nobody's name follows on what points back at a matter. */
const MATTER_BEFORE = /(?:就此|对此|为此|据此|随后|多次|已经|再次)$/u;
/** Verbs that a person may be the subject of, too. */
const SAID = /^[一-龥]{0,4}?(?:确认|证实|介绍|表示|透露|说明|讲述|通报|回应|承认)/u;
/** Bodies, before which a verb of saying has no second subject. */
const BODY_BEFORE =
  /(?:部门|单位|公司|局|学校|医院|警方|法院|中心|机构|组织|委员会|物业|校方|厂方|店方|院方|园方)$/u;
const PERSONS_BEFORE =
  /(?:人员|[家学]长|居民|业主|网友|群众|村民|市民|顾客|乘客|们|者|她|他|我|人士|夫妇|员工|工人|负责人)$/u;

/** Whether the 向 that a name seems to begin with leads to whom something is said. */
export function isPreposition(before: string, name: string, behind: string): boolean {
  if (!name.startsWith('向')) return false;
  if (TO_BODY.test(behind) || (MATTER_BEFORE.test(before) && ADDRESSED.test(behind))) return true;
  if (BODY_BEFORE.test(before)) return ADDRESSED.test(behind) || SAID.test(behind);
  return PERSONS_BEFORE.test(before) && ADDRESSED.test(behind);
}
