import type { OtherUse } from './count-other-names.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';

/** Which names are masked, and which were left as names of places and bodies. */
export interface ChosenNames {
  /** In the order of their first appearance. */
  readonly masked: readonly NamedAt[];
  /** What rules took for a person somewhere, but what names a place or body at least as often. */
  readonly left: readonly string[];
}

/**
 * Firms and bodies that bear a name: Calder Vale Water, Keld Fixings, Keld Bakery Ltd, Keld & Sons. No word of these is
 * a usual family name: Banks, Mills, Park, Steel and Street are left out.
 */
const COMPANY =
  / (?:water|homes?|roads?|fixings|fittings|stores?|foods?|motors|energy|gas|electric|rail|railways?|buses|bank|trust|press|news|times|post|herald|gazette|courier|echo|counter|alerts?|systems|services|solutions|industries|group|holdings|partners|labs?|media|airlines?|airways|hotels?|club|united|council|school|college|hospital|university|ltd|limited|plc|inc|llc|llp|gmbh|corp|sons|bros|brothers|bakery|bakeries|dairy|dairies|brewery|catering|kitchens|supermarkets?|pharmacy|logistics|haulage|freight|transport|construction|builders|engineering|insurance|properties|telecom|software|technologies|electronics|textiles|chemicals|mining|library|museum|theatre|clinic|nursery)$/;

/** The same in Chinese, where a firm's name begins with its founder's: 卓记, 骆家面馆, 卓立餐饮. */
const HAN_COMPANY =
  /^\p{Script=Han}记$|(?:公司|集团|超市|餐饮|食品|物业|银行|酒店|饭店|药店|药房|诊所|商店|书店|商行|面馆|酒楼|茶馆|菜馆|食堂|幼儿园|学校|医院|工厂|食品厂|协会|基金会|日报|晚报)$/u;

/** Decides for each name whether it is somebody's. */
export function chooseNames(
  named: readonly NamedAt[],
  otherUseOf: (name: NameParts) => OtherUse,
  placeHeadsOf: (name: NameParts) => number,
  language: MaskLanguage,
): ChosenNames {
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name.key, (times.get(name.key) ?? 0) + 1);
  const sure = new Set(named.filter(({ from }) => from !== 'mention').map(({ name }) => name.key));
  const tokensOf = (some: readonly NamedAt[]) =>
    new Set(some.flatMap(({ name }) => (name.parts.length > 1 ? name.parts : [])));
  const mentioned = named.filter(({ name }) => name.script === 'latin');
  const companyTokens = tokensOf(mentioned.filter(({ name }) => COMPANY.test(name.key)));
  const personTokens = tokensOf(mentioned.filter(({ name }) => !COMPANY.test(name.key)));
  const isElsewhere = (name: NameParts) => {
    // 云涟 beside 云涟市 and 云涟晚报 is a city that no list has.
    if (2 * placeHeadsOf(name) >= times.get(name.key)!) return true;
    const use = otherUseOf(name);
    if (name.script === 'han') {
      if (HAN_COMPANY.test(name.key)) return true;
      if (language.surnameOf(name.key) === null) return use.within > 0;
      return (name.key.length < 3 ? use.within : use.whole) >= times.get(name.key)!;
    }
    if (name.parts.length > 1) return COMPANY.test(name.key) || use.whole >= times.get(name.key)!;
    // A word of somebody's full name is theirs, whatever else is called so.
    return !personTokens.has(name.key) && (companyTokens.has(name.key) || use.within > 0);
  };
  const left = new Map<string, string>();
  for (const { name } of named) {
    if (!sure.has(name.key) && isElsewhere(name)) left.set(name.key, name.words);
  }
  return { masked: named.filter(({ name }) => !left.has(name.key)), left: [...left.values()] };
}
