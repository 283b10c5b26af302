import { parseNumber } from '../../text/numbers.ts';

export interface Amount {
  readonly number: number;
  /** What stands after the number: 名, 厘米, people. */
  readonly unit: string;
  /** `exactly` also where the words don't say; `over` where they speak against a figure: 不止9个. */
  readonly bound: 'exactly' | 'about' | 'at-least' | 'at-most' | 'over';
}

const NUMBER =
  /[0-9０-９][0-9０-９,，.．]*(?:\s*(?:万|萬|亿|億|hundred|thousand|million|billion))?|[〇零一二三四五六七八九十百千万萬亿億两兩]+|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;
const ABOUT =
  /约|約|大概|大约|近|左右|上下|余|餘|多(?!少)|几|幾|about|around|roughly|nearly|almost|some|approximately|or so/i;
const AT_LEAST = /至少|超过|超過|逾|以上|不少于|at least|more than|over|upwards/i;
const OVER = /不止|不只|远超|遠超|(?:far|many|much|a lot|well) (?:more than|over)/i;
const AT_MOST = /至多|最多|不超过|不到|以下|不足|at most|up to|fewer than|less than|under/i;

/**
 * Reads 约3厘米, 12人, nearly 40 pupils. `before` are the words just before the amount, where 至少 may stand.
 * `undefined` where there is no number that can be read.
 */
export function readAmount(words: string, before: string): Amount | undefined {
  const match = NUMBER.exec(words);
  // 七八个 is seven or eight, not 78.
  if (match === null || /^[二两三四五六七八九]{2}$/.test(match[0])) return undefined;
  // 上千人, 数百人, 数十人 are no figures.
  if (/^[百千万萬亿億]+$/.test(match[0]) || (match[0] === '十' && /[数數几幾上]$/.test(before)))
    return undefined;
  const written = match[0].trim().replace(/[,，.．]+$/, '');
  const scale = /\s*(hundred|thousand|million|billion)$/i.exec(written);
  const bare = parseNumber(scale === null ? written : written.slice(0, scale.index));
  if (bare === undefined) return undefined;
  return {
    number: bare * (scale === null ? 1 : SCALES[scale[1]!.toLowerCase()]!),
    unit: (words.slice(0, match.index) + words.slice(match.index + match[0].length)).trim().toLowerCase(),
    bound: boundOf(`${before} ${words}`),
  };
}

function boundOf(words: string): Amount['bound'] {
  if (OVER.test(words)) return 'over';
  if (AT_MOST.test(words)) return 'at-most';
  if (AT_LEAST.test(words)) return 'at-least';
  return ABOUT.test(words) ? 'about' : 'exactly';
}

const SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

/** Round figures are right to a tenth. */
const ROUNDING = 0.1;
/** 7315.1万元 is 73151000.72元. */
const LAST_DIGIT = 0.001;
/** 索赔65.5万元 is told as 65万元 by who leaves out a digit. */
const COARSER = 0.01;

/** Whether one says that the other's very figure is too low: 不止9个 and 9名. */
export function isDisputed(a: Amount, b: Amount): boolean {
  const isOver = (one: Amount, other: Amount): boolean => one.bound === 'over' && other.bound === 'exactly';
  return a.number === b.number && (isOver(a, b) || isOver(b, a));
}

/** Whether both can be so: 至少10人 and 12人, 约3厘米 and 3.1厘米. */
export function amountsAgree(a: Amount, b: Amount): boolean {
  if (a.number === b.number) return !isDisputed(a, b);
  const [less, more] = a.number < b.number ? [a, b] : [b, a];
  if (less.bound === 'at-least' || less.bound === 'over' || more.bound === 'at-most') return true;
  const isRound = less.bound === 'about' || more.bound === 'about';
  const apart = more.number - less.number;
  if (apart <= LAST_DIGIT * more.number || (isRound && apart <= ROUNDING * more.number)) return true;
  return apart <= COARSER * more.number && digitsOf(a.number) !== digitsOf(b.number);
}

/** Digits that say something: three of 655000, two of 650000. */
function digitsOf(number: number): number {
  return String(number)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
