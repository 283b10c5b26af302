/** Counted in persons, any word for them will do; measured, the unit must be the same. */
export function sameUnit(a: string, b: string): boolean {
  return (
    a === b ||
    UNITS.some((unit) => unit.test(a) && unit.test(b)) ||
    !/厘米|公分|毫米|米|元|万|cm|mm|met|inch|feet|foot|\$|£|€/.test(a + b)
  );
}

/** Units that both languages have a word for. */
const UNITS: readonly RegExp[] = [
  /^(?:厘米|公分|cm|centimet(?:re|er)s?)$/,
  /^(?:毫米|mm|millimet(?:re|er)s?)$/,
  /^(?:米|m|met(?:re|er)s?)$/,
  /^(?:元|yuan)$/,
];

/** Whether two things of no list are counted in one unit: 台, "air purifiers" and "purifiers", 名 and 人. */
export function sameThing(first: string, second: string): boolean {
  const [a, b] = [bareUnit(first), bareUnit(second)];
  if (a === '' || b === '') return false;
  return (
    a === b ||
    UNITS.some((unit) => unit.test(a) && unit.test(b)) ||
    (PERSONS.test(a) && PERSONS.test(b)) ||
    (/ /.test(a + b) && lastWord(a) === lastWord(b))
  );
}

/** 约台, 多台: what speaks for a bound is no part of a unit. */
const bareUnit = (unit: string): string =>
  unit.replace(
    /^(?:[约約近逾]|大[约約]|超[过過]|至少|不少于|最多|不到|不足|about|some|nearly|almost)\s*|(?:[多余餘]|左右|以上|以下|上下)$/g,
    '',
  );

const PERSONS = /^(?:[人名位]|people|persons)$/;
const lastWord = (unit: string): string => unit.split(' ').at(-1)!;
