import type { OtherUse } from './count-other-names.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { isCompany, isHanCompany, isNoName, isStreet, policePlace } from './no-persons.ts';
import { isBodyName } from './read-credits.ts';

/** Which names are masked, and which were left as names of places and bodies. */
export interface ChosenNames {
  /** In the order of their first appearance. */
  readonly masked: readonly NamedAt[];
  /** What rules took for a person somewhere, but what names a place or body at least as often. */
  readonly left: readonly string[];
}

/** What the texts of a dossier tell of names. */
export interface NameSigns {
  readonly otherUseOf: (name: Pick<NameParts, 'key' | 'script'>) => OtherUse;
  readonly placeHeadsOf: (name: Pick<NameParts, 'key' | 'parts' | 'script'>) => number;
  /** Keys of outlets, sites and what a text calls a firm. */
  readonly bodies: ReadonlySet<string>;
  /** What texts credit as agencies. */
  readonly agencies: ReadonlySet<string>;
  /** Latin words that a firm's name begins with. */
  readonly firmHeads: ReadonlySet<string>;
  /** Latin words that stand after an article as a rule. */
  readonly withArticle: ReadonlySet<string>;
  /** Whether the words stand in a text by themselves, not only as an account's name. */
  readonly isTold: (words: string) => boolean;
}

/** Decides for each name whether it is somebody's. */
export function chooseNames(
  named: readonly NamedAt[],
  { otherUseOf, placeHeadsOf, bodies, agencies, firmHeads, withArticle, isTold }: NameSigns,
  language: MaskLanguage,
): ChosenNames {
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name.key, (times.get(name.key) ?? 0) + 1);
  const sure = new Set(
    named.filter(({ from }) => from !== 'mention' && from !== 'frame').map(({ name }) => name.key),
  );
  const tokensOf = (some: readonly NamedAt[]) =>
    new Set(some.flatMap(({ name }) => (name.parts.length > 1 ? name.parts : [])));
  const mentioned = named.filter(({ name }) => name.script === 'latin');
  // Keld Organics, whose page it is, is Keld in short.
  const isBody = (name: NameParts) =>
    isCompany(name) || (bodies.has(name.key) && !isLikeAPerson(name, language));
  const companyTokens = new Set([...tokensOf(mentioned.filter(({ name }) => isBody(name))), ...firmHeads]);
  const personTokens = tokensOf(mentioned.filter(({ name }) => !isBody(name)));
  const isElsewhere = (name: NameParts) => {
    if (bodies.has(name.key) && !isLikeAPerson(name, language)) return true;
    if (agencies.has(name.key)) return true;
    if (isStreet(name) && !isLikeAPerson(name, language)) return true;
    // 云涟 beside 云涟市 and 云涟晚报 is a city that no list has.
    if (2 * placeHeadsOf(name) >= times.get(name.key)!) return true;
    const use = otherUseOf(name);
    if (name.script === 'han') {
      if (isHanCompany(name)) return true;
      if (language.surnameOf(name.key) === null) return use.within > 0;
      return (name.key.length < 3 ? use.within : use.whole) >= times.get(name.key)!;
    }
    if (withArticle.has(name.key)) return true;
    if (name.parts.length > 1) return isCompany(name) || use.whole >= times.get(name.key)!;
    // A word of somebody's full name is theirs, whatever else is called so.
    return !personTokens.has(name.key) && (companyTokens.has(name.key) || use.within > 0);
  };
  // 平安汀洲 is the police's account where a text speaks of 汀洲区.
  const isPolice = (name: NameParts) => {
    const place = policePlace(name);
    if (place === undefined) return false;
    const asName = { key: place, parts: [...place], script: 'han' as const };
    return placeHeadsOf(asName) > 0 || otherUseOf(asName).within > 0;
  };
  // 青枫外卖, an account, is a firm where a text speaks of 青枫外卖的骑手.
  const isFirm = (name: NameParts) => isHanCompany(name) && name.key.length > 3 && isTold(name.words);
  const left = new Map<string, string>();
  const none = new Set<string>();
  for (const { name, from } of named) {
    if (isNoName(name) || (from === 'frame' && !isFrameName(name, language) && !sure.has(name.key)))
      none.add(name.key);
    else if (sure.has(name.key) ? isPolice(name) || isFirm(name) : isElsewhere(name))
      left.set(name.key, name.words);
  }
  return {
    masked: named.filter(({ name }) => !left.has(name.key) && !none.has(name.key)),
    left: [...left.values()],
  };
}

/** Jane Roe and 卓晚 may also be what a site is called. */
function isLikeAPerson({ key, parts, script }: NameParts, language: MaskLanguage): boolean {
  return script === 'han' ? language.surnameOf(key) !== null : language.isGivenName(parts[0]!);
}

/** In a line of credits stand 客服中心 and 小鱼 too. */
function isFrameName({ key, script, words }: NameParts, language: MaskLanguage): boolean {
  if (script !== 'han') return !isBodyName(words);
  return /·/.test(words) || (language.surnameOf(key) !== null && !language.isWord(key));
}
