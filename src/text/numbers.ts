/**
 * Number words of Chinese and English as numbers: 十二, 二十三, 二〇二三, １２, 1,200, 3.5万, twenty-third, two thousand
 * and thirty-two. Reads what is written, never a part of it: one unknown word and there is no number.
 */

const CHINESE_DIGITS = new Map(
  Object.entries({
    〇: 0,
    '○': 0,
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    壹: 1,
    贰: 2,
    貳: 2,
    叁: 3,
    參: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    陸: 6,
    柒: 7,
    捌: 8,
    玖: 9,
    元: 1,
    正: 1,
  }),
);
const CHINESE_TENS = new Map(Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }));
const CHINESE_MYRIADS = new Map(Object.entries({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }));

const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ENGLISH_ORDINAL_UNITS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ENGLISH_SMALL = new Map<string, number>();
for (const list of [ENGLISH_UNITS, ENGLISH_ORDINAL_UNITS]) {
  for (const [value, word] of list.split(' ').entries()) ENGLISH_SMALL.set(word, value);
}
for (const [index, word] of ENGLISH_TENS.split(' ').entries()) {
  ENGLISH_SMALL.set(word, 20 + 10 * index);
  ENGLISH_SMALL.set(`${word.slice(0, -1)}ieth`, 20 + 10 * index);
}
const ENGLISH_LARGE = new Map(
  Object.entries({ hundred: 100, hundredth: 100, thousand: 1e3, million: 1e6, billion: 1e9 }),
);

const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const LONGEST = 80;

/** Reads `１２`, `二〇二三`, `3.5万`, `twenty-third` or `1,200`; undefined where the text is not one number. */
export function parseNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const written = toHalfWidth(text.trim()).toLowerCase();
  if (PLAIN.test(written)) return Number(written);
  if (GROUPED.test(written)) return Number(written.replaceAll(',', ''));
  const ordinal = ORDINAL.exec(written);
  if (ordinal !== null) return Number(ordinal[1]);
  return parseChineseNumber(written) ?? parseEnglishNumber(written);
}

/** Digits and points of full width (１２．５) as ASCII, one unit for one unit. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．，]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}

function parseChineseNumber(text: string): number | undefined {
  if (text === '半') return 0.5;
  // Digit by digit, as years are read: 二〇二三, 一九九八.
  if (text.length > 1 && [...text].every((sign) => CHINESE_DIGITS.has(sign)))
    return Number([...text].map((sign) => CHINESE_DIGITS.get(sign)).join(''));
  const counted = /^(\d+(?:\.\d+)?)([十百千万萬亿億])$/.exec(text);
  if (counted !== null) {
    const unit = counted[2] ?? '';
    return round(Number(counted[1]) * (CHINESE_TENS.get(unit) ?? CHINESE_MYRIADS.get(unit) ?? 1));
  }
  return sumChineseNumber(text);
}

function sumChineseNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const value = sign === '廿' ? 20 : sign === '卅' ? 30 : undefined;
    const ten = CHINESE_TENS.get(sign);
    const myriad = CHINESE_MYRIADS.get(sign);
    if (value !== undefined) section += value;
    else if (ten !== undefined) section += (digit ?? 1) * ten;
    else if (myriad !== undefined) {
      const group = section + (digit ?? 0);
      // 一万亿 is a myriad of 亿, but in 一亿二千万 the 万 counts the 二千 alone.
      total = total > 0 && total < myriad ? (total + group) * myriad : total + (group || 1) * myriad;
      section = 0;
    }
    digit = CHINESE_DIGITS.get(sign);
    if (digit === undefined && value === undefined && ten === undefined && myriad === undefined)
      return undefined;
  }
  return total + section + (digit ?? 0);
}

function parseEnglishNumber(text: string): number | undefined {
  let total = 0;
  let group: number | undefined;
  for (const word of text.split(/[\s-]+/)) {
    const small = ENGLISH_SMALL.get(word);
    const large = ENGLISH_LARGE.get(word);
    if (small !== undefined) group = joinEnglish(group, small);
    else if (large === 100) group = (group ?? 1) * 100;
    else if (large !== undefined) {
      total += (group ?? 1) * large;
      group = undefined;
    } else if (word !== 'and' || (group === undefined && total === 0)) return undefined;
  }
  return group === undefined && total === 0 ? undefined : total + (group ?? 0);
}

/** twenty + three = 23, but nineteen + eighty-six = 1986 and twenty + ten = 2010, as years are spoken. */
function joinEnglish(before: number | undefined, small: number): number {
  if (before === undefined) return small;
  if (before % 100 === 0 && before >= 100) return before + small;
  if (before >= 20 && before % 10 === 0 && small < 10) return before + small;
  return small >= 10 ? before * 100 + small : before + small;
}

/** 1.1万 is 11000 and not 11000.000000000002. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
