import MarkdownIt from 'markdown-it';

/** Deeper nesting of quotations and lists is an accident, and costs the parser dearly. */
const MOST_NESTING = 30;
/** 「地点：二楼会议室」, "Present: 26 parents": a field of a document's head. */
const FIELD = /^(?:\p{sc=Han}{1,8}[：:]|\p{Lu}[\p{L} ]{0,24}:\s)\s*\S/u;

type Parser = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Parser['parse']>[number];

/**
 * A parser of Markdown that keeps what a reader of the file sees. Indented code is switched off: saved pages are
 * indented, and an indented sentence is no program.
 */
export function createMarkdown(): Parser {
  const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable('code');
  markdown.set({ maxNesting: MOST_NESTING });
  markdown.core.ruler.push('fields', ({ tokens }) => {
    for (const { type, children } of tokens) if (type === 'inline' && children) breakFields(children);
  });
  markdown.core.ruler.push('numbers', ({ tokens, Token }) => {
    for (const [index, { type, info, markup }] of tokens.entries()) {
      const words = tokens[index + 2];
      if (type !== 'list_item_open' || info === '' || words?.type !== 'inline') continue;
      // The number of an item is a word of the text: a later line may speak of 「第2项」.
      const number = new Token('text', '', 0);
      number.content = `${info}${markup} `;
      words.children?.unshift(number);
    }
  });
  return markdown;
}

/** Fields one below the other are lines of their own, though Markdown would let them run on. */
function breakFields(children: readonly Token[]): void {
  let before = '';
  let at = 0;
  for (let end = 0; end <= children.length; end++) {
    if (end < children.length && children[end]?.type !== 'softbreak') continue;
    const line = children
      .slice(at, end)
      .map(({ content }) => content)
      .join('');
    const isBroken = FIELD.test(before) && FIELD.test(line);
    const broken = children[at - 1];
    if (isBroken && broken !== undefined) broken.type = 'hardbreak';
    before = line;
    at = end + 1;
  }
}
