// @ts-check
/**
 * Texts that nobody writes and a program meets: each is one piece, said again and again. What takes time that grows
 * with the square of a text's length, or throws, shows on them.
 *
 * @typedef {object} BadText
 * @property {string} name
 * @property {string} piece
 * @property {'zh-Hans' | 'en' | null} language   null: read once as each of them
 */

/** @type {readonly BadText[]} */
export const BAD_TEXTS = [
  { name: 'Chinese without a stop', piece: '学校表示食堂停课水管坏了居民说不清楚原因', language: 'zh-Hans' },
  { name: 'Chinese clauses, no stop', piece: '校长说，食堂停课，', language: 'zh-Hans' },
  {
    name: 'English without a stop',
    piece: 'the council said the bridge was closed and residents told reporters they did not know why ',
    language: 'en',
  },
  { name: 'opening marks only', piece: '“', language: null },
  { name: 'closing marks only', piece: '”', language: null },
  { name: 'marks of all kinds', piece: '“‘「『"', language: null },
  {
    name: 'ten marks deep, Chinese',
    piece: `${'“‘'.repeat(5)}水管坏了${'’”'.repeat(5)}他说。`,
    language: 'zh-Hans',
  },
  {
    name: 'ten marks deep, English',
    piece: `${'“‘'.repeat(5)}the pipe broke${'’”'.repeat(5)} he said. `,
    language: 'en',
  },
  { name: 'marks never closed, Chinese', piece: '他说：“水管坏了，', language: 'zh-Hans' },
  { name: 'marks never closed, English', piece: 'He said: "the pipe is broken, ', language: 'en' },
  { name: 'right to left', piece: 'قال المجلس إن الجسر مغلق ', language: null },
  { name: 'emoji', piece: '😀👨‍👩‍👧‍👦🇫🇷', language: null },
  { name: 'emoji in Chinese', piece: '他说😀水管坏了🤣，', language: 'zh-Hans' },
  { name: 'lone surrogates', piece: '他\ud800说\udc00', language: null },
  { name: 'combining marks', piece: `a${'\u0301'.repeat(20)}`, language: null },
  {
    name: 'HTML, Chinese',
    piece: '<p class="a">校长说：<b>“食堂停课”</b>&nbsp;</p><script>var a="b";</script>',
    language: 'zh-Hans',
  },
  {
    name: 'HTML, English',
    piece: '<div><p>The mayor said <b>"it is closed"</b> &amp; left</p></div>',
    language: 'en',
  },
  { name: 'he said, Chinese', piece: '他说', language: 'zh-Hans' },
  { name: 'he said, English', piece: 'he said ', language: 'en' },
  { name: 'one sign of names', piece: '某', language: 'zh-Hans' },
  { name: 'one name, Chinese', piece: '何文瑾', language: 'zh-Hans' },
  { name: 'one name, English', piece: 'Mayor Finch ', language: 'en' },
  { name: 'a name and its pronoun, Chinese', piece: '何文瑾他', language: 'zh-Hans' },
  { name: 'a name and its pronoun, English', piece: 'Mayor Finch said he ', language: 'en' },
  { name: 'one body', piece: '公司', language: 'zh-Hans' },
  { name: 'one place', piece: '县', language: 'zh-Hans' },
  { name: 'one word', piece: 'the ', language: 'en' },
  { name: 'number words', piece: 'one hundred ', language: 'en' },
  { name: 'number signs', piece: '一二三', language: 'zh-Hans' },
  { name: 'signs of times', piece: '年月日', language: 'zh-Hans' },
  { name: 'digits only', piece: '1234567890', language: null },
  { name: 'commas only', piece: '，', language: null },
  { name: 'stops only', piece: '。', language: null },
  { name: 'line feeds only', piece: '\n', language: null },
  { name: 'lines of one letter', piece: 'a\r\n', language: null },
  { name: 'capitals only', piece: 'A', language: 'en' },
  { name: 'apostrophes only', piece: "'", language: 'en' },
  { name: 'brackets only', piece: '（', language: null },
];

/**
 * The text, about so many bytes of UTF-8 long.
 * @param {string} piece
 * @param {number} bytes
 */
export function badText(piece, bytes) {
  return piece.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(piece))));
}
