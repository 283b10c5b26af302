import { foldText } from '../../text/disguise/fold-text.ts';
import type { Folded } from '../../text/disguise/folded.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameParts } from './name-parts.ts';

/** What makes the words before it a place's name: 云涟市, 汀洲区. */
const HAN_UNIT = /[市县区省镇乡州村]/gu;
/** Public bodies and papers that are called by their place: 云涟晚报, 汀洲教育局, 云涟中级人民法院. */
const HAN_OFFICE =
  /(?:市场监督管理局|市监局|公安局|公安分局|教育局|教体局|卫健委|卫健局|卫生健康|应急管理局|消防救援|派出所|人民政府|人民法院|中级人民法院|人民检察院|检察院|法院|[日晚晨早时商]报|都市报|电视台|广播电台|融媒体|局(?![长面势限里])|委(?![员托屈会任婉])|部门|系统)/gu;
/** Schools and homes that are called by two characters: 明德实验学校, 明德第二小学. Someone's 小学毕业 and 中学老师 are none. */
const HAN_SCHOOL =
  /(?:(?:实验|中心|外国语|双语|国际|职业(?:技术)?|特殊教育|高级|附属|第[一二三四五六七八九十]+)+(?:学校|小学|中学|高中|初中|幼儿园|学院|医院)|(?:小学|中学|学校|幼儿园)(?!毕业|肄业|就读|读书|上学|时|期间|阶段|文化|学历|同学|老师|教师))/gu;
/** The same in Latin letters, with capitals: Yunlian District, Yunlian Evening News. */
const LATIN_UNIT =
  / (?:District|County|City|Province|Prefecture|Township|Borough|Municipal(?:ity)?|(?:Evening|Morning|Daily|Weekly|Sunday) (?:News|Post|Mail|Echo|Times|Standard|Chronicle)|Daily|(?:Intermediate |People’s |People's )*Court)\b/gu;

/** Housing and grounds that are called by two words: Senlan Yayuan west gate, the Senlan Yayuan compound, residents of Senlan Yayuan. */
const LATIN_GROUNDS =
  /(?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?:['’]s)? (?:(?:north|south|east|west|main|front|back|side) )?(?:gate|entrance|compound|complex|estate|residences?|apartments?|towers?|community|campus|neighbou?rhood)\b|\b(?:(?:compound|estate|complex) (?:of|at|called|named)|(?:gate|residents|owners|committee|association|entrance) (?:of|at)) (?<after>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b/gu;

/** The market town of Keldmere. */
const TOWN_OF =
  /\b(?:town|village|city|borough|parish|district|county|suburb|hamlet|neighbou?rhood) of (?<town>\p{Lu}\p{Ll}+)(?! \p{Lu})/gu;

const [HAN_UNIT_HERE, HAN_OFFICE_HERE, HAN_SCHOOL_HERE, LATIN_UNIT_HERE] = [
  HAN_UNIT,
  HAN_OFFICE,
  HAN_SCHOOL,
  LATIN_UNIT,
].map(({ source }) => new RegExp(source, 'uy')) as [RegExp, RegExp, RegExp, RegExp];

/** Unlisted places are two characters or one word; a longer name before 市 is too likely somebody's. */
const HAN_LENGTH = 2;

/**
 * Whether the name that ends at `end` is the head of a place's, office's or paper's name there, whatever it is
 * elsewhere: 云涟 in 云涟市市场监督管理局, Yunlian in Yunlian Evening News. 云涟市民 and 王明区别 are none.
 */
export function isPlaceHead(
  { text, cased }: Pick<Folded, 'text' | 'cased'>,
  end: number,
  { parts, script }: Pick<NameParts, 'parts' | 'script'>,
  language: MaskLanguage,
): boolean {
  if (script === 'latin') return parts.length === 1 && standsAt(LATIN_UNIT_HERE, cased, end);
  if (parts.length !== HAN_LENGTH) return false;
  return (
    standsAt(HAN_OFFICE_HERE, text, end) ||
    standsAt(HAN_SCHOOL_HERE, text, end) ||
    (standsAt(HAN_UNIT_HERE, text, end) && isUnit(text, end, language))
  );
}

/** How often each name of two characters, or of one word or two, heads a place's name in the texts. */
export function countPlaceHeads(
  texts: readonly string[],
  language: MaskLanguage,
): (name: Pick<NameParts, 'key' | 'parts' | 'script'>) => number {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { text, cased } of texts.flatMap((each) => foldText(each)[0]!)) {
    for (const { index } of text.matchAll(HAN_OFFICE)) add(text.slice(index - HAN_LENGTH, index));
    for (const { index } of text.matchAll(HAN_SCHOOL)) add(text.slice(index - HAN_LENGTH, index));
    for (const { index } of text.matchAll(HAN_UNIT)) {
      if (isUnit(text, index, language)) add(text.slice(index - HAN_LENGTH, index));
    }
    for (const { index } of cased.matchAll(LATIN_UNIT)) {
      const [word] = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
      if (word !== undefined) add(word.toLowerCase());
    }
    for (const { groups } of cased.matchAll(TOWN_OF)) add(groups!.town!.toLowerCase());
    for (const { groups } of cased.matchAll(LATIN_GROUNDS)) {
      add((groups!.name ?? groups!.after)!.toLowerCase());
    }
  }
  return ({ key, parts, script }) =>
    parts.length === HAN_LENGTH || (script === 'latin' && parts.length === 1) ? (counts.get(key) ?? 0) : 0;
}

function standsAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** Not the beginning of another word: 市民, 区别, 镇定, 州长. */
function isUnit(text: string, at: number, language: MaskLanguage): boolean {
  return !language.isWord(text.slice(at, at + 2)) && !/[长民里上下中内]/.test(text[at + 1] ?? '');
}
