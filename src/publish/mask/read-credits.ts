import { type NameParts, readNameParts } from './name-parts.ts';

/** What stands beside names in a byline: 本报记者, 通讯员, By, Photographs by. */
const AROUND =
  /本报|本網|本网|讯|特约|实习生|实习|见习|核查员|首席|高级|记者|記者|通讯员|通訊員|编辑|編輯|责编|责任编辑|摄影|攝影|作者|撰文|采写|采访|文\/|图\/|来源|\b(?:by|and|with|reporting|photographs?|words|story|edited|editor|reporter|correspondent|writer|senior|chief|special)\b/giu;
const BETWEEN = /[、,，;；/|｜&+]|\s{2,}|\n|(?<=\p{Script=Han})\s+(?=\p{Script=Han}{2,})/u;

/** A desk after a name: Jane Roe, Health Correspondent. */
const DESK =
  /(?<=[,;|])\s*(?:[\p{L}-]+\s+){1,4}(?:correspondent|editor|reporter|writer|producer|columnist|critic)\b\s*(?=$|[,;|.])/giu;

/** A body, not a person: 新华社, 青槐发布, Courier staff. */
const BODY =
  /(?:社|报|报社|办公室|调查组|网|台|局|委|办|院|部|处|厅|会|公司|集团|中心|学校|幼儿园|小学|中学|大学|学院|法院|银行|超市|餐厅|酒店|基金会|协会|发布|新闻|传媒|日报|晚报|晨报|时报|频道|团队|编辑部|核查组|小组)$|\b(?:agency|agencies|wire|press|news|desk|staff|team|times|post|herald|echo|gazette|courier|council|department|ministry|office|board|ltd|limited|inc|company|group|water|police|alerts?|leisure|polytechnic|academy|institute|bureau|university|college|school|hospital|association|society|foundation|union|committee|commission|authority|ltd)\b/iu;

/** A part that somebody plays, without a name: 供货商, 该校长, the supplier; not 章立行局长. */
const ROLE =
  /^(?:该|涉事|学校|公司|食堂|医院|小区)?(?:校长|园长|局长|厂长|院长|馆长|主任|经理|店长|老板|负责人|发言人|工作人员|供货商|供应商|经销商|承包商|经营者|厂家|商家|店家|房东|物业)$|^(?:(?:the|a|an|its|their|school|company)\s)*(?:headteacher|principal|spokes(?:man|woman|person)|manager|owner|supplier|contractor|landlord|director|mayor)$/iu;

/** Whether an account or a part of a byline is called like a body: 汀洲发布, Meridian Wire. */
export function isBodyName(words: string): boolean {
  return BODY.test(words);
}

/** The persons whom a byline, or the name under a decision or inquiry, names; no outlets, no bare roles, none of `bodies`. */
export function readCredits(byline: string, bodies: ReadonlySet<string>): NameParts[] {
  // An account is called by its whole name, whatever stands in it.
  if (bodies.has(byline)) return [];
  return byline
    .replace(DESK, '')
    .replace(AROUND, '、')
    .split(BETWEEN)
    .flatMap((part) => {
      const words = part.trim().replace(/^[:：.·\s]+|[:：\s]+$/g, '');
      if (words === '' || bodies.has(words) || isBodyName(words) || ROLE.test(words)) return [];
      return readNameParts(words) ?? [];
    });
}
