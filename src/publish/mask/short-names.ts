import { foldText } from '../../text/disguise/fold-text.ts';
import type { MaskLanguage } from './mask-language.ts';
import { isHalfSaidLatin, type NameParts, partsOf } from './name-parts.ts';

/**
 * A name by which a full one is shortened. A `family` name of one person alone is that person's in every text; a `given`
 * name is somebody's only beside the full one, for two strangers may be called Tomas; a `half-said` one (Wang, Li) is
 * everybody's, and is somebody's only where one bearer is named in full.
 */
export interface ShortName {
  readonly key: string;
  readonly kind: 'family' | 'given' | 'half-said';
}

/** Small words of a name, and what stands in those of places: van, de, bin, St. */
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|da|di|du|la|le|al|el|bin|bint|ibn|abu|ter|ten|dos|do|st|jr|sr|ii|iii)$/;

/** What somebody is, before a name that a chat shows: Coach Liu Yang, Auntie Jo. */
const CALLED =
  /^(?:cllr|councillor|mayor|mp|mr|mrs|ms|miss|dr|prof|coach|teacher|nurse|matron|auntie?|uncle|granny|grandma|grandpa|headteacher|head|deputy|room|class|year)$/i;

/** Leo's mum, mum of Leo: the name in it is another person's. */
const KIN_EN =
  /(?<of>\p{Lu}[\p{L}-]+)['’]s? +(?:step)?(?:mum|mom|mummy|mama|mother|dad|daddy|papa|father|parents?|nan|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|auntie?|uncle|wife|husband|partner|sister|brother|son|daughter|carer|nanny)\b|\b(?:mum|mom|mother|dad|father|parent|nan|gran|grandma|grandad|wife|husband|carer) (?:of|to) (?<to>\p{Lu}[\p{L}-]+)/giu;
/** 乐瑶妈妈, 林小满的爸爸. */
const KIN_ZH =
  /^(?<child>\p{Script=Han}{2,3}?)的?(?:妈妈|爸爸|妈咪|麻麻|粑粑|妈|爸|奶奶|爷爷|外婆|外公|姥姥|姥爷|家长)$/u;

/** The words of a label without what tells who else is meant: Hannah of Hannah (Leo's mum), Liu Yang of Coach Liu Yang. */
export function coreOf(words: string): string {
  if (!/\p{L}/u.test(words)) return words;
  const [head = ''] = words.split(/\s*[([{（【[|/]|\s[-–—]\s|\s*[,，]/u);
  if (kinIn(head).length > 0) return '';
  const tokens = head.split(/\s+/).filter((token) => token !== '');
  while (tokens.length > 1 && CALLED.test(tokens[0]!)) tokens.shift();
  return tokens.join(' ');
}

/** Whose mother or uncle somebody is called in a chat: Leo in Hannah (Leo's mum), 乐瑶 in 乐瑶妈妈. */
export function kinIn(label: string): readonly string[] {
  const english = [...label.matchAll(KIN_EN)].flatMap(({ groups }) => groups!.of ?? groups!.to ?? []);
  const child = KIN_ZH.exec(label.trim())?.groups?.child;
  return [...english.filter((name) => /^\p{Lu}/u.test(name)), ...(child === undefined ? [] : [child])];
}

/** The names by which a full one is shortened: 晓雯 of 张晓雯, 史密斯 of 约翰·史密斯, Jane and Roe of Jane Roe. */
export function shorterNamesOf({ words, key, script }: NameParts, language: MaskLanguage): ShortName[] {
  if (script === 'latin') return shorterLatin(words, key);
  if (/[·•・‧]/.test(words)) {
    const parts = words.split(/[·•・‧]/);
    return parts.flatMap((part, index) => {
      const kind = index === parts.length - 1 ? 'family' : 'given';
      return part.length > 1 && part !== key ? [{ key: part, kind }] : [];
    });
  }
  const surname = language.surnameOf(key);
  const given = surname === null ? '' : key.slice(surname.length);
  // A given name of two characters is as good as its own as a family name is elsewhere.
  return given.length > 1 ? [{ key: given, kind: 'family' }] : [];
}

function shorterLatin(words: string, key: string): ShortName[] {
  // A handle or number is called by the whole of it.
  if (/[_@\d]/.test(words)) return [];
  const core = foldText(coreOf(words))[0]!.text;
  const tokens = core.split(/\s+/).filter((token) => partsOf(token).length > 0);
  const isChinese = tokens.length === 2 && isHalfSaidLatin(tokens[0]!);
  const found = new Map<string, ShortName['kind']>();
  for (const [index, token] of tokens.entries()) {
    const parts = partsOf(token);
    const own = parts.join(' ');
    if (own === key) continue;
    const isFamily = tokens.length > 1 && index === tokens.length - 1 && !isChinese;
    if (parts.length > 1) found.set(own, isFamily ? 'family' : 'given');
    for (const part of parts) {
      if (part.length < 2 || part === key || PARTICLE.test(part)) continue;
      const kind = isHalfSaidLatin(part) ? 'half-said' : isFamily && parts.length === 1 ? 'family' : 'given';
      if (!found.has(part)) found.set(part, kind);
    }
  }
  return [...found].map(([short, kind]) => ({ key: short, kind }));
}
