import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { speakerSpan } from '../speakers/speaker-of.ts';
import { issuerOf } from './issuer.ts';
import type { Telling } from './telling.ts';

/** What a body is called by its kind, in its own words and in those of others. */
const KINDS: readonly RegExp[] = [
  /学校|校方|我校|本校|[中小]学|幼儿园/,
  /医院|院方|我院|本院/,
  /工厂|厂方|我厂|本厂|厂部/,
  /物业/,
  /公司|我司|本公司|企业|置业|集团/,
  /店方|本店|我店|店家/,
];

/** Whether one speaks for the body that the other speaks for: a letter of the school, and 学校承认. */
export function isOfOneBody(told: Telling, by: Telling): boolean {
  if (told.standpoint !== 'concerned') return false;
  const issuer = issuerOf(told.member);
  if (issuer === undefined || !isOfItself(told)) return false;
  if (by.member === told.member) return isOfItself(by);
  const name = issuer.name === null ? '' : foldScript(sliceSpan(told.member.report.text, issuer.name));
  const speaker = speakerOf(by);
  if (name !== '' && sharesName(name, speaker)) return true;
  const kind =
    KINDS.find((each) => each.test(name)) ?? KINDS.find((each) => each.test(foldScript(told.words)));
  return kind?.test(speaker) ?? false;
}

/** Whether a notice speaks for itself there: in words of its own, or by 我司 and "we". */
export function isOfItself({ statement: { source }, member }: Telling): boolean {
  return source === null || OF_ITSELF.test(sliceSpan(member.report.text, source));
}
const OF_ITSELF = /^(?:我|本|学校$|公司$|校方$|院方$|厂部$|we$|our |us$|I$)/i;

/** Who speaks, with what stands before his name where it is first told: 物业公司副总经理鲁燕. */
function speakerOf({ statement, whole, member: { report } }: Telling): string {
  const own = speakerSpan(statement);
  if (own === null) return foldScript(whole.slice(0, HEAD));
  const name = sliceSpan(report.text, own);
  const first = report.text.indexOf(name);
  return foldScript(report.text.slice(Math.max(0, first - TITLE), first) + name);
}
/** The longest title that is looked for before a name. */
const TITLE = 20;
/** How far into a sentence its subject stands. */
const HEAD = 12;

/** Four letters of a name in a row, or a word with a capital. */
function sharesName(name: string, words: string): boolean {
  for (const [capital] of name.matchAll(/\b[A-Z][a-z]{3,}\b/g)) if (words.includes(capital)) return true;
  if (!/\p{Script=Han}/u.test(name)) return false;
  for (let at = 0; at + 4 <= name.length; at++) if (words.includes(name.slice(at, at + 4))) return true;
  return false;
}
