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

/** Whether somebody who is so named is a `noun`: 县医院一位医生 a 医生, 县教育局 a 局, 医生王某 a 医生. */
export function isKindOf({ key, kind, title }: Naming, noun: string): boolean {
  if (key.endsWith(noun) || title.endsWith(noun) || (key.length > 1 && noun.endsWith(key))) return true;
  return kind === 'body' && (SHORT.get(noun)?.test(key) ?? false);
}
