import type { Naming } from './naming.ts';

/** 该【局】, 该【校】: short words for bodies, and how the names of such bodies end. */
const SHORT: ReadonlyMap<string, RegExp> = new Map([
  ['校', /(?:学校|大学|学院|中学|小学|[一二三四五六七八九十]中|高中|初中)$/],
  ['院', /(?:医院|法院|检察院|学院|研究院|卫生院)$/],
  ['局', /局$/],
  ['厅', /厅$/],
  ['部', /部$/],
  ['委', /委$|委员会$/],
  ['司', /司$/],
  ['店', /店$/],
  ['厂', /厂$/],
  ['站', /站$/],
  ['所', /所$/],
  ['台', /台$/],
  ['社', /社$/],
  ['网', /网$/],
  ['报', /报$/],
  ['国', /国$|日本|俄罗斯|印度/],
  ['报纸', /报$/],
  ['公司', /公司$|集团$/],
  ['企业', /公司$|集团$|企业$|厂$/],
  ['机构', /机构$|中心$|公司$|学校$/],
  ['部门', /局$|厅$|部$|委$|部门$/],
  ['媒体', /报$|网$|社$|台$|新闻$|媒体$/],
  ['医院', /医院$/],
  ['学校', /学校$|大学$|中学$|小学$|学院$/],
]);

/** 被困【人员】, 涉事【人】: of these words alone no kind is told. */
const NO_KIND: ReadonlySet<string> = new Set(['人员', '人士', '人群', '成员', '代表']);
/** 该【工作人员】: whoever is at work there, by what he does. */
const AT_WORK: ReadonlyMap<string, RegExp> = new Map([
  [
    '工作人员',
    /(?:值班|接线|接待|接警|接访|办事|客服|前台|窗口|热线|执勤|后勤|管理|服务)(?:人员|员|专员|同志)?$|科员$/,
  ],
  ['值班人员', /值班员$/],
  ['值班员', /值班人员$/],
  ['接线员', /(?:客服|热线|接线)(?:人员|员|专员)?$/],
  ['客服', /客服(?:人员|员|专员)$/],
  ['员工', /(?:店员|职工|职员|雇员|服务员|营业员|收银员)$/],
]);

/** Whether somebody who is so named is a `noun`: 县医院一位医生 a 医生, 县教育局 a 局, 医生王某 a 医生. */
export function isKindOf({ key, kind, title }: Naming, noun: string): boolean {
  if (key.endsWith(noun) || title.endsWith(noun)) return true;
  if (key.length > 1 && noun.endsWith(key) && !NO_KIND.has(key)) return true;
  const atWork = AT_WORK.get(noun);
  if (atWork?.test(key) === true || atWork?.test(title) === true) return true;
  return kind === 'body' && (SHORT.get(noun)?.test(key) ?? false);
}
