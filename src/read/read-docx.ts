import type { Reading } from '../model/report.ts';
import { cleanString } from './clean-string.ts';
import { composeDocument, NO_FACTS } from './compose-document.ts';
import { collectPieces } from './html/collect-pieces.ts';
import { resolveUrl } from './html/find-site.ts';
import { parsePage } from './html/page-tree.ts';
import { describeFault, type Unread, unread } from './unread.ts';
import { inspectZip } from './zip.ts';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a Word document; any other zip, and one that would unpack to too much, is refused before it is opened. */
export async function readDocx(
  bytes: Uint8Array,
  { url }: { readonly url: string | null },
): Promise<Reading | Unread> {
  const zip = await inspectZip(bytes);
  if (zip.kind === 'broken')
    return unread(
      'broken',
      `The zip container is damaged: ${describeFault(new Error(zip.message))}. Try to get or save it again.`,
    );
  if (zip.kind === 'too-large')
    return unread('too-large', `The zip container unpacks to more than is allowed: ${zip.message}.`);
  if (!zip.names.has('word/document.xml'))
    return unread(
      'unknown-format',
      'A zip container that is not a Word document; unpack it and add what is in it.',
    );
  // Both are loaded here, for most files are no Word documents and loading takes longer than reading a page.
  const { default: mammoth } = await import('mammoth');
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage });
    const { text, issues } = cleanString(value);
    const pieces = collectPieces(parsePage(text).root, new Set(), (href) => resolveUrl(href, url));
    if (pieces.length === 0) return unread('no-text', 'The Word document holds no text.');
    return composeDocument(pieces, { ...NO_FACTS, url, issues });
  } catch (error) {
    return unread(
      'broken',
      `The Word document cannot be opened: ${describeFault(error)}. Try to save it again as .docx.`,
    );
  }
}
