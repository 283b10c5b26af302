import type { MaskLanguage } from './mask-language.ts';
import type { NameParts } from './name-parts.ts';

/** 卓某兰, 欧阳某兰: a notice covers one character of the given name. */
const COVERED = /^(?<family>\p{Script=Han}{1,2})某(?<last>\p{Script=Han})$/u;

/**
 * Half-covered names with the full one that they cover, as keys, of the names that one story tells: 卓某兰 and 卓晓兰. Only
 * where exactly one name fits, else one mask could stand for two.
 */
export function tieCovered(
  names: readonly NameParts[],
  language: MaskLanguage,
): (readonly [string, string])[] {
  const keys = [...new Set(names.filter(({ script }) => script === 'han').map(({ key }) => key))];
  return keys.flatMap((key) => {
    const groups = COVERED.exec(key)?.groups;
    if (groups === undefined) return [];
    const { family, last } = groups;
    const fitting = keys.filter(
      (full) =>
        full.length === key.length &&
        !COVERED.test(full) &&
        full.endsWith(last!) &&
        language.surnameOf(full) === family,
    );
    return fitting.length === 1 ? [[fitting[0]!, key] as const] : [];
  });
}
