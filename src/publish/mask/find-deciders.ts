import type { Story } from '../../model/story.ts';
import { creditsOf } from './find-named.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameParts } from './name-parts.ts';
import type { NamedAt } from './named-at.ts';
import { isCompany, isHanCompany } from './no-persons.ts';

/** Who decided or asked something about a story, and who answered: persons too. */
export function findDeciders(story: Story, bodies: ReadonlySet<string>): NamedAt[] {
  const deciders = [
    ...story.decisions,
    ...story.assessments,
    ...[...story.possiblySame, ...story.conflicts].flatMap(({ settled }) => settled ?? []),
    ...story.inquiries.flatMap((inquiry) => [inquiry, ...inquiry.answers]),
  ];
  return deciders.flatMap(({ by }) => creditsOf(story.id, by, bodies));
}

/** Whoever was asked something about a story and may be a person, as far as the words alone tell. */
export function findAsked(story: Story, bodies: ReadonlySet<string>): NamedAt[] {
  return story.inquiries.flatMap(({ asked }) => creditsOf(story.id, asked, bodies));
}

/**
 * Whether whoever was asked, and no text tells of as a person, has a person's name: a family name and one or two characters, a
 * given name and another. 青禾服饰, which stands in 汀洲市青禾服饰有限公司, and Tidewell are none.
 */
export function isPersonAsked(name: NameParts, bodies: ReadonlySet<string>, language: MaskLanguage): boolean {
  const { key, parts, script, words } = name;
  const all = [...bodies];
  if (script === 'latin') {
    const isOfBody = all.some((body) => body.includes(words));
    return parts.length > 1 && language.isGivenName(parts[0]!) && !isOfBody && !isCompany(name);
  }
  if (/·/.test(words)) return true;
  const isOfBody = all.some((body) => body.includes(key));
  return language.surnameOf(key) !== null && !isOfBody && !language.isWord(key) && !isHanCompany(name);
}
