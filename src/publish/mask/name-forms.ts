import type { OtherUse } from './count-other-names.ts';
import type { MaskLanguage } from './mask-language.ts';
import { isLookedFor, type NameParts, needsCapitals, partsOf } from './name-parts.ts';
import type { NameForm, Person } from './person.ts';
import { readingsOf, shorterNamesOf } from './tie-names.ts';

export interface NameFormsOptions {
  readonly persons: readonly Person[];
  /** Names that somebody said are to be masked, by their keys: wherever they stand. */
  readonly insisted: ReadonlySet<string>;
  readonly language: MaskLanguage;
  readonly otherUseOf: (name: Pick<NameParts, 'key' | 'script'>) => OtherUse;
  /** Whether a Latin word also stands in the dossier with a small letter: brown. */
  readonly isSmallWord: (word: string) => boolean;
}

/**
 * What is looked for everywhere. A name that is a word too (高峰, 建国, 妈妈) is masked where it names somebody, and
 * nowhere else: else 早高峰 would be lost.
 */
export function nameFormsOf({
  persons,
  insisted,
  language,
  otherUseOf,
  isSmallWord,
}: NameFormsOptions): NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (person: Person, key: string, script: NameForm['script'], needsCapital: boolean) => {
    const known = forms.get(key);
    // A shorter name that two have is nobody's in particular, and is masked as the first one's.
    if (known === undefined || (known.needsCapital && !needsCapital)) {
      forms.set(key, {
        person,
        script,
        needsCapital,
        parts: script === 'latin' ? key.split(' ') : partsOf(key),
      });
    }
  };
  // Full names first: they are theirs for certain.
  for (const person of persons) {
    for (const { key, parts, script } of person.names) {
      // Li is looked for with a capital, and only where the dossier has no such word.
      const isShort = !isLookedFor({ parts, script });
      const isFree = script === 'latin' && !isSmallWord(key) && otherUseOf({ key, script }).within === 0;
      if (!insisted.has(key) && isShort && !isFree) continue;
      if (script === 'latin') add(person, key, script, needsCapitals(parts) && !insisted.has(key));
      else if (insisted.has(key) || !language.isWord(key)) add(person, key, script, false);
    }
  }
  for (const person of persons) {
    for (const name of person.names) {
      for (const reading of readingsOf(name, language)) add(person, reading, 'latin', false);
      for (const key of shorterNamesOf(name, language)) {
        const { script } = name;
        const isWord = script === 'latin' ? isSmallWord(key) : language.isWord(key);
        const isOther = otherUseOf({ key, script }).within > 0;
        if (!isWord && !isOther) add(person, key, script, script === 'latin');
      }
    }
  }
  return [...forms.values()];
}
