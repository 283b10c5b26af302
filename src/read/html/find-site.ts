import { type FoundField, firstFound } from '../found-field.ts';
import { collapseSpace } from '../piece.ts';
import { ldText } from './json-ld.ts';
import { findMeta, type PageFacts } from './page-facts.ts';
import { findTitleSite, isSiteName } from './title-site.ts';

/** The absolute form of an address; null where it is none or not of the web. */
export function resolveUrl(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > 2_000) return null;
  const full = parseUrl(trimmed, base ?? undefined);
  return full && /^https?:$/.test(full.protocol) ? full.href : null;
}

function parseUrl(href: string, base?: string): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

export function hostOf(url: string | null): string | null {
  const parsed = url === null ? null : parseUrl(url);
  return parsed && parsed.hostname !== '' ? parsed.hostname.replace(/^www\./, '') : null;
}

/** Where the copy was found: the host it was saved from, else the site's own name for itself, in the head or title. */
export function findSite(
  facts: PageFacts,
  {
    url,
    savedFrom,
    title,
  }: { readonly url: string | null; readonly savedFrom: string | null; readonly title: FoundField | null },
): FoundField | null {
  return firstFound(
    () => field(hostOf(url), 'url'),
    () => field(hostOf(savedFrom), 'saved-from'),
    () => field(findMeta(facts, ['og:site_name'])?.content ?? null, 'og:site_name'),
    () => findTitleSite(facts.documentTitle, title),
    () => fromHome(facts),
  );
}

/** The address that the page names as the original's, made absolute; null where it names none. */
export function findCanonical(facts: PageFacts, base: string | null): FoundField | null {
  const article = facts.article;
  const main = article.mainEntityOfPage;
  const stated = typeof main === 'string' ? main : ldText((main as { '@id'?: unknown } | undefined)?.['@id']);
  return firstFound(
    () => field(facts.canonical === null ? null : resolveUrl(facts.canonical, base), 'link-canonical'),
    () => field(resolveUrl(findMeta(facts, ['og:url'])?.content ?? '', base), 'og:url'),
    () => field(resolveUrl(stated ?? ldText(article.url) ?? '', base), 'json-ld'),
  );
}

/** `<a href="/">河湾在线</a>`: what leads to the front page is called like a paper or a station, or says only 「首页」. */
function fromHome({ home }: PageFacts): FoundField | null {
  const value = home === null ? '' : collapseSpace(home);
  return isSiteName(value) ? { value, rule: 'home-link' } : null;
}

function field(value: string | null, rule: string): FoundField | null {
  return value === null || value === '' ? null : { value, rule };
}
