import type { StorySummary } from '../../model/dossier.ts';

/**
 * Which of a story's languages its title is in, told by its script: of a story in Chinese and English the
 * index does not say. `undefined` where none of them fits.
 */
export function titleLanguage({
  title,
  languages,
}: Pick<StorySummary, 'title' | 'languages'>): string | undefined {
  const isChinese = /\p{Script=Han}/u.test(title);
  return languages.find((language) => /^zh\b/i.test(language) === isChinese);
}
