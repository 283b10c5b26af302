/** Word lists of the Chinese rules; data only. */
import type { DayPart, Season, TimeParts } from '../time-parts.ts';

/** How far a word moves the year, month or week that it stands before. */
export const SHIFTS: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  来年: 1,
  后年: 2,
  上上: -2,
  上: -1,
  本: 0,
  这: 0,
  下: 1,
  下下: 2,
};

/** How far a word moves the day. */
export const DAY_SHIFTS: Readonly<Record<string, number>> = {
  大前: -3,
  前: -2,
  昨: -1,
  今: 0,
  明: 1,
  后: 2,
  大后: 3,
};

export const EDGES: Readonly<Record<string, NonNullable<TimeParts['edge']>>> = {
  初: 'start',
  月初: 'start',
  上旬: 'start',
  中: 'middle',
  中旬: 'middle',
  底: 'end',
  末: 'end',
  月底: 'end',
  月末: 'end',
  下旬: 'end',
};

export const SEASONS: Readonly<Record<string, Season>> = { 春: 'SP', 夏: 'SU', 秋: 'FA', 冬: 'WI' };

/** Parts of the day that stand on their own. */
export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  凌晨: 'MO',
  清晨: 'MO',
  早晨: 'MO',
  早上: 'MO',
  早间: 'MO',
  上午: 'MO',
  中午: 'MI',
  正午: 'MI',
  午间: 'MI',
  下午: 'AF',
  午后: 'AF',
  傍晚: 'EV',
  晚上: 'EV',
  晚间: 'EV',
  夜里: 'EV',
  夜晚: 'EV',
  当晚: 'EV',
  夜间: 'NI',
  深夜: 'NI',
  半夜: 'NI',
  午夜: 'NI',
  白天: 'DT',
  日间: 'DT',
};

/** Single signs that tell a part of the day only after a date: 7月15日晚, 昨晚. */
export const SHORT_DAY_PARTS: Readonly<Record<string, DayPart>> = {
  早: 'MO',
  晨: 'MO',
  晚: 'EV',
  夜: 'NI',
  午: 'MI',
};

export const WEEKDAYS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
};

/** Month and day of feasts that the Gregorian calendar fixes. */
export const FIXED_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  元旦节: [1, 1],
  元旦: [1, 1],
  情人节: [2, 14],
  妇女节: [3, 8],
  植树节: [3, 12],
  愚人节: [4, 1],
  劳动节: [5, 1],
  五一节: [5, 1],
  青年节: [5, 4],
  儿童节: [6, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆节: [10, 1],
  万圣节: [10, 31],
  光棍节: [11, 11],
  平安夜: [12, 24],
  圣诞节: [12, 25],
};

/** Keys of `feasts.ts`. */
export const MOVING_FEASTS: Readonly<Record<string, string>> = {
  母亲节: 'mothers-day',
  父亲节: 'fathers-day',
  感恩节: 'thanksgiving',
  复活节: 'easter',
};

/** Month and day in the Chinese calendar. */
export const LUNAR_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  春节: [1, 1],
  元宵节: [1, 15],
  端午节: [5, 5],
  中秋节: [8, 15],
  重阳节: [9, 9],
  除夕: [12, 30],
};

/** First years of reigns and of the Republic; 元年 is the first. */
export const DYNASTIES: Readonly<Record<string, number>> = {
  贞观: 627,
  神龙: 705,
  开元: 713,
  天宝: 742,
  洪武: 1368,
  建文: 1399,
  永乐: 1403,
  宣德: 1426,
  景泰: 1450,
  天顺: 1457,
  成化: 1465,
  弘治: 1488,
  正德: 1506,
  嘉靖: 1522,
  万历: 1573,
  天启: 1621,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
  民国: 1912,
};
