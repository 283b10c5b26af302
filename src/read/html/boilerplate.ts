import { labelOf, type PageElement } from './page-tree.ts';

interface BoilerplateRule {
  readonly id: string;
  /** Words of a class or id, as `labelOf` spells them. */
  readonly words: RegExp;
  readonly example: string;
}

const words = (list: string): RegExp => new RegExp(` (?:${list}) `);

/** What surrounds a text on a page. Each names the class or id it was made for. */
const RULES: readonly BoilerplateRule[] = [
  {
    id: 'navigation',
    words: words(
      'nav|navi|navbar|navigation|menus?|submenu|breadcrumbs?|crumbs?|pagination|pager|paging|page links|toc|topnav|subnav|skip link',
    ),
    example: '<div class="post-navigation">',
  },
  {
    id: 'chrome',
    words: words(
      'footer|masthead|topbar|sidebar|side bar|side|siderail|rail|right rail|colophon|site header|page header',
    ),
    example: '<div id="right-rail">',
  },
  {
    id: 'share',
    words: words('share|shares|sharing|sharebar|social|socials|bshare|addtoany|sharedaddy|follow|qrcode|ewm'),
    example: '<div class="share_box">',
  },
  {
    id: 'related',
    words: words(
      'related|relate|relation|recommend|recommends|recommended|recommendations?|recirc|recirculation|popular|trending|hot|hotnews|read more|more stories|more news|more articles|also like|also read|see also|similar|next post|prev post|post nav|up next|you may like|outbrain|taboola|latest',
    ),
    example: '<div class="post_recommend">',
  },
  {
    id: 'advertising',
    words: words(
      'ad|ads|adv|advert|advertisement|advertorial|adsbygoogle|sponsor|sponsored|promo|promos|promotion|banner|dfp|gpt|cta',
    ),
    example: '<div class="ad-slot">',
  },
  {
    id: 'sign-up',
    words: words(
      'newsletter|newsletters|subscribe|subscription|signup|sign up|login|signin|sign in|register|paywall|cookie|cookies|modal|popup|pop up|overlay|tooltip|toast|lightbox|optin|opt in',
    ),
    example: '<div class="newsletter-signup">',
  },
  {
    id: 'consent',
    words: words('onetrust|ot sdk|ot pc|cookie law|cookiebot|consent|gdpr|didomi|usercentrics'),
    example: '<div id="onetrust-consent-sdk">',
  },
  {
    id: 'about-the-text',
    words: words(
      'byline|bylines|author|authors|author box|author bio|author info|about author|saboxplugin|post meta|entry meta|article meta|metadata|postmeta|meta|tags|taglist|tag list|post tags|copyright|disclaimer|reading time|timestamp|dateline|report error|jubao',
    ),
    example: '<div class="author-bio">',
  },
  {
    id: 'signature',
    words: words('signature|signatures|sig|post signature|message signature'),
    example: '<div class="message-signature">',
  },
  {
    id: 'unseen',
    words: words(
      'sr only|screen reader text|screenreader|visually hidden|visuallyhidden|hidden|hide|noprint|print only',
    ),
    example: '<span class="sr-only">',
  },
];

/** Readers' remarks under an article; on a forum they are the text itself. */
const REMARKS = words(
  'comment|comments|comment list|commentlist|disqus|respond|replies|remark|remarks|discussion|feedback|pinglun',
);

const TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'search', 'address']);
const LANDMARKS =
  /^(?:navigation|complementary|banner|contentinfo|dialog|alertdialog|menu|menubar|search|toolbar|tooltip|alert|status)$/;
/** Never judged by their name: `<body class="has-sidebar">`, `<article class="post tag-news">`. */
const FRAMES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** On a forum the names and days of the posts belong to the text, as they do in a chat. */
const FORUM_KEEPS: ReadonlySet<string> = new Set(['about-the-text']);

/** The id of the rule by which an element surrounds the text and is no part of it; null where none does. */
export function findBoilerplate(element: PageElement, { forum }: { forum: boolean }): string | null {
  const { tag, attributes } = element;
  if (FRAMES.has(tag)) return null;
  if (TAGS.has(tag)) return `tag-${tag}`;
  if (attributes.role !== undefined && LANDMARKS.test(attributes.role)) return `role-${attributes.role}`;
  // React streams parts of a page as `<div hidden id="S:0">` and moves them into place afterwards.
  const streamed = attributes.id !== undefined && /^S:\w+$/.test(attributes.id);
  if ((attributes.hidden !== undefined && !streamed) || attributes['aria-hidden'] === 'true') return 'hidden';
  if (attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style)) return 'hidden';
  const label = labelOf(element);
  if (label === '') return null;
  if (!forum && REMARKS.test(label)) return 'remarks';
  return RULES.find((rule) => rule.words.test(label) && !(forum && FORUM_KEEPS.has(rule.id)))?.id ?? null;
}
