import type { ReportKind } from '../model/report.ts';

interface KindRule {
  readonly id: string;
  readonly kind: ReportKind;
  readonly field: 'title' | 'text';
  readonly pattern: RegExp;
  readonly example: string;
}

const KIND_RULES: readonly KindRule[] = [
  {
    id: 'notice-title',
    kind: 'notice',
    field: 'title',
    pattern:
      /(?:通报|通報|公告|通告|通知|公示|告知书|声明|聲明|情况说明|情況說明|启事|批复|的决定|的函)(?:[（(].{1,20}[)）])?$|^(?:关于|關於).{2,60}的(?:通报|公告|通告|通知|公示|说明|声明|决定|答复)/u,
    example: '关于城东水管爆裂情况的通报',
  },
  {
    id: 'notice-title-en',
    kind: 'notice',
    field: 'title',
    pattern:
      /^(?:public notice|notice of|official notice|recall notice|product recall|safety notice|press notice)\b/i,
    example: 'Notice of water interruption',
  },
  {
    id: 'record-title',
    kind: 'record',
    field: 'title',
    pattern:
      /(?:工商信息|企业信息|企业信用|登记信息|注册信息|企业详情|基本信息|company (?:profile|record|register)|business registration)/i,
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

/** What sort of publication a text is, as far as its form tells; `unknown` where it does not. */
export function findKind({
  title,
  text,
  outlet,
  article,
}: {
  readonly title: string | null;
  readonly text: string;
  readonly outlet: string | null;
  /** True where the reader saw the form of an article: headline and several paragraphs. */
  readonly article: boolean;
}): ReportKind {
  const top = text.slice(0, TOP);
  const rule = KIND_RULES.find(({ field, pattern }) => pattern.test(field === 'title' ? (title ?? '') : top));
  if (rule) return rule.kind;
  if (article && (title !== null || outlet !== null || text.length > LONGEST_POST)) return 'article';
  if (title === null && text.length > 0 && text.length <= LONGEST_POST) return 'post';
  return 'unknown';
}
