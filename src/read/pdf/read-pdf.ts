import type { Issue } from '../../model/issue.ts';
import type { Reading } from '../../model/report.ts';
import { cleanString } from '../clean-string.ts';
import { composeDocument, NO_FACTS } from '../compose-document.ts';
import { joinPrinted } from '../join-printed.ts';
import { MAX_PDF_PAGES } from '../limits.ts';
import { createPiece, type Piece } from '../piece.ts';
import { describeFault, type Unread, unread } from '../unread.ts';
import { collectLines, type PdfLine } from './pdf-lines.ts';

/** A whole PDF ends in this mark; the standard (ISO 32000-1, 7.5.5) lets readers look for it in the last 1024 bytes. */
const END_MARK = '%%EOF';

function endsWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-1_024)).includes(END_MARK);
}

/** Reads the text layer of a PDF into paragraphs. A scan without one is left unread, with the reason. */
export async function readPdf(
  bytes: Uint8Array,
  { url }: { readonly url: string | null },
): Promise<Reading | Unread> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // A copy, and no Buffer: pdf.js takes the bytes for itself and refuses a Buffer. Nothing is fetched, drawn or evaluated.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const lines: PdfLine[] = [];
    const issues: Issue[] = [];
    const pages = Math.min(document.numPages, MAX_PDF_PAGES);
    for (let number = 1; number <= pages; number++) {
      try {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        lines.push(...collectLines(items, number));
        page.cleanup();
      } catch {
        issues.push({ code: 'truncated', span: null, message: `Page ${number} of the PDF cannot be read.` });
      }
    }
    if (!endsWhole(bytes)) {
      const message = 'The PDF breaks off before its end; what it still holds was read.';
      issues.push({ code: 'truncated', span: null, message });
    }
    if (pages < document.numPages) {
      const message = `Only the first ${pages} of ${document.numPages} pages were read.`;
      issues.push({ code: 'too-large', span: null, message });
    }
    const pieces = joinPrinted(lines).flatMap(({ role, text }): Piece[] => {
      const piece = createPiece(role, cleanString(text).text);
      return piece ? [piece] : [];
    });
    if (pieces.length === 0) {
      return unread(
        'no-text',
        `The PDF has ${document.numPages} pages but no text layer: it is probably a scan. Run text recognition over it and add the result.`,
      );
    }
    return composeDocument(pieces, { ...NO_FACTS, url, issues });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return locked
      ? unread('unreadable', 'The PDF is locked with a password; save a copy without one and add that.')
      : unread('broken', `The PDF cannot be opened: ${describeFault(error)}. Try to get or save it again.`);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}
