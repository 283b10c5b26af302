import { parseNumber } from '../../text/numbers.ts';

/** What a number leaves open: 六十多 is 60 to 69. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly isAbout: boolean;
}

/** 约四百 is right to a tenth. */
const ABOUT_SHARE = 0.1;

const ZH_ABOUT = /(?:约|約|大概|差不多|大致|估摸|估计)[为有是]?$/;
const ZH_ABOUT_AFTER = /^(?:左右|上下)/;
const ZH_NEARLY = /(?:将近|接近|近|快)$/;
const ZH_LESS = /(?:不到|不足|不超过|至多|最多|顶多|撑死|少于|低于)$/;
const ZH_LESS_AFTER = /^(?:以下|以内|封顶)/;
const ZH_MORE = /(?:至少|起码|超过|超|逾|不下|不止|不少于|多达|高于)$/;
const ZH_MORE_AFTER = /^(?:以上|开外|出头)/;
const EN_ABOUT = /\b(?:about|around|roughly|some|approximately|circa|nearly|almost|close to)\s*$/i;
const EN_ABOUT_AFTER = /^\s*(?:or so|or thereabouts)\b/i;
const EN_LESS = /\b(?:up to|fewer than|less than|under|at most|no more than|not more than|below)\s*$/i;
const EN_MORE =
  /(?<!\b(?:no|not) )\b(?:more than|over|at least|upwards of|no fewer than|above|well over|far more than)\s*$/i;

/** How many tens, hundreds a vague word leaves: 几十 is 20 to 99. */
const ZH_FEW = /^[几數数]([十百千万])$/;
const ZH_UPWARDS = /^[上成]([十百千万])$/;
const ZH_NEARLY_ROUND = /^近([百千万])$/;
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS = '零一二三四五六七八九';

/** Reads 六十多, 十几, 上千, 八九十, 3.5万 as a Chinese number with what it leaves open; undefined where it is none. */
export function readChineseRange(written: string, before: string, after: string): Range | undefined {
  const bare = readVague(written) ?? readPlain(written);
  if (bare === undefined) return undefined;
  return bound(bare, {
    isAbout: ZH_ABOUT.test(before) || ZH_ABOUT_AFTER.test(after),
    isNearly: ZH_NEARLY.test(before),
    isLess: ZH_LESS.test(before) || ZH_LESS_AFTER.test(after),
    isMore: ZH_MORE.test(before) || ZH_MORE_AFTER.test(after),
  });
}

/** Reads "27", "sixty-one", "dozens" as an English number with what it leaves open; undefined where it is none. */
export function readEnglishRange(written: string, before: string, after: string): Range | undefined {
  const vague = EN_VAGUE[written.toLowerCase()];
  const number = vague === undefined ? readEnglish(written) : undefined;
  const bare = vague ?? (number === undefined ? undefined : { low: number, high: number });
  if (bare === undefined) return undefined;
  return bound(bare, {
    isAbout: EN_ABOUT.test(before) || EN_ABOUT_AFTER.test(after),
    isNearly: false,
    isLess: EN_LESS.test(before),
    isMore: EN_MORE.test(before),
  });
}

const EN_VAGUE: Readonly<Record<string, { low: number; high: number }>> = {
  dozens: { low: 20, high: 99 },
  scores: { low: 30, high: 199 },
  hundreds: { low: 200, high: 999 },
  thousands: { low: 2000, high: 9999 },
  'a dozen': { low: 11, high: 13 },
  'half a dozen': { low: 5, high: 7 },
  'a couple': { low: 2, high: 3 },
  'half an': { low: 0.5, high: 0.5 },
  a: { low: 1, high: 1 },
  an: { low: 1, high: 1 },
};

/** "3.2 million", "38.6 lakh": a number and what multiplies it. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
};

function readEnglish(written: string): number | undefined {
  const scaled = /^([\d.,]+)\s*([a-z]+)$/i.exec(written.trim());
  const scale = scaled === null ? undefined : SCALES[scaled[2]!.toLowerCase()];
  if (scale !== undefined) {
    const number = parseNumber(scaled![1]!);
    return number === undefined ? undefined : number * scale;
  }
  return parseNumber(written.trim());
}

interface Open {
  readonly low: number;
  readonly high: number;
}

function readVague(written: string): Open | undefined {
  const few = ZH_FEW.exec(written);
  if (few !== null) return { low: 2 * STEPS[few[1]!]!, high: 10 * STEPS[few[1]!]! - 1 };
  const upwards = ZH_UPWARDS.exec(written);
  if (upwards !== null) return { low: STEPS[upwards[1]!]!, high: Number.POSITIVE_INFINITY };
  const nearly = ZH_NEARLY_ROUND.exec(written);
  if (nearly !== null) return { low: 0.9 * STEPS[nearly[1]!]!, high: STEPS[nearly[1]!]! };
  // 七八, 八九十, 三四百: one or the other.
  const either = /^([一二两三四五六七八])([二两三四五六七八九])([十百千万]?)$/.exec(written);
  if (either !== null) {
    const step = either[3] === '' ? 1 : STEPS[either[3]!]!;
    const [low, high] = [digit(either[1]!), digit(either[2]!)];
    return high === low + 1 ? { low: low * step, high: high * step } : undefined;
  }
  // 十几, 六十多, 一百来, 两千余: up to the next ten, hundred.
  const open = /^(.*?)([几幾多余餘来來])([万千百亿]?)$/.exec(written);
  if (open === null) return undefined;
  const [, head, sign, scale] = open;
  const base = parseNumber(head!);
  if (base === undefined) return undefined;
  const by = scale === '' ? 1 : STEPS[scale!]!;
  const step = stepOf(head!, base);
  if (/[来來]/.test(sign!)) return { low: by * (base - step / 2), high: by * (base + step / 2) };
  return { low: by * base, high: by * (base + step) - (by * step > 1 ? 1 : 0) };
}

/** 十几 goes up to 19, 一百多 to 199, 20多 to 29. */
function stepOf(written: string, base: number): number {
  const last = STEPS[written.at(-1)!];
  if (last !== undefined) return last;
  const zeros = /0+$/.exec(String(base))?.[0].length ?? 0;
  return 10 ** zeros;
}

const digit = (sign: string): number => (sign === '两' ? 2 : DIGITS.indexOf(sign));

function readPlain(written: string): Open | undefined {
  if (/^[百千万亿]+$/.test(written)) return undefined;
  const number = parseNumber(written.replaceAll('，', ','));
  return number === undefined ? undefined : { low: number, high: number };
}

function bound(
  { low, high }: Open,
  { isAbout, isNearly, isLess, isMore }: Record<'isAbout' | 'isNearly' | 'isLess' | 'isMore', boolean>,
): Range {
  if (isMore) return { low, high: Number.POSITIVE_INFINITY, isAbout: false };
  if (isLess) return { low: 0, high, isAbout: false };
  if (isNearly) return { low: low * (1 - ABOUT_SHARE), high, isAbout: true };
  if (isAbout) return { low: low * (1 - ABOUT_SHARE), high: high * (1 + ABOUT_SHARE), isAbout: true };
  return { low, high, isAbout: false };
}

/** 61 and 60, 38.6 and 39: one is the other rounded. */
const ROUNDED = 0.05;
/** Two who count or measure may differ by this. */
const COUNTED = 0.01;

/** Whether two numbers cannot both be so: no part of what they leave open is common, rounding allowed. */
export function rangesDiffer(a: Range, b: Range): boolean {
  const [less, more] = a.high <= b.high ? [a, b] : [b, a];
  if (less.high >= more.low) return false;
  const apart = more.low - less.high;
  const isRounder = digitsOf(less.high) !== digitsOf(more.low);
  return apart > more.low * (isRounder ? ROUNDED : COUNTED);
}

/** Digits that say something: three of 412, one of 400. */
function digitsOf(number: number): number {
  return String(number)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
