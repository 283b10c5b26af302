import { collapseSpace } from '../piece.ts';
import { ldTexts } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { elementsOf, type PageElement, textOf } from './page-tree.ts';

const TAG_METAS = ['article:tag', 'og:article:tag', 'parsely-tags', 'news_keywords', 'keywords'];
const MAX_TAGS = 30;
/** Longer words under a link to a tag page are a headline. */
const LONGEST_TAG = 60;
/** The path of a tag's page: `/tag/bridge`, `/tags/bridge.html`, `/topic/9`, `/tag?name=bridge`. */
const TAG_PATH = /^(?:[a-z]+:)?[^?#]*\/(?:tags?|topics?|hashtags?)(?:\/[^/?#]|\?[^#])/i;

/** The key words that a page gives itself, then those its text links to, each once; `[]` where there are none. */
export function findTags(facts: PageFacts, root: PageElement, text: PageElement): string[] {
  const stated = TAG_METAS.map((name) => facts.metas.get(name)).find((contents) => contents !== undefined);
  const raw = stated ?? ldTexts(facts.article.keywords);
  const keywords = raw.flatMap((content) => content.split(/[,，;；、|]/));
  // A link that says it is a tag is believed anywhere on the page, one with a tag's address only in the text.
  const linked = elementsOf(root).filter(hasTagRelation).map(textOf);
  return distinctTags([...keywords, ...linked, ...findLinkedTags(text)]);
}

/** The words under links to tag pages, whatever the element is called, in page order. */
export function findLinkedTags(root: PageElement): string[] {
  const links = elementsOf(root).filter(
    (element) => hasTagRelation(element) || TAG_PATH.test((element.attributes.href ?? '').slice(0, 500)),
  );
  return distinctTags(links.map(textOf));
}

function hasTagRelation({ attributes }: PageElement): boolean {
  return attributes.href !== undefined && /(?:^|\s)tag(?:\s|$)/i.test((attributes.rel ?? '').slice(0, 100));
}

function distinctTags(words: readonly string[]): string[] {
  const tags = words.map((word) => collapseSpace(word).replace(/^[#＃]\s?|\s?[#＃]$/g, ''));
  return [...new Set(tags.filter((tag) => tag !== '' && tag.length <= LONGEST_TAG))].slice(0, MAX_TAGS);
}
