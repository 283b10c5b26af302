import { collapseSpace } from '../piece.ts';
import { ldTexts } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

const TAG_METAS = ['article:tag', 'og:article:tag', 'parsely-tags', 'news_keywords', 'keywords'];
const MAX_TAGS = 30;

/** The key words that a page gives itself, each once, in its order; `[]` where it gives none. */
export function findTags(facts: PageFacts): string[] {
  const stated = TAG_METAS.map((name) => facts.metas.get(name)).find((contents) => contents !== undefined);
  const raw = stated ?? ldTexts(facts.article.keywords);
  const tags = raw.flatMap((content) => content.split(/[,，;；、|]/)).map(collapseSpace);
  return [...new Set(tags.filter((tag) => tag !== '' && tag.length <= 60))].slice(0, MAX_TAGS);
}
