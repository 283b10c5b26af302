import { parseNumber } from '../../text/numbers.ts';

/** A figure as talk and accounts give it: 十几个, 六十多名, 上千件, 500, forty. */
export interface FigureTold {
  readonly number: number;
  /** The one sign that counts, or ''. */
  readonly unit: string;
}

const MEASURES =
  '个名人位口只头件家户起次条元块岁天秒米里斤吨张台辆栋层间箱桶瓶盒袋份套所处颗根枚封通场批双门座项遍趟顿分';
const CHINESE = new RegExp(
  `(?<![第\\d时点])(\\d+(?:[.,]\\d+)*|[零一二两三四五六七八九十百千万几数上]*[零一二两三四五六七八九十百千万])[多余几来]?(?:个(?=小时|钟头|多?月)|(?=小时|钟头|分钟)|(?<unit>[${MEASURES}%])|(?<=\\d[多余几来]?)(?![\\d年月日号时点:：.,])(?<other>\\p{Script=Han}?))`,
  'gu',
);
const ENGLISH =
  /\b\d+(?:,\d{3})*(?:\.\d+)?\b|\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)(?:[\s-]|\b))+/gi;

/** The figures in words of either language; 一个 and "one" say mostly no figure. */
export function figuresTold(words: string): FigureTold[] {
  if (!/\p{Script=Han}/u.test(words)) {
    return [...words.matchAll(ENGLISH)].flatMap(([written]) => read(written.trim(), ''));
  }
  return [...words.matchAll(CHINESE)].flatMap(({ 1: written = '', groups }) =>
    read(written.replace(/[多余几数上来]/g, ''), groups?.unit ?? groups?.other ?? ''),
  );
}

/** The words without their figures. */
export function withoutFigures(words: string): string {
  return words.replace(/\p{Script=Han}/u.test(words) ? CHINESE : ENGLISH, ' ');
}

function read(written: string, unit: string): FigureTold[] {
  const number = parseNumber(/^[百千万]/.test(written) ? `一${written}` : written.replaceAll(',', ''));
  return number === undefined || number === 1 ? [] : [{ number, unit }];
}

/** Whether both give one figure of the same: 7人, 7个; 500元, 500. */
export function isSameFigure(a: FigureTold, b: FigureTold): boolean {
  return (
    a.number === b.number &&
    (a.unit === b.unit ||
      ANY.test(a.unit) ||
      ANY.test(b.unit) ||
      (PERSON.test(a.unit) && PERSON.test(b.unit)))
  );
}
const ANY = /^个?$/;
const PERSON = /^[名人位口]$/;
