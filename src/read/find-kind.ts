import type { ReportKind } from '../model/report.ts';
import type { FoundField } from './found-field.ts';

interface KindRule {
  readonly id: string;
  readonly kind: ReportKind;
  readonly field: 'title' | 'text';
  readonly pattern: RegExp;
  readonly example: string;
}

const KIND_RULES: readonly KindRule[] = [
  {
    id: 'notice-about',
    kind: 'notice',
    field: 'title',
    pattern:
      /^[^：:！？!?“”]{0,30}(?:关于|關於)[^：:！？!?]{2,60}的(?:通报|通報|公告|通告|通知|公示|说明|說明|声明|聲明|决定|決定|答复|批复|函|续报|情况)(?:[（(].{1,20}[)）])?$/u,
    example: '河湾市水务局关于城东水管爆裂情况的通报',
  },
  {
    id: 'notice-title',
    kind: 'notice',
    field: 'title',
    // One phrase that names the notice. A verb before it makes a sentence of it: 「水务局发布通报」「事先没有通知」.
    pattern:
      /^(?!.*(?:[没未不无被收接发發下贴看等取撤据遭将再回]|公布|作出|要求|提前|出具)[^的]{0,8}$)[^\s，,：:！？!?“”]{0,24}(?:通报|通報|公告|通告|通知|公示|告知书|声明|聲明|情况说明|情況說明|启事|批复)(?:[（(].{1,20}[)）])?$/u,
    example: '停水通知',
  },
  {
    id: 'notice-title-en',
    kind: 'notice',
    field: 'title',
    pattern:
      /^(?:(?:public|official|recall|safety|press) notice\b|notice (?:of|to)\b|notice: (?=\S)|product recall:|(?:official )?statement (?:on|by|from)\b)|^[^:“”"!?]{4,80}: (?:a )?(?:public |safety )?(?:notice|statement|update|information) (?:to|for|from) (?:all )?(?:residents|tenants|customers|passengers|parents|members|users|visitors|leaseholders|plot-?holders|householders|staff|patients|pupils|students|the (?:press|public))\b/i,
    example: 'Notice of water interruption',
  },
  {
    id: 'record-title',
    kind: 'record',
    field: 'title',
    pattern:
      /(?:^|[-–—_|·]\s?)(?:工商信息|企业信息|企业信用信息|登记信息|注册信息|企业详情|company (?:profile|record|register)|business registration)(?=$|\s?[-–—_|·])/i,
    example: '河湾餐饮有限公司 - 登记信息',
  },
  {
    id: 'record-fields',
    kind: 'record',
    field: 'text',
    pattern:
      /统一社会信用代码[\s\S]{0,400}(?:法定代表人|成立日期|注册资本)|(?:company number|registration number)[\s\S]{0,400}(?:incorporated|registered office|company status)/i,
    example: '统一社会信用代码 … 法定代表人 李明',
  },
];

/** Fields of a register stand at its top. */
const TOP = 1_500;
/** A post has no headline and is at most a microblog's length. */
const LONGEST_POST = 400;
/** With a name or a topic marked as social sites have it, it may be longer. */
const LONGEST_MARKED_POST = 2_000;
const POST_MARK =
  /(?<![A-Za-z0-9._-])@[\p{L}\p{N}_-]{2,30}|#[^#\s]{2,30}#|(?:^|\s)#\p{L}[\p{L}\p{N}_]{1,30}/u;

const BODY =
  /^[\p{sc=Han}（）()“”、 　]{2,40}(?:局|厅|廳|委|委员会|委員會|政府|办公室|辦公室|公司|中心|学校|小学|中学|大学|医院|醫院|指挥部|领导小组|工作组|管委会|协会|协會|街道办事处|法院|检察院|调查组|专案组|检查组|督导组|专班|派出所|支队|大队|总队)$/u;
const DAY =
  /^(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|二[〇○零]\p{sc=Han}{2}年\p{sc=Han}{1,2}月\p{sc=Han}{1,3}日)$/u;

export interface KindSigns {
  readonly title: string | null;
  readonly text: string;
  /** True where an outlet or an author is credited. */
  readonly credited: boolean;
  /** True where the reader saw the form of an article: several paragraphs. */
  readonly article: boolean;
  /** True where the page around the text is that of one post. */
  readonly post: boolean;
}

/** What sort of publication a text is, as far as its form tells; `unknown` where it does not. */
export function findKind({ title, text, credited, article, post }: KindSigns): ReportKind {
  if (post) return 'post';
  const top = text.slice(0, TOP);
  const rule = KIND_RULES.find(({ field, pattern }) => pattern.test(field === 'title' ? (title ?? '') : top));
  if (rule) return rule.kind;
  if (findSigner(text) !== null) return 'notice';
  if (!credited && findEnglishSigner(text) !== null) return 'notice';
  if (title === null && text.length <= LONGEST_MARKED_POST && POST_MARK.test(text)) return 'post';
  if (title !== null && (article || credited)) return 'article';
  if (article && (credited || text.length > LONGEST_POST)) return 'article';
  if (title === null && text.length > 0 && text.length <= LONGEST_POST) return 'post';
  return 'unknown';
}

/** A notice that credits nobody else is published by the body that signed it. */
export function findSignedOutlet(text: string): FoundField | null {
  const signer = findSigner(text) ?? findEnglishSigner(text);
  return signer === null ? null : { value: signer, rule: 'signed' };
}

/** Whether a headline is the name of a notice and nothing else: 「严正声明」. */
export function isNoticeTitle(title: string): boolean {
  return KIND_RULES.some(({ id, pattern }) => id === 'notice-title' && pattern.test(title));
}

/** Who signed a notice: its last two lines are the body that issues it and the day. */
export function findSigner(text: string): string | null {
  const [issuer, day] = text.slice(-200).split('\n').slice(-2);
  if (issuer === undefined || day === undefined) return null;
  return BODY.test(issuer.trim()) && DAY.test(day.replace(/\s/g, '')) ? issuer.trim() : null;
}

/** "Hale Borough Council, Parks and Leisure": words with capitals, a body's form among them, and no sentence. */
const ENGLISH_BODY =
  /^(?:The )?(?!The\b)(?:(?:\p{Lu}[\p{L}'’&.-]*|of|for|and|the|&) ){1,7}?(?:Council|Authority|Police|Inspectorate|Agency|Department|Ministry|Board|Commission|Committee|Constabulary|Trust|Service|Ltd|Limited|plc|Inc|University|College|School|Hospital)(?: of(?: \p{Lu}[\p{L}'’-]*){1,4})?\.?(?=$|, \p{Lu})/u;
const ENGLISH_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? \d{4}$/i;
/** Below it stands who wrote a letter. */
const ENGLISH_SIGN_OFF = /^(?:yours|sincerely|(?:kind |best |warm )?regards|best wishes)\b/i;
const LONGEST_SIGNATURE = 90;

/** Who signed an English notice: its last line but for a day, alone below what it says. */
function findEnglishSigner(text: string): string | null {
  const lines = text.slice(-400).split('\n').slice(-5);
  if (ENGLISH_DAY.test(lines.at(-1)?.trim() ?? '')) lines.pop();
  const last = lines.pop()?.trim() ?? '';
  const isBelow = lines.length > 0 && /[.!?]["”’)]?$/.test(lines.at(-1)!.trim());
  if (!isBelow || last.length > LONGEST_SIGNATURE || lines.some((line) => ENGLISH_SIGN_OFF.test(line)))
    return null;
  return /[.!?]$/.test(last.replace(/\b(?:Ltd|Inc)\.$/, '')) ? null : (ENGLISH_BODY.exec(last)?.[0] ?? null);
}
