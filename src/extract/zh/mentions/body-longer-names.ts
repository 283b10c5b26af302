/** Names compared with one another; a report has far fewer, and the cost grows with their square. */
const MAX_NAMES = 300;
const RANKS = '省市县区州镇乡';

/**
 * Short name → the longer one of the same report that it stands for: 省水利厅 → 湖南省水利厅, 市局 → 焦作市公安局.
 * Without an entry where no longer one fits, or two that differ.
 */
export function longerNames(all: readonly string[]): ReadonlyMap<string, string> {
  const names = [...new Set(all)].slice(0, MAX_NAMES);
  const longerByName = new Map<string, string>();
  for (const name of names) {
    const longer = names.filter((other) => other.length > name.length && isShortOf(name, other));
    const longest = longer.reduce((best, each) => (each.length > best.length ? each : best), '');
    // 长沙市教育局 and 湖南省教育局 are two; 长沙市教育局 and 湖南省长沙市教育局 one.
    if (longest !== '' && longer.every((each) => longest.endsWith(each) || isShortOf(each, longest))) {
      longerByName.set(name, longest);
    }
  }
  return longerByName;
}

function isShortOf(short: string, long: string): boolean {
  if (short.at(-1) !== long.at(-1)) return false;
  if (long.endsWith(short)) return true;
  // 清河银行岳麓分行 is a branch, not the bank.
  if (long.startsWith(short)) return false;
  const first = short[0]!;
  // 县法院: the rank stands in the long name, and the rest in order behind it.
  if (RANKS.includes(first)) {
    const at = long.indexOf(first, 1);
    return at > 0 && isSpread(short.slice(1), long.slice(at + 1));
  }
  // 武陟法院: the first two characters are the long name's, or follow its province: 河南省武陟县人民法院.
  const at = long.indexOf(short.slice(0, 2));
  return (
    short.length >= 4 &&
    (at === 0 || (at > 0 && RANKS.includes(long[at - 1]!))) &&
    isSpread(short, long.slice(at))
  );
}

/** True where all characters of `short` stand in `long`, in order. */
function isSpread(short: string, long: string): boolean {
  let at = 0;
  for (const unit of short) {
    at = long.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
