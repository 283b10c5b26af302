import { isLdType, type LdNode, readJsonLd } from './json-ld.ts';
import { elementsOf, type PageElement, type PageTree, textOf } from './page-tree.ts';

/** What a page's head says about it, as it stands there and not yet judged. */
export interface PageFacts {
  /** Contents of `<meta>` by name, property or itemprop in lower case without spaces, in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The article's JSON-LD node, else an empty one. */
  readonly article: LdNode;
  readonly nodes: readonly LdNode[];
  /** The words of `<title>`. */
  readonly documentTitle: string | null;
  readonly canonical: string | null;
  /** The words of the first link to the site's front page; mostly its name. */
  readonly home: string | null;
  /** Only its name is of use: pages close their `<body>` too early. */
  readonly body: PageElement | null;
  readonly headings: readonly PageElement[];
  /** The `<h2>` elements: on old pages the headline is one of them. */
  readonly subheadings: readonly PageElement[];
  /** Elements with `itemprop`, for microdata. */
  readonly marked: readonly PageElement[];
  readonly times: readonly PageElement[];
  /** The account that published an article on WeChat, and the author beside it, by the names of their elements. */
  readonly account: PageElement | null;
  readonly accountAuthor: PageElement | null;
}

const ARTICLE_TYPES = /(?:Article|Posting|Report|NewsArticle|Review|Recipe|HowTo|QAPage)$/;

export function readPageFacts(tree: PageTree): PageFacts {
  const metas = new Map<string, string[]>();
  const headings: PageElement[] = [];
  const subheadings: PageElement[] = [];
  const marked: PageElement[] = [];
  const times: PageElement[] = [];
  let documentTitle: string | null = null;
  let canonical: string | null = null;
  let home: string | null = null;
  let body: PageElement | null = null;
  let account: PageElement | null = null;
  let accountAuthor: PageElement | null = null;
  for (const element of elementsOf(tree.root)) {
    const { tag, attributes } = element;
    if (tag === 'meta') addMeta(metas, attributes);
    else if (tag === 'title') documentTitle ??= textOf(element) || null;
    else if (tag === 'link' && attributes.rel?.toLowerCase() === 'canonical')
      canonical ??= attributes.href ?? null;
    else if (tag === 'body') body ??= element;
    else if (tag === 'a' && attributes.href === '/') home ??= textOf(element) || null;
    else if (tag === 'h1') headings.push(element);
    else if (tag === 'h2') subheadings.push(element);
    else if (tag === 'time') times.push(element);
    if (attributes.id === 'js_name') account ??= element;
    else if (attributes.id === 'js_author_name' || isAccountAuthor(element)) accountAuthor ??= element;
    if (attributes.itemprop !== undefined) marked.push(element);
  }
  const nodes = readJsonLd(tree.jsonLd);
  const article =
    nodes.find((node) => isLdType(node, ARTICLE_TYPES) && ('datePublished' in node || 'headline' in node)) ??
    nodes.find((node) => isLdType(node, ARTICLE_TYPES)) ??
    nodes.find((node) => 'datePublished' in node || 'pubDate' in node) ??
    {};
  return {
    metas,
    article,
    nodes,
    documentTitle,
    canonical,
    home,
    body,
    headings,
    subheadings,
    marked,
    times,
    account,
    accountAuthor,
  };
}

/** Of the day beside it, only the element's name differs. */
function isAccountAuthor({ tag, attributes }: PageElement): boolean {
  return (
    tag === 'span' &&
    attributes.id === undefined &&
    attributes.class?.split(/\s+/).includes('rich_media_meta_text') === true
  );
}

function addMeta(metas: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes.content?.trim();
  if (!content) return;
  for (const name of [attributes.property, attributes.name, attributes.itemprop]) {
    if (name === undefined) continue;
    // Some sites write `name="og: time "`.
    const key = name.toLowerCase().replace(/\s+/g, '');
    const before = metas.get(key);
    if (before) before.push(content);
    else metas.set(key, [content]);
  }
}

/** The first content of the first of these metas that the page has, with the meta's name. */
export function findMeta(
  facts: Pick<PageFacts, 'metas'>,
  names: readonly string[],
): { readonly name: string; readonly content: string } | null {
  for (const name of names) {
    const content = facts.metas.get(name)?.[0];
    if (content !== undefined) return { name, content };
  }
  return null;
}
