import { writeZip } from './write-zip.mjs';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A small real WordprocessingML document (ECMA-376) from Markdown of headings and paragraphs.
 * The footer text stands in a footer part, as word processors write it, not in the body.
 *
 * @param {string} markdown blocks separated by blank lines; `# ` and `## ` begin headings
 * @param {string} footer
 */
export function writeDocx(markdown, footer) {
  const blocks = markdown.trim().split(/\n{2,}/);
  const body = blocks.map(paragraphOf).join('');
  return writeZip([
    {
      path: '[Content_Types].xml',
      content: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
        ['document', 'document.main'],
        ['styles', 'styles'],
        ['footer1', 'footer'],
      ]
        .map(
          ([part, type]) =>
            `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
        )
        .join('')}</Types>`,
    },
    {
      path: '_rels/.rels',
      content: relationships([['officeDocument', 'word/document.xml']]),
    },
    {
      path: 'word/document.xml',
      content: `${XML}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/></w:sectPr></w:body></w:document>`,
    },
    {
      path: 'word/_rels/document.xml.rels',
      content: relationships([
        ['styles', 'styles.xml'],
        ['footer', 'footer1.xml'],
      ]),
    },
    {
      path: 'word/styles.xml',
      content: `${XML}<w:styles xmlns:w="${WORD}">${[1, 2]
        .map(
          (level) =>
            `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
        )
        .join('')}</w:styles>`,
    },
    {
      path: 'word/footer1.xml',
      content: `${XML}<w:ftr xmlns:w="${WORD}">${paragraphOf(footer)}</w:ftr>`,
    },
  ]);
}

/** @param {string} block */
function paragraphOf(block) {
  const [, hashes = '', text = ''] = /^(#{0,2})\s*(.*)$/s.exec(block) ?? [];
  const style = hashes ? `<w:pPr><w:pStyle w:val="Heading${hashes.length}"/></w:pPr>` : '';
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** @param {readonly (readonly [type: string, target: string])[]} links */
function relationships(links) {
  const rows = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
