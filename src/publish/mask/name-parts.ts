import { foldText } from '../../text/disguise/fold-text.ts';

/** A name by its parts, folded: a Han character each, a word each of all other scripts. */
export interface NameParts {
  readonly parts: readonly string[];
  /** By which names are the same. */
  readonly key: string;
  /** `latin` stands for all scripts but Han. */
  readonly script: 'han' | 'latin';
  /** The name without title, quotation marks and @. */
  readonly words: string;
}

const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|cllr|councillor|councilor|capt|captain|sgt|officer|judge|manager|coach|principal|headteacher|inspector|constable|detective|sergeant|superintendent|commissioner|secretary|mayor|governor|minister|president|chairman|chairwoman|director|engineer|teacher|nurse|auntie?|uncle|brother|sister)\b\.?\s+)+/i;
const EDGES = /^[\s"'“”‘’「」『』《》@＠,，.。:：、()（）]+|[\s"'“”‘’「」『』《》,，。:：、()（）]+$/gu;
const PART = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[^\s\p{P}\p{Z}\p{C}]/gu;
const HAN = /\p{Script=Han}/u;

/**
 * A surname with a title, or with 某: who it is stays open already, and a single character is in too many words. 卓某兰 tells
 * more: it is a name.
 */
const HALF_SAID =
  /某(?![^\P{Script=Han}某甲乙丙丁戊己庚辛壬癸已未无没不也均仍曾就则被系是称说否等和与在的向对因于妻夫父母男女]$)|^(?:小|老|阿|大)?\p{Script=Han}(?:某{1,2}|先生|女士|小姐|老师|師傅|师傅|太太|大爷|大妈|阿姨|叔叔|同学|总|局|哥|姐|叔|婶|嫂|母|父|妻|母亲|父亲|妻子|丈夫|医生|教授|主任|姓\p{Script=Han}*)?$|^(?:小|老)\p{Script=Han}$/u;

/** The same in Latin letters, with or without a title: Mr Wu, Lin. The commonest family names of Chinese, by their readings. */
const HALF_SAID_LATIN =
  /^(?:wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|zhu|gao|lin|he|guo|ma|luo|liang|song|zheng|xie|han|tang|feng|dong|xiao|cheng|cao|yuan|deng|shen|zeng|peng|pan|jiang|cai|jia|ding|wei|xue|ye|yan|du|dai|xia|zhong|tian|ren|fan|fang|shi|yao|tan|liao|zou|xiong|jin|lu|hao|kong|bai|cui|kang|mao|qiu|qin|gu|hou|shao|meng|long|wan|duan|qian|tong|yin|qiao|hu|fu|yu)$/;

/** Whether a word in small Latin letters is one of the commonest Chinese family names: wang, li. */
export function isHalfSaidLatin(word: string): boolean {
  return HALF_SAID_LATIN.test(word);
}

/** Grace Okell Head of Communications: a signature whose lines are joined goes on with what somebody is. */
const OFFICE_AFTER =
  /(?<=\S[ \t]+\S+)(?:[ \t]+(?:Head|Director|Manager|Chief|Deputy|Senior|Acting|Communications?|Press|Media|Public|Corporate|Customer|Legal|Marketing|Sales|Officer|Editor|Secretary|President|Principal|Chair\p{Ll}*|Spokes\p{Ll}+|Professor|Partner|Counsel|Consultant|Engineer|Reporter|Correspondent|Team|Desk|Mobile|Phone|Tel))+$/u;

/** A short name as it stands in a text: Li, Bo, Jo; not US, AI or a single letter. */
const SHORT_LATIN = /^\p{Lu}\p{Ll}$/u;

/** `undefined` for words that name nobody: a Chinese surname alone, 何先生, Mr He, 李某. */
export function readNameParts(given: string): NameParts | undefined {
  const whole = given.replace(EDGES, '').replace(TITLES, '').replace(EDGES, '');
  // Two words are a name: Jane Head.
  const words = /^\S+\s+\S+\s/.test(whole) ? whole.replace(OFFICE_AFTER, '') : whole;
  const name = cutName(words);
  const halfSaid = name?.script === 'han' ? HALF_SAID : HALF_SAID_LATIN;
  const isHalfSaid = name !== undefined && halfSaid.test(name.key);
  if (name === undefined || isHalfSaid) return undefined;
  return isLookedFor(name) || SHORT_LATIN.test(name.words) ? name : undefined;
}

/** 3-802梁晓棠, 5栋1203 老顾: in a chat of neighbours the flat comes first. */
const FLAT = /^\d{1,2}(?:-|栋|幢|号楼|#)(?:\d{1,2}-)?\d{3,4}室?[ \t_-]?(?=\p{L})/u;

/** The name that a chat shows for somebody, whatever it is: 麦老师 is who she is in that chat. */
export function readLabel(label: string): NameParts | undefined {
  const name = label.trim().replace(FLAT, '');
  return /^(?:我|me|you)$/i.test(name) ? undefined : cutName(name);
}

/** Whether a name is long enough to be looked for elsewhere whatever the texts say: Li is not, Li Na is. */
export function isLookedFor({ parts, script }: Pick<NameParts, 'parts' | 'script'>): boolean {
  if (script === 'han') return parts.join('').length > 1;
  return parts.some((part) => part.length > (parts.length > 1 ? 1 : 2));
}

/** Whether a Latin name is found with capitals only: one word, and several as short as words that nobody is called by. */
export function needsCapitals(parts: readonly string[]): boolean {
  return parts.length === 1 || parts.every((part) => part.length < 3);
}

/** Of folded words; `[]` where they are signs only. */
export function partsOf(folded: string): string[] {
  return folded.match(PART) ?? [];
}

function cutName(words: string): NameParts | undefined {
  const folded = foldText(words)[0]!.text;
  const parts = partsOf(folded);
  if (parts.length === 0) return undefined;
  const script = HAN.test(folded) ? 'han' : 'latin';
  return { parts, key: parts.join(script === 'han' ? '' : ' '), script, words };
}
