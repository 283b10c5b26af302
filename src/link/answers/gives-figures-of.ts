import { parseNumber } from '../../text/numbers.ts';
import { foldScript } from '../../text/script.ts';

/** 三次, 5人, 将近一个小时, 412 metres, twelve pupils: a number with what it counts or measures. */
const FIGURE =
  /(?<zh>\d+(?:\.\d+)?|[一二两三四五六七八九十百千万半]+)(?:多|余|几)?(?:个)?(?<unit>小时|钟头|分钟|秒|[天周月年人名位次元块万层起份公里米吨只台部箱盒条件])(?![一-龥]?级)|\b(?<en>\d[\d,]*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?=[ -][a-z])/giu;

/** How long something took is what is disputed most. */
const DURATION = /^(?:小时|钟头|分钟|秒|天|周|月|年)$|^ ?-?(?:hour|minute|second|day|week|month|year)/i;

/**
 * Whether words give the figures that a told clause gives, all that say how long and one of the others: who says when a crew came
 * and when all were out does not bear out 将近一个小时后才被救出, however well the rest agrees.
 */
export function givesFiguresOf(told: string, words: string): boolean {
  const given = new Set(figuresIn(words).map(({ number }) => number));
  const [long, others] = [true, false].map((isLong) =>
    figuresIn(told).filter((each) => each.isLong === isLong),
  ) as [Figure[], Figure[]];
  return (
    long.every(({ number }) => given.has(number)) &&
    (others.length === 0 || others.some(({ number }) => given.has(number)))
  );
}

interface Figure {
  readonly number: number;
  readonly isLong: boolean;
}

function figuresIn(words: string): Figure[] {
  const folded = foldScript(words);
  return [...folded.matchAll(FIGURE)].flatMap(({ groups, index, 0: found }) => {
    const { zh, en, unit } = groups!;
    const number = parseNumber((zh ?? en!).replaceAll(',', ''));
    // 一名, 一个: hardly more than an article; Exit 4: a name.
    const isNone = number === 1 && /^[名位]?$/.test(unit ?? '');
    if (number === undefined || isNone || /[A-Z]\w* $/.test(folded.slice(0, index))) return [];
    const isLong = DURATION.test(unit ?? folded.slice(index + found.length));
    return [{ number, isLong }];
  });
}
