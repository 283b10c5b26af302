import type { Speaker } from '../../model/statement.ts';
import { type Span, sliceSpan, trimSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { isPost } from './is-post.ts';

/** Who puts a text out in his own name. */
export interface Issuer {
  /** Where the text names him; null where it does not. */
  readonly name: Span | null;
  readonly speaker: Speaker;
}

/** 汀洲面包有限公司声明, 致全体家长的信, Press note, Statement on Monday's strike: what such a text is headed by. */
const HEADED =
  /(?:声明|公告|通告|通报|说明|公开信|致歉信|告知书|答复|回应)$|^致|的信$|^(?:关于|网民留言)|^(?:media |press |public )?(?:statement|release|note|notice)\b|\bstatement(?:$|:| on | regarding )|^(?:a )?(?:note|letter|message) to (?:our|all|the (?:parents|families|members|residents|customers|volunteers))\b|^(?:dear|to (?:all|our))\b/i;
/** Brook Buses: to our riders, From our family to yours, A message from the trust, 告会员书, 致家长的一封信: headings of texts that must speak of `we` too. */
const ADDRESSED =
  /: to (?:all )?our \w+|^from (?:our|all of us)\b|\b(?:message|letter|note|update|word|notice|reply) (?:from|to|for)\b|\bour (?:response|reply|answer|side|position)\b|告\S{1,6}书$|一封信$/i;
/** So often, outside of quotation marks. */
const FEWEST_WE = 3;
const WE = /\b(?:we|our|us)\b|我[司厂局院校店们]|我公司/gi;
/** I've read my name in a letter: who tells what he has seen himself, and hardly says anything else. */
const I = /\b(?:I|my|me)\b/g;
const FEWEST_I = 6;
/** Of all words. */
const LEAST_OF_I = 0.03;
/** 县教育局发布通报: a headline that tells of one; so does a paper that writes around it. */
const TELLS = /发布|通报(?!$).{0,12}(?:情况|结果)|记者|讯）|日电|\b(?:newspaper|reporter)\b/;
/** Below the text: the name of a body, For Brook Mills Ltd, Ann Hill, director. */
const BODY =
  /(?:公司|集团|[局厅委院校厂店社会处办所队]|办公室|中心|政府|街道|学校|小学|中学|大学|医院|幼儿园|物业|委员会|管委会)$|\b(?:Ltd|Limited|Inc|plc|Sdn Bhd|Council|School|Trust|Committee|Company|Department|Authority)\b\.?$|, (?:[\w-]+ ){0,2}(?:chair|chairman|chairwoman|director|head|manager|secretary|principal)\b/i;
const OFFICIAL =
  /(?:[局厅委]|政府(?:[^，。]{0,6}办公室)?|街道(?:办事处)?|管委会|法院|检察院|派出所|公安[^，。]{0,6}|检查组|调查组|工作组|指挥部)$|\b(?:council|authority|department|ministry|inspectorate|police|commission|office)\b/i;
const LAST_BLOCKS = 4;
const LONGEST_NAME = 60;
/** 我司, our crew: who speaks of himself. */
const OF_ITSELF =
  /我[司厂局院校店处办会]|我(?:公司|中心|单位|们)|本(?:公司|院|局|厂|校|中心|单位)|\b(?:we|our|us)\b/i;

const known = new WeakMap<Member['report'], Issuer | null>();

/** Who puts a report out as his own word; `undefined` for what a paper writes, and for posts. */
export function issuerOf(member: Member): Issuer | undefined {
  const { report } = member;
  let issuer = known.get(report);
  if (issuer === undefined) {
    issuer = findIssuer(member);
    known.set(report, issuer);
  }
  return issuer ?? undefined;
}

function findIssuer(member: Member): Issuer | null {
  const { text, title, kind, blocks } = member.report;
  if (kind === 'chat' || kind === 'post' || isPost(member)) return null;
  const opening = text.slice(0, OPENING);
  const name = signatureIn(text, blocks) ?? headIn(text, title);
  if (LETTER.test(opening)) return { name: lastLineIn(text, blocks), speaker: 'party' };
  const outside = text.replace(/[“"][^”"]*[”"]/g, '');
  const isAddressed =
    title !== null && ADDRESSED.test(title) && (outside.match(WE)?.length ?? 0) >= FEWEST_WE;
  const isHeaded = title !== null && (isAddressed || HEADED.test(title)) && !TELLS.test(title);
  const isNotice = kind === 'notice' || (isHeaded && OF_ITSELF.test(text) && !TELLS.test(opening));
  const isAnswer = OF_BODY.test(outside) && ANSWERS.test(opening);
  if (!isNotice && !isAnswer) return isOfOne(outside) ? { name: null, speaker: 'party' } : null;
  const words = name === null ? '' : sliceSpan(text, name);
  const told = member.statements.find(
    ({ reasons, sourceFrom, source }) =>
      source === null && sourceFrom !== null && reasons.some(({ rule }) => rule === 'frame:noticed'),
  );
  const speaker: Speaker =
    told?.speaker ?? (OFFICIAL.test(words) || isOfBodies(title ?? '') ? 'official' : 'company');
  return { name: name ?? told?.sourceFrom ?? null, speaker };
}
/** 编辑同志：, Sir, —: a letter to a paper. */
const LETTER = /(?:^|\n)\s*(?:编辑(?:同志|部|老师)?[：:]|(?:dear )?(?:sir|editor|madam)s?\b\s*[,:—-])/i;
/** 我公司, 我中心 outside quotation marks: a paper that prints what a body answered. */
const OF_BODY = /我(?:公司|中心|[司厂局院校])(?!们)/;
const ANSWERS = /(?:回应|答复|声明|说明|回复)[^。；\n]{0,12}[：:]|现(?:回复|说明|答复|声明)如下/;
const OPENING = 400;

function isOfOne(words: string): boolean {
  const count = words.match(I)?.length ?? 0;
  return count >= FEWEST_I && count >= LEAST_OF_I * words.split(/\s+/).length;
}

/** 情况通报, 检测通报, Inspection note: of an authority, whoever signs it. */
function isOfBodies(title: string): boolean {
  return /通报|答复|检查组|调查组/.test(title);
}

function signatureIn(text: string, blocks: Member['report']['blocks']): Span | null {
  for (const block of blocks.slice(1).slice(-LAST_BLOCKS).reverse()) {
    const line = trimSpan(text, block);
    if (line === undefined || line.end - line.start > LONGEST_NAME) continue;
    const words = sliceSpan(text, line);
    if (/[。！？；，：]/.test(words) || /[!?]$/.test(words)) continue;
    const name = words.replace(DATE_BEHIND, '');
    if (BODY.test(name)) return { start: line.start, end: line.start + name.length };
  }
  return null;
}

/** 区政府办公室【2026年5月4日】: the date of a notice stands below it, or behind its name. */
const DATE_BEHIND =
  /\s*(?:\d{4}|[二〇零一三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日?$/;

/** The writer's name below a letter. */
function lastLineIn(text: string, blocks: Member['report']['blocks']): Span | null {
  const last = blocks.at(-1);
  const line = last === undefined ? undefined : trimSpan(text, last);
  return line === undefined || line.end - line.start > LONGEST_NAME ? null : line;
}

/** 【汀洲面包有限公司】声明, 【Brook Buses】: statement on Monday's strike. */
function headIn(text: string, title: string | null): Span | null {
  if (title === null) return null;
  const name =
    /^(.{2,30}?(?:公司|集团|局|委|院|校|厂|中心|办事处|检查组|政府))(?=关于|就|致|声明|公告|通报|：|$)|^([A-Z][\w&’' ]{2,40}?)(?=: )/u.exec(
      title,
    )?.[0];
  const start = name === undefined ? -1 : text.indexOf(name);
  return name === undefined || start < 0 ? null : { start, end: start + name.length };
}
