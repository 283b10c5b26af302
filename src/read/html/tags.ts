/** Their content is never part of what a page tells. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas'],
  ...['select', 'option', 'button', 'input', 'textarea', 'datalist', 'map', 'audio', 'video', 'dialog'],
]);

/** They begin and end a block of text; all others, unknown ones too, stand inside the sentence. */
export const BREAKING_TAGS: ReadonlySet<string> = new Set([
  ...[
    'html',
    'head',
    'title',
    'body',
    'address',
    'article',
    'aside',
    'blockquote',
    'br',
    'caption',
    'center',
  ],
  ...['dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol'],
  ...['p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'search'],
]);

export const VOID_TAGS: ReadonlySet<string> = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ],
]);

export const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
