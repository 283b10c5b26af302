import { findBesideDate } from '../beside-date.ts';
import { type FoundField, firstFound } from '../found-field.ts';
import { collapseSpace } from '../piece.ts';
import { ldTexts } from './json-ld.ts';
import { creditIn, fromAccount, HAN, isName } from './page-credit.ts';
import { findMeta, type PageFacts } from './page-facts.ts';
import type { PageLines } from './page-lines.ts';
import { labelOf, type PageElement, textOf } from './page-tree.ts';

const AUTHOR_CLASS = / (?:byline|author|authors|author name|post author|entry author|writer) /;

/** Who the page says wrote it, as it says it; several are joined by commas. */
export function findByline(facts: PageFacts, lines: PageLines): FoundField | null {
  return firstFound(
    () => fromAuthors(ldTexts(facts.article.author), 'json-ld'),
    () =>
      creditIn(
        lines.head.map(({ text }) => text),
        'line',
        'byline',
      ),
    () =>
      creditIn(
        lines.opening.slice(0, 2).map(({ text }) => text),
        'opening',
        'byline',
      ),
    () =>
      creditIn(
        lines.closing.map(({ text }) => text),
        'line',
        'byline',
      ),
    () => fromAccount(facts.accountAuthor, 'account-author'),
    () => fromAuthorMeta(facts),
    () => fromMarkup(facts, lines),
    () => fromByLine(lines),
    () => findBesideDate(lines.head.map(({ text }) => text)),
  );
}

function fromAuthors(names: readonly string[], rule: string): FoundField | null {
  const people = [...new Set(names.map(collapseSpace))].filter((name) => isName(name));
  return people.length === 0 ? null : { value: people.slice(0, 6).join(', '), rule };
}

/** `<meta name="author">` of a Chinese site is mostly the site: those without a person's form are left. */
function fromAuthorMeta(facts: PageFacts): FoundField | null {
  const meta = findMeta(facts, [
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'citation_author',
  ]);
  if (!meta || !isName(meta.content) || HAN.test(meta.content)) return null;
  const site = findMeta(facts, ['og:site_name'])?.content;
  const value = collapseSpace(meta.content.replace(/^by\s+/i, ''));
  return value === site ? null : { value, rule: `meta-${meta.name}` };
}

function fromMarkup(facts: PageFacts, lines: PageLines): FoundField | null {
  const marked = facts.marked.filter((element) => /^author$/.test(element.attributes.itemprop ?? ''));
  const named = lines.head.filter(({ element, text }) => {
    const around = [element, element.parent];
    return (
      text.length <= 80 && around.some((at): at is PageElement => !!at && AUTHOR_CLASS.test(labelOf(at)))
    );
  });
  for (const text of [...marked.map(textOf), ...named.map(({ text }) => text)]) {
    const value = collapseSpace(text)
      .replace(/^(?:written |posted |reviewed )?by:?\s+/i, '')
      .split(/\s[|•·–-]\s|, (?:updated|published)|\b(?:updated|published)\b/i)[0]!
      .trim();
    if (isName(value) && !HAN.test(value)) return { value, rule: 'byline-class' };
  }
  return null;
}

/** "By Ada Marsh", "Words by Ada Marsh | March 3, 2024". */
const BY_LINE =
  /^(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Pp]osted|[Rr]eported|[Rr]eviewed) )?[Bb][Yy]:?\s+(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:and|&|de|van|von|der|la|el)\s+)?\p{Lu}[\p{L}.'’-]*){0,5})(?=$|[\s,|•·⋅–—(])/u;

/** No line of credits is longer. */
const LONGEST_CREDIT = 120;

function fromByLine(lines: PageLines): FoundField | null {
  for (const { text } of lines.head) {
    // Saturday 26 September 2026 08:00 | By Ada Marsh
    const parts = text.length <= LONGEST_CREDIT ? text.split(/\s[|•·⋅]\s/u) : [text];
    const name = parts.map((part) => BY_LINE.exec(part)?.groups?.name).find((each) => each !== undefined);
    if (name !== undefined && isName(name)) return { value: name, rule: 'by-line' };
  }
  return null;
}
