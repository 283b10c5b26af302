import type { BridgeKey } from './key.ts';
import { countryKey } from './key-index.ts';

/** Countries that news calls by one character. Those that mostly stand for something else (巴, 新) are left out. */
const SHORT =
  '中=China|美=United States|俄=Russia|乌=Ukraine|英=United Kingdom|法=France|德=Germany|日=Japan|韩=South Korea|' +
  '朝=North Korea|印=India|以=Israel|伊=Iran|澳=Australia|加=Canada|泰=Thailand|菲=Philippines|越=Vietnam|缅=Myanmar';
/** What follows one: 美方, 俄军, 日企. */
const AFTER = new Set('方媒军国企籍商警股');

let known: Map<string, BridgeKey> | undefined;

/** The countries of 美方, 俄军 and 中美; undefined where a word is no such. */
export function shortCountries(term: string): readonly BridgeKey[] | undefined {
  if (term.length !== 2) return undefined;
  known ??= new Map(SHORT.split('|').map((entry) => [entry[0]!, countryKey(entry.slice(2))]));
  const first = known.get(term[0]!);
  if (first === undefined) return undefined;
  const second = known.get(term[1]!);
  if (second !== undefined) return [first, second];
  return AFTER.has(term[1]!) ? [first] : undefined;
}
