import type { Issue } from '../../model/issue.ts';
import type { Reading } from '../../model/report.ts';
import { findLanguage } from '../../text/language.ts';
import { creditHouse } from '../agency-byline.ts';
import { cleanString } from '../clean-string.ts';
import { composeText } from '../compose-text.ts';
import { findKind, findSignedOutlet } from '../find-kind.ts';
import { findOriginal } from '../find-original.ts';
import { type FoundFields, NO_FIELDS, toReasons } from '../found-field.ts';
import type { Piece } from '../piece.ts';
import { readThread } from '../thread/read-thread.ts';
import { collectPieces, type PagePiece } from './collect-pieces.ts';
import { findByline } from './find-byline.ts';
import { findLeftOut, findRemarks, findRemarksBelow } from './find-left-out.ts';
import { findMain } from './find-main.ts';
import { findOutlet } from './find-outlet.ts';
import { findPublished } from './find-published.ts';
import { findCanonical, findSite, resolveUrl } from './find-site.ts';
import { findTags } from './find-tags.ts';
import { findTitle } from './find-title.ts';
import { isPageCutOff } from './is-cut-off.ts';
import { isPost } from './is-post.ts';
import { readPageFacts } from './page-facts.ts';
import { selectLines } from './page-lines.ts';
import { readPagePost } from './page-post.ts';
import type { PageTree } from './page-tree.ts';
import { parseShown } from './parse-shown.ts';
import { trimPieces } from './trim-pieces.ts';

const NOTHING_DROPPED: ReadonlySet<never> = new Set();

/** Reads a web page: its main text as blocks, and what it says of title, author, outlet, place and day. */
export function readHtml(html: string, { url }: { readonly url: string | null }): Reading {
  // Mend the string and parse it once; everything below works on this tree.
  const { text, issues } = cleanString(html);
  const tree = parseShown(text);
  const facts = readPageFacts(tree);
  const address = url ?? tree.savedFrom;
  const toUrl = (href: string): string | null => resolveUrl(href, address);

  // Find the element that holds the text, and the blocks in it.
  const main = findMain(tree.root, facts, { url: address });
  const title = findTitle(facts);
  const found = collectPieces(main.container, main.dropped, toUrl);
  const all = collectPieces(tree.root, NOTHING_DROPPED, toUrl);
  const shown = collectPieces(tree.root, main.furniture, toUrl);

  // Read the credits off the lines around the text before those lines are left out.
  const lines = selectLines(all, found, title?.value ?? null);
  const fields = creditHouse({
    title,
    byline: findByline(facts, lines),
    outlet: findOutlet(facts, lines),
    site: findSite(facts, { url, savedFrom: tree.savedFrom, title }),
    canonical: findOriginal(lines.closing.map((line) => line.text)) ?? findCanonical(facts, address),
    published: findPublished(facts, lines),
  });

  // A page that shows one post and remarks is read as a post under its account.
  const shownPost =
    facts.headings.length === 0
      ? readPagePost(
          all.map(({ text }) => text),
          { url },
        )
      : null;
  if (shownPost !== null) return { ...shownPost, site: fields.site?.value ?? null, issues: [...issues] };

  // So is one that shows what many posted: each says what stands under their name.
  const thread = readThread(tree.root, facts, { url, title: title?.value ?? null, forum: main.forum });
  if (thread !== null) {
    const { site, canonical } = fields;
    const reasons = [...toReasons({ ...NO_FIELDS, site, canonical }), ...thread.reasons];
    return {
      ...thread,
      site: site?.value ?? null,
      canonical: canonical?.value ?? null,
      issues: [...issues],
      reasons,
    };
  }

  // Leave out editor lines and lists of links, tell captions apart, and join what remains.
  const pieces = trimPieces(found, { title: title?.value ?? null, forum: main.forum });
  const post = !main.forum && isPost(facts, pieces, lines.closing);
  const reading = composeReading({
    pieces,
    fields: post ? creditAccount(fields) : fields,
    url,
    post,
    tags: findTags(facts, tree.root, main.container),
  });
  const remarks = findRemarks(all, pieces);
  const below = post && remarks.length === 0 ? findRemarksBelow(all, pieces) : remarks;
  const leftOut = main.forum ? [] : [...findLeftOut({ shown, found, kept: pieces }), ...below];
  return { ...reading, issues: [...issues, ...issuesOf(text, pieces, tree), ...leftOut] };
}

/** The account named beside a post's date is who wrote it; no publisher stands behind it. */
function creditAccount(fields: FoundFields): FoundFields {
  const { byline, outlet } = fields;
  const isAccount = outlet !== null && /^(?:date-line|source-class)$/.test(outlet.rule);
  return byline === null && isAccount ? { ...fields, byline: outlet, outlet: null } : fields;
}

interface Parts {
  readonly pieces: readonly PagePiece[];
  readonly fields: FoundFields;
  readonly url: string | null;
  readonly post: boolean;
  readonly tags: readonly string[];
}

function composeReading({ pieces, fields, url, post, tags }: Parts): Reading {
  const title = fields.title?.value ?? null;
  const head: Piece[] = title === null ? [] : [{ role: 'title', text: title, links: [], linked: 0 }];
  const { text, blocks, links } = composeText([...head, ...pieces]);
  const kind = findKind({
    title,
    text,
    credited: fields.outlet !== null || fields.byline !== null,
    article: pieces.length > 2,
    post,
  });
  const outlet = fields.outlet ?? (kind === 'notice' ? findSignedOutlet(text) : null);
  return {
    kind,
    title,
    byline: fields.byline?.value ?? null,
    outlet: outlet?.value ?? null,
    site: fields.site?.value ?? null,
    url,
    canonical: fields.canonical?.value ?? null,
    published: fields.published?.value ?? null,
    language: findLanguage(text),
    tags: [...tags],
    text,
    blocks: [...blocks],
    links: [...links],
    issues: [],
    reasons: toReasons({ ...fields, outlet }),
  };
}

function issuesOf(html: string, pieces: readonly Piece[], tree: PageTree): Issue[] {
  const found: Issue[] = [];
  if (isPageCutOff(html)) {
    found.push({
      code: 'truncated',
      span: null,
      message: 'The page breaks off before its end; what it still holds was read.',
    });
  }
  if (tree.tooDeep) {
    found.push({
      code: 'too-deep',
      span: null,
      message: 'The markup is nested too deep or has too many elements; only its bare text was read.',
    });
  }
  if (pieces.length === 0) {
    found.push({ code: 'no-main-text', span: null, message: 'No main text was found on the page.' });
  }
  return found;
}
