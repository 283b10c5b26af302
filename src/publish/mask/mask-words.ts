import type { MaskKind } from '../../model/mask.ts';
import type { Hit } from './hit.ts';
import type { Person } from './person.ts';

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];

const PRIVATE_WORDS: Readonly<
  Record<Exclude<MaskKind, 'person'>, { readonly zh: string; readonly en: string }>
> = {
  phone: { zh: '〔电话〕', en: '[phone]' },
  'id-number': { zh: '〔证件号〕', en: '[ID number]' },
  card: { zh: '〔卡号〕', en: '[card number]' },
  'e-mail': { zh: '〔邮箱〕', en: '[e-mail]' },
  plate: { zh: '〔车牌〕', en: '[plate]' },
  account: { zh: '〔账号〕', en: '[account]' },
  home: { zh: '〔门牌〕', en: '[home]' },
};

/** What a mask of the kind looks like that `MaskWords` makes; for those who check one. */
const TAKEN = /\p{Script=Han}{1,2}某(?:[甲乙丙丁戊己庚辛壬癸]|\d+)|人物[A-Z]+|Person [A-Z]+/gu;

/** The words that stand for somebody or something, in a text in Chinese or in another language. */
export type MaskWords = (hit: Pick<Hit, 'kind' | 'named'>, isChinese: boolean) => string;

/**
 * 李某甲, 李某乙 for names with a Chinese family name, 人物A and Person A for others, in the order in which they are asked
 * for. Nothing that stands in `texts` already is given to anybody: there it may mean somebody else.
 */
export function createMaskWords(texts: Iterable<string>): MaskWords {
  const taken = new Set<string>();
  for (const text of texts) for (const [words] of text.matchAll(TAKEN)) taken.add(words);
  const marks = new Map<string, Map<Person, string>>();

  const markOf = (
    series: string,
    person: Person,
    toMark: (index: number) => string,
    forms: (mark: string) => string[],
  ) => {
    const own = marks.get(series) ?? new Map<Person, string>();
    marks.set(series, own);
    let mark = own.get(person);
    if (mark === undefined) {
      const given = new Set(own.values());
      for (let index = 0; mark === undefined; index++) {
        const next = toMark(index);
        if (!given.has(next) && !forms(next).some((form) => taken.has(form))) mark = next;
      }
      own.set(person, mark);
    }
    return mark;
  };

  return ({ kind, named }, isChinese) => {
    if (kind !== 'person' || named === null) {
      return PRIVATE_WORDS[kind === 'person' ? 'account' : kind][isChinese ? 'zh' : 'en'];
    }
    const { person, script } = named;
    const { surname } = person;
    if (script === 'han' && surname !== null) {
      const stem = markOf(surname, person, toStem, (mark) => [`${surname}某${mark}`]);
      return `${surname}某${stem}`;
    }
    const letter = markOf('', person, toLetters, (mark) => [`人物${mark}`, `Person ${mark}`]);
    return isChinese ? `人物${letter}` : `Person ${letter}`;
  };
}

function toStem(index: number): string {
  return STEMS[index] ?? String(index + 1);
}

/** A to Z, then AA. */
function toLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : toLetters(Math.floor(index / 26) - 1) + last;
}
