import { Parser, Tokenizer } from 'htmlparser2';
import { BREAKING_TAGS, SKIPPED_TAGS, VOID_TAGS } from './tags.ts';

/** One element of a page. Text nodes are plain strings among `children`, already decoded. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
}
export type PageNode = PageElement | string;

/** A page's markup, with what stands outside the visible text laid apart. */
export interface PageTree {
  readonly root: PageElement;
  /** The contents of `<script type="application/ld+json">`, in page order. */
  readonly jsonLd: readonly string[];
  /** The address of a browser's 「saved from url」 comment. */
  readonly savedFrom: string | null;
  /** True where nesting or the number of elements passed the limit and only the bare text was kept. */
  readonly tooDeep: boolean;
}

/** Below this depth elements are taken into their ancestor's line; Chromium does so from 512 on. */
const FLAT_DEPTH = 400;
/** The parser's work grows with the depth of open tags, so beyond this only tags are stripped. */
const MAX_DEPTH = 2_000;
/** About ten times the largest real page of the benches; each element costs some 200 bytes. */
const MAX_ELEMENTS = 400_000;

/** Utility-class frameworks write hundreds of characters; the purpose stands at the front. */
const MAX_LABEL = 300;

const SAVED_FROM = /^\s*saved from url=\(\d+\)(\S+)/;

class TooDeep extends Error {}

/**
 * Parses a page in one pass, tolerant of any markup. Scripts, styles and other elements that hold no text
 * are left out; unknown tags stay, for their text belongs to the sentence. `noscript` keeps what is shown to
 * readers without scripts.
 */
export function parsePage(raw: string, { noscript = false }: { readonly noscript?: boolean } = {}): PageTree {
  // Browsers read a CDATA section in HTML as a comment of one tag; the parser would swallow all up to its end.
  const html = raw.includes('<![CDATA[') ? raw.replaceAll('<![CDATA[', '').replaceAll(']]>', '') : raw;
  try {
    return parseTree(html, noscript);
  } catch (error) {
    if (error instanceof TooDeep) return parseFlat(html);
    throw error;
  }
}

function createElement(
  tag: string,
  attributes: Record<string, string>,
  parent: PageElement | null,
): PageElement {
  return { tag, attributes, parent, children: [] };
}

function parseTree(html: string, noscript: boolean): PageTree {
  const root = createElement('html', {}, null);
  const jsonLd: string[] = [];
  let savedFrom: string | null = null;
  let node = root;
  let depth = 0;
  let elements = 0;
  // While `skipped` is not 0 we are inside an element whose text is not part of the page.
  let skipped = 0;
  let script: string[] | null = null;

  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) throw new TooDeep();
      if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) script = [];
      if (skipped > 0 || (SKIPPED_TAGS.has(name) && !(noscript && name === 'noscript'))) {
        skipped++;
        return;
      }
      if (depth > FLAT_DEPTH) return;
      const element = createElement(name, attributes, node);
      node.children.push(element);
      node = element;
    },
    ontext(text) {
      if (script) script.push(text);
      else if (skipped === 0) appendText(node, text);
    },
    onclosetag(name) {
      depth--;
      if (name === 'script' && script) {
        jsonLd.push(script.join(''));
        script = null;
      }
      if (skipped > 0) skipped--;
      else if (depth < FLAT_DEPTH) node = node.parent ?? root;
    },
    oncomment(comment) {
      savedFrom ??= SAVED_FROM.exec(comment)?.[1] ?? null;
    },
  });
  parser.write(html);
  parser.end();
  return { root, jsonLd, savedFrom, tooDeep: false };
}

/** Strips tags with the tokenizer alone, which keeps no stack: linear for any input. */
function parseFlat(html: string): PageTree {
  const root = createElement('html', {}, null);
  const body = createElement('body', {}, root);
  root.children.push(body);
  let hidden: string | null = null;
  const text: string[] = [];
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => {
        if (hidden === null) text.push(html.slice(start, end));
      },
      ontextentity: (point) => {
        if (hidden === null) text.push(String.fromCodePoint(point));
      },
      onopentagname: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        if (hidden === null && SKIPPED_TAGS.has(name) && !VOID_TAGS.has(name)) hidden = name;
        if (BREAKING_TAGS.has(name)) text.push('\n');
      },
      onclosetag: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        if (hidden === name) hidden = null;
        if (BREAKING_TAGS.has(name)) text.push('\n');
      },
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: () => {
        hidden = null;
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  for (const line of text.join('').split(/\n\s*/)) {
    if (line.trim() === '') continue;
    const paragraph = createElement('p', {}, body);
    paragraph.children.push(line);
    body.children.push(paragraph);
  }
  return { root, jsonLd: [], savedFrom: null, tooDeep: true };
}

function appendText(element: PageElement, text: string): void {
  const last = element.children.length - 1;
  const before = element.children[last];
  if (typeof before === 'string') element.children[last] = before + text;
  else element.children.push(text);
}

/** Elements below `element`, itself not included, in page order. */
export function elementsOf(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const collect = (parent: PageElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      collect(child);
    }
  };
  collect(element);
  return found;
}

/** The text of an element with white space collapsed; blocks and line breaks count as a space. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  collectText(element, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function collectText(element: PageElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else if (BREAKING_TAGS.has(child.tag)) {
      parts.push(' ');
      collectText(child, parts);
      parts.push(' ');
    } else collectText(child, parts);
  }
}

/**
 * What a site names an element's purpose with: its class and id as lower-case words that stand between
 * spaces, so that `ShareBox post_share` reads ` share box post share `. Empty where it has neither.
 */
export function labelOf(element: PageElement): string {
  const { class: names, id } = element.attributes;
  if (names === undefined && id === undefined) return '';
  const label = `${names ?? ''} ${id ?? ''}`.slice(0, MAX_LABEL);
  return ` ${label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_:.\s]+/g, ' ')
    .toLowerCase()} `;
}
