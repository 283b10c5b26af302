import { type Span, sliceSpan } from '../../text/span.ts';
import { tagChineseWords } from '../../text/terms.ts';
import type { Dimension, Figure } from './figure.ts';
import { chineseRole, isChinesePerson } from './persons.ts';
import { readChineseRange } from './read-range.ts';

/** 42, 1,200, 六十多, 十几, 上千, 近百, 3.5万, 20多万; 半 of times alone. */
const NUMBER =
  '(?:\\d{1,9}(?:[,，]\\d{3})*(?:\\.\\d+)?[多余餘来來几幾]?[百千万亿]{0,2}|[上成近几幾數数][十百千万]|[〇零一二两三四五六七八九十百千万亿]{1,9}[多余餘来來几幾]?[百千万亿]?|半)[多余餘]?';
const PERSON = '(?:人次|[名位人])';
const TIME =
  '(?:个|個)?(?:多|半)?(?:小时|小時|钟头|鐘頭)|分钟|分鐘|秒钟|秒鐘|秒|天|(?:个|個)?(?:多|半)?(?:星期|礼拜)|(?:个|個)(?:多|半)?月|周(?!边|围|[一二三四五六日])';
const MEASURE =
  '平方米|平米|平方公里|亩|公里(?:\\/小时|每小时)?|码|%|％|个百分点|成(?![为立本员都功长绩果年])|次(?!性|[要日品于序等级])|千米|里地|厘米|公分|毫米|米|℃|摄氏度|度|分贝|公斤|千克|毫克|克|斤|吨|毫升|升|毫米汞柱';
const MONEY = '万?(?:元|块钱|块|令吉|欧元|美元|港元|英镑)';
const THING =
  '件|只|隻|头|单(?!元|位|独|程|价|人|日|双|身|纯|方|据)|条|辆|台|套|部|户|间|家|所|栋|棟|处|起|例|张|份|箱|盒|瓶|袋|桶|包|批|车|棵|株|颗|本|支|枚|把|顶|床|双|副|扇|盏|趟|班|节|封|卡车|封|个|個';
const FIGURE = new RegExp(
  `(?<![第\\d.:：点年月])(?:(百分之)([\\d.]{1,5}|[零一二三四五六七八九十百点]{1,5})|(${NUMBER})(${TIME}|${MEASURE}|${MONEY}|${PERSON}|${THING}))`,
  'g',
);

/** 一名, 一件, 一家 count nothing, unless the words say that it is no more: 仅有一名. */
const ARTICLE = /^一$/;
const ONLY = /(?:只|仅|就|才|唯一|总共|一共|共)[有看见到装了过收]{0,3}\s*$/;
/** A number in these is none: 一次, 两个 of them, 三点, 十分, 万一, 半天. */
const NO_FIGURE = /^(?:一些|万一|十分|百度|一度|千万|半个?天|一天到晚|一时|一边|一块儿?$)/;
const AROUND = 8;

/** The figures of a Chinese sentence, in text order, by their units. */
export function findChineseFigures(text: string, sentence: Span): Figure[] {
  const words = sliceSpan(text, sentence);
  return [...words.matchAll(FIGURE)].flatMap(
    ({ 0: whole, 1: share, 2: hundredths, 3: counted, 4: counter, index }) => {
      const [number, unit] = share === undefined ? [counted, counter] : [hundredths, '%'];
      const before = words.slice(Math.max(0, index - AROUND), index);
      const after = words.slice(index + whole.length, index + whole.length + AROUND);
      if (
        isPointedAt(unit!, before) ||
        NO_FIGURE.test(whole) ||
        (ARTICLE.test(number!) && !isMeasure(unit!) && !ONLY.test(before))
      )
        return [];
      const figure = read(number!, unit!, before, after);
      if (figure === undefined) return [];
      const nouns = [figure.noun, thingAhead(words.slice(0, index))].filter((noun) => noun !== null);
      const start = sentence.start + index;
      return [{ ...figure, nouns, span: { start, end: start + whole.length } }];
    },
  );
}

/** 这两天, 前一天 is a time, no length of one. */
const isPointedAt = (unit: string, before: string): boolean =>
  new RegExp(`^(?:${TIME})$`).test(unit) &&
  (/[这那同]$/.test(before) || (unit === '天' && /[前头]$/.test(before)));

const isMeasure = (unit: string): boolean => !new RegExp(`^(?:${PERSON}|${THING})$`).test(unit);

function read(
  number: string,
  unit: string,
  before: string,
  after: string,
): Omit<Figure, 'span' | 'nouns'> | undefined {
  const behind = after.replace(/^[多余餘]/, '');
  const isOpen = behind !== after || /多/.test(unit);
  const half = /半/.test(unit) ? 0.5 : 0;
  const range =
    number === '半' ? { low: 0.5, high: 0.5, isAbout: false } : readChineseRange(number, before, after);
  if (range === undefined) return undefined;
  const [dimension, key, factor] = dimensionOf(unit, before, behind);
  if (dimension === undefined) return undefined;
  return {
    low: (range.low + half) * factor,
    // 一个多小时 is less than two.
    high: (range.high + half + (isOpen && range.high > 0 ? 0.99 : 0)) * factor,
    isAbout: range.isAbout,
    dimension,
    unit: key,
    noun: COUNTING.has(dimension) ? thingBehind(behind) : null,
    role: dimension === 'persons' ? chineseRole(behind) : null,
  };
}

/** What a unit measures, the name of what is counted, and by what it is multiplied. */
function dimensionOf(unit: string, before: string, behind: string): [Dimension | undefined, string, number] {
  const measure = MEASURES.find(([pattern]) => pattern.test(unit));
  if (measure !== undefined) {
    // 三十多度 of warmth, not 三十度 of an angle.
    if (unit === '度' && !/[温溫热熱冷烧燒低高到达]/.test(before)) return [undefined, '', 1];
    if (measure[1] === 'length' && SPEED_AHEAD.test(before)) return ['speed', '', 1];
    return [measure[1], measure[2], measure[3]];
  }
  if (new RegExp(`^${MONEY}$`).test(unit))
    return ['money', currencyOf(unit), unit.startsWith('万') ? 1e4 : 1];
  if (new RegExp(`^${PERSON}$`).test(unit)) return ['persons', '人', 1];
  if (/^[个個]$/.test(unit)) {
    if (isChinesePerson(behind)) return ['persons', '人', 1];
    return namesThing(behind) ? ['things', '个', 1] : ['any', '个', 1];
  }
  return ['things', unit, 1];
}

/** 两个灭火器, not 两个进了医院. */
const namesThing = (behind: string): boolean => thingBehind(behind) !== null;

const COUNTING: ReadonlySet<Dimension> = new Set([
  'persons',
  'things',
  'any',
  'weight',
  'volume',
  'area',
  'occasions',
]);
/** 长颈鹿5头, 包裹共412件, 违约金一栏写的是5%: what may stand between a noun and its figure. */
const BETWEEN =
  /(?:[只仅]?装|售出|卖出|共|一|总|有|约|为|是|只|仅|现|达到?|数量?|人数|实际|写的?|了|过|出|计|就|才|的|一栏|大约|大概|至少|超过?|近|则|均|都|，|：|、)+$/u;

/** The noun that a figure stands behind. */
function thingAhead(ahead: string): string | null {
  const clause = ahead
    .split(/[。；！？]/)
    .at(-1)!
    .replace(BETWEEN, '')
    .slice(-14);
  const last = clause === '' ? undefined : tagChineseWords(clause).at(-1);
  return last !== undefined && /^(?:n(?!r)|vn)/.test(last.tag) && last.word.length > 1 ? last.word : null;
}

/** The noun right behind a figure, with what stands before it: 鲜花, 高档窗帘; null for none. */
function thingBehind(behind: string): string | null {
  const words = tagChineseWords(behind.replace(/[，。；、！？“”：].*$/su, ''));
  let end = 0;
  while (end < words.length && /^(?:n(?!r)|a|b|vn)/.test(words[end]!.tag)) end++;
  const noun = words[end - 1];
  return noun !== undefined && /^(?:n|vn)/.test(noun.tag) ? noun.word : null;
}

const currencyOf = (unit: string): string => unit.replace(/^万/, '').replace(/^(?:块钱|块)$/, '元');

const MINUTES_OF_DAY = 1440;
/** 时速八十公里: a speed. */
const SPEED_AHEAD = /(?:时速|車速|车速|速度)[^，。；]{0,8}$/;
const MEASURES: readonly (readonly [RegExp, Dimension, string, number])[] = [
  [/小时|小時|钟头|鐘頭/, 'duration', '', 60],
  [/分钟|分鐘/, 'duration', '', 1],
  [/秒/, 'duration', '', 1 / 60],
  [/^天$/, 'duration', '', MINUTES_OF_DAY],
  [/星期|礼拜|周/, 'duration', '', 7 * MINUTES_OF_DAY],
  [/月$/, 'duration', '', 30 * MINUTES_OF_DAY],
  [/^(?:公里(?:\/小时|每小时)|码)$/, 'speed', '', 1],
  [/^(?:平方米|平米)$/, 'area', '', 1],
  [/^亩$/, 'area', '', 667],
  [/^平方公里$/, 'area', '', 1e6],
  [/^[%％]$/, 'share', '', 1],
  [/^成$/, 'share', '', 10],
  [/^次$/, 'occasions', '', 1],
  [/^(?:公里|千米)$/, 'length', '', 1000],
  [/^里地$/, 'length', '', 500],
  [/^(?:厘米|公分)$/, 'length', '', 0.01],
  [/^毫米$/, 'length', '', 0.001],
  [/^米$/, 'length', '', 1],
  [/^(?:℃|摄氏度|度)$/, 'degrees', '', 1],
  [/^分贝$/, 'sound', '', 1],
  [/^(?:公斤|千克)$/, 'weight', '', 1000],
  [/^斤$/, 'weight', '', 500],
  [/^克$/, 'weight', '', 1],
  [/^毫克$/, 'weight', '', 0.001],
  [/^吨$/, 'weight', '', 1e6],
  [/^升$/, 'volume', '', 1],
  [/^毫升$/, 'volume', '', 0.001],
];
