import { foldScript } from '../../text/script.ts';
import { compareForms } from '../../text/short-form.ts';
import { nameKey } from './name-key.ts';

/** What stands beside a name: 薛立（物业）, Mr Marlow, 52. */
export const BESIDE = /(?:\s*[（(][^（()）]*[）)]|, \d{1,3})$/;
/** What firms are, not what they are called; a last sign may be left from the words behind. */
const FORM =
  /(?:股份|集团|科技|实业|有限责任|有限|分)*(?:公司|企业)[至对向和与]?$|,? (?:ltd|limited|inc|plc|llc|company|co|group)\.?$/i;
/** Words with a capital that many names have. */
const COMMON =
  /^(?:the|a|an|of|for|and|police|council|councillor|cllr|mr|mrs|ms|dr|sir|dame|lady|lord|mayor|leader|chief|head|director|manager|spokes\p{L}+|minister|officer|inspector|professor|company|ltd|limited|inc|plc|llc|water|trust|services?|group|bakery|dairy|lifts|school|hospital|office|department|city|county|borough|district|town|state|national|royal|north|south|east|west|new|street|road)$/iu;

/**
 * Whether two names may be of one party: asked liberally, since who is said to speak nowhere must not be found speaking. 安馳科技有限公司 and 安驰公司, 某局 and
 * 某局局长谭向东, “The contractor, Keld Lifts Ltd” and “Mr Keld”.
 */
export function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [bareName(a), bareName(b)];
  if (one.length < 2 || other.length < 2) return false;
  if (isHan(one) && isHan(other))
    return one.includes(other) || other.includes(one) || compareForms(one, other) !== 'no';
  const words = new Set(properWords(a));
  return nameKey(a) === nameKey(b) || properWords(b).some((word) => words.has(word));
}

/** Whether a name tells who it is: “the cabinet member” and 该公司 may be anybody who is named elsewhere. */
export function namesSomebody(name: string): boolean {
  return isHan(name)
    ? !/^(?:该|涉事|有关|相关|一[名位家]|某)/.test(foldScript(name))
    : properWords(name).length > 0;
}

function bareName(name: string): string {
  return foldScript(name).replace(BESIDE, '').replace(FORM, '').trim();
}

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

function properWords(name: string): string[] {
  const words = name.replace(/['’]s\b/g, '').match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return words.filter((word) => !COMMON.test(word)).map((word) => word.toLowerCase());
}
