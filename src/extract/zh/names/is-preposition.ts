/** 家长【向】明台晚报反映: verbs that need whom they are said to. */
const ADDRESSED =
  /^[一-龥]{0,4}?(?:反映|查询|求证|核实|核查|投诉|举报|索赔|出示|提供|提交|发出|道歉|致歉|求助|反馈|申请|询问|咨询|了解|转达|移交|索要|打听|要求)/u;
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
  if (BODY_BEFORE.test(before)) return ADDRESSED.test(behind) || SAID.test(behind);
  return PERSONS_BEFORE.test(before) && ADDRESSED.test(behind);
}
