import { foldText } from '../../text/disguise/fold-text.ts';
import type { Hit } from './hit.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { Person } from './person.ts';

/** What follows a family name where somebody is spoken of by it: 卓老师, 卓副局长, 卓女士. Folded to simplified characters. */
const TITLE =
  /^(?:先生|女士|小姐|太太|老师|老板|同学|师傅|大爷|大妈|大叔|阿姨|叔叔|医生|大夫|护士|律师|教授|警官|法官|记者|会计|书记|村长|校长|园长|院长|班主任|经理|董事长|教练|工程师|(?:副)?(?:局|处|科|所|厂|县|市|镇|乡|区|队|店|部|站|会|社|台|组|馆|司|行)长|(?:副)?主任|(?:副)?主席|(?:总|董|馆|工)(?!\p{Script=Han})|(?:总|董)(?=[说讲称让叫要给和的在表也]))/u;

/**
 * Family names with a title, where exactly one of those who are named in full in the same text has that family name:
 * 卓老师 beside 卓晓棠 is her. Where two have it nobody can say who is meant, and it stays.
 */
export function findTitled(text: string, persons: readonly Person[], language: MaskLanguage): Hit[] {
  const owners = new Map<string, Person | null>();
  for (const person of persons) {
    if (person.surname !== null) owners.set(person.surname, owners.has(person.surname) ? null : person);
  }
  if (owners.size === 0) return [];
  const hits: Hit[] = [];
  const { text: folded, starts, ends } = foldText(text)[0]!;
  for (const [surname, person] of owners) {
    if (person === null || isKinOfTitled(folded, surname, person)) continue;
    for (let at = folded.indexOf(surname); at !== -1; at = folded.indexOf(surname, at + 1)) {
      const end = at + surname.length;
      if (!TITLE.test(folded.slice(end, end + 5)) || isInWord(folded, at, end, language)) continue;
      if (isQuoted(text, starts[at]!)) continue;
      hits.push({
        start: starts[at]!,
        end: ends[end - 1]!,
        kind: 'person',
        named: { person, script: 'han' },
      });
    }
  }
  return hits;
}

/** Whether a place stands in a direct quotation: there no word is put in, and a family name with a title leaves open who it is. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /[“「『][^”」』]*$/u.test(line);
}

/** 吴女士说，她五岁的儿子吴小禾……: who is brought in as kin is another than who was spoken of before. */
const KIN =
  /(?:儿子|女儿|孩子|妻子|丈夫|爱人|老公|老婆|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|孙子|孙女|哥哥|弟弟|姐姐|妹妹|侄子|侄女|外甥女?|岳父|岳母|公公|婆婆)(?:叫|是|，)?$/;

function isKinOfTitled(folded: string, surname: string, { names }: Person): boolean {
  const first = folded.indexOf(surname);
  return names.some(({ key }) => {
    const at = folded.indexOf(key);
    return at > first && first >= 0 && KIN.test(folded.slice(Math.max(0, at - 4), at));
  });
}

/** 国王先生, 小高老师, 校方主任: the character is the end of a word, or somebody's by-name; 高处长满: it begins one. */
function isInWord(text: string, start: number, end: number, language: MaskLanguage): boolean {
  const before = text[start - 1] ?? '';
  return (
    /[小老大阿]/.test(before) ||
    (/\p{Script=Han}/u.test(before) && language.isWord(text.slice(start - 1, end))) ||
    language.isWord(text.slice(start, end + 1))
  );
}
