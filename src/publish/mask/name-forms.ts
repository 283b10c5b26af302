import type { OtherUse } from './count-other-names.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameForm } from './name-form.ts';
import { isLookedFor, type NameParts, needsCapitals, partsOf } from './name-parts.ts';
import type { Person } from './person.ts';
import { createShortOwners } from './short-owners.ts';

export interface NameFormsOptions {
  readonly persons: readonly Person[];
  /** Names that somebody said are to be masked, by their keys: wherever they stand. */
  readonly insisted: ReadonlySet<string>;
  /** Labels of chats and handles of the net, by their keys. */
  readonly labels: ReadonlySet<string>;
  readonly handles: ReadonlySet<string>;
  /** Of those the ones that nobody is called by in part. */
  readonly accounts: ReadonlySet<string>;
  /** Children's names that are no words here, whatever else they mean: 豆豆. */
  readonly petNames: ReadonlySet<string>;
  readonly language: MaskLanguage;
  readonly otherUseOf: (name: Pick<NameParts, 'key' | 'script'>) => OtherUse;
  /** Whether a Latin word also stands in the dossier with a small letter: brown. */
  readonly isSmallWord: (word: string) => boolean;
}

/**
 * What is looked for everywhere, by keys. A name that is a word too (高峰, 建国, 妈妈) is masked where it names somebody,
 * and nowhere else: else 早高峰 would be lost.
 */
export function nameFormsOf(options: NameFormsOptions): ReadonlyMap<string, NameForm> {
  const { persons, insisted, labels, handles, accounts, petNames, language, otherUseOf, isSmallWord } =
    options;
  const shortOwners = createShortOwners(
    persons,
    new Set([...handles, ...insisted]),
    { labels, accounts },
    language,
  );
  const forms = new Map<string, NameForm>();
  const add = (key: string, form: Omit<NameForm, 'parts'>) => {
    const known = forms.get(key);
    if (known === undefined || (known.needsCapital && !form.needsCapital)) {
      forms.set(key, { ...form, parts: form.script === 'latin' ? key.split(' ') : partsOf(key) });
    }
  };
  // Full names first: they are theirs for certain.
  for (const person of persons) {
    for (const { key, parts, script } of person.names) {
      // Li is looked for with a capital, and only where the dossier has no such word.
      const isShort = !isLookedFor({ parts, script });
      const isFree = script === 'latin' && !isSmallWord(key) && otherUseOf({ key, script }).within === 0;
      if (!insisted.has(key) && isShort && !isFree) continue;
      const isFixed = insisted.has(key) || petNames.has(key);
      if (script === 'han' && !isFixed && language.isWord(key)) continue;
      const needsCapital = script === 'latin' && needsCapitals(parts) && !insisted.has(key);
      const ownerIn = shortOwners.get(key)?.ownerIn;
      add(key, { script, needsCapital, isFull: ownerIn === undefined, ownerIn: ownerIn ?? (() => person) });
    }
  }
  for (const [key, { script, ownerIn }] of shortOwners) {
    if (forms.has(key)) continue;
    const isWord = script === 'latin' ? isSmallWord(key) : language.isWord(key);
    const isOther = otherUseOf({ key, script }).within > 0;
    if (isWord || isOther) continue;
    // A reading of two words is no word of any text.
    add(key, { script, ownerIn, isFull: false, needsCapital: script === 'latin' && !key.includes(' ') });
  }
  return forms;
}
