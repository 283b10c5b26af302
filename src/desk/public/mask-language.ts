import { GIVEN_NAMES } from '../../extract/en/mentions/given-names.ts';
import { dictionaryWords, isNameCode } from '../../extract/zh/names/dictionary-words.ts';
import { COMMON_SURNAMES, DOUBLE_SURNAMES, RARE_SURNAMES } from '../../extract/zh/names/surnames.ts';
import type { MaskLanguage } from '../../publish/mask/mask-language.ts';

/** What the extraction's word lists know of names and words. */
export function createMaskLanguage(): MaskLanguage {
  const single = new Set([...COMMON_SURNAMES, ...RARE_SURNAMES]);
  const double = new Set(DOUBLE_SURNAMES);
  const words = dictionaryWords();
  return {
    surnameOf(name) {
      if (!/^\p{Script=Han}{2,4}$/u.test(name)) return null;
      if (name.length > 2 && double.has(name.slice(0, 2))) return name.slice(0, 2);
      return name.length < 4 && single.has(name[0]!) ? name[0]! : null;
    },
    isWord(characters) {
      const code = words.get(characters);
      return code !== undefined && !isNameCode(code);
    },
    isGivenName: (word) => GIVEN_NAMES.has(word),
  };
}
