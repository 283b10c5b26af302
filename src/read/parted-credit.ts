import { parsePublished } from './parse-published.ts';

/** What a line of credits names whose parts stand between bars or dots. */
export interface PartedCredit {
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string;
}

const PARTS = /\s+[|｜·•]\s+|\s*[|｜]\s*/u;
/** 「原创」 before the day, "via" before the outlet. */
const LABEL =
  /^(?:原创|转载|发布于|发表于|published|updated|posted|(?:via|from|source)(?=[\s:：]))\s*[:：]?\s*/iu;
const LONGEST_LINE = 120;
const LONGEST_PART = 40;
/** Words that papers, agencies and stations are called by. */
const PRESS =
  /(?:晨报|晚报|日报|商报|时报|都市报|报|報|社|网|網|电视台|电台|台|新闻|新聞|周刊|在线|观察|客户端|发布)$|\b(?:Post|Times|Herald|Gazette|Daily|Tribune|Journal|Chronicle|Observer|Courier|Echo|Mercury|Mail|Wire|Agency|Review|Weekly|Magazine|Press|Radio|TV|News|Guardian|Standard|Telegraph|Argus|Beacon|Advertiser)\b/;
const PERSON = /^(?:\p{Lu}[\p{L}.'’-]*(?: (?:de|van|von|der|\p{Lu}[\p{L}.'’-]*)){1,3}|\p{sc=Han}{2,4})$/u;
const NAME = /^\p{L}[\p{L}\p{N} .'’&·-]*$/u;
const SECTION = /^(?:news|opinion|sport|local|world|politics|社会|时政|国内|要闻|评论)$/i;

/**
 * Reads "Hester Quill | Dunmore Courier | Friday, 6 March 2026", 「2026-03-06 07:42 · 河湾晚报」: one part is the day. Of
 * two others the one that is called like a paper is the outlet, and the one that has a person's form the byline; one alone
 * must be called so. `undefined` for a line of anything else, a bar of links too.
 */
export function findPartedCredit(line: string): PartedCredit | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const parts = line.split(PARTS).map((part) => part.replace(LABEL, '').trim());
  if (parts.length < 2 || parts.length > 4) return undefined;
  const dates = parts.map((part) => (part.length <= LONGEST_PART ? parsePublished(part) : null));
  const [published, second] = dates.filter((date) => date !== null);
  if (published === undefined || second !== undefined) return undefined;
  const names = parts.filter((part, index) => dates[index] === null && part !== '' && !SECTION.test(part));
  if (names.length === 0 || names.length > 2) return undefined;
  if (names.some((name) => name.length > LONGEST_PART || !NAME.test(name))) return undefined;
  const outlet = names.find((name) => PRESS.test(name)) ?? null;
  const byline = names.find((name) => name !== outlet && PERSON.test(name)) ?? null;
  return outlet === null ? undefined : { outlet, byline, published };
}
