const MEGABYTE = 1024 * 1024;

/** Largest single document: forty times the largest real page seen, and what a browser still opens. */
export const MAX_DOCUMENT_BYTES = 64 * MEGABYTE;
/**
 * Longest text of one report, in UTF-16 units: ten long books. The records of a longer one would not fit the
 * strings that a dossier is written with.
 */
export const MAX_TEXT_LENGTH = 8_000_000;
/** JSON Lines hold many documents; a JavaScript string ends at 512 MB. */
export const MAX_LINES_BYTES = 400 * MEGABYTE;
/** What a DOCX may unpack to, by its own word and in truth, and in how many files. */
export const MAX_UNPACKED_BYTES = 64 * MEGABYTE;
export const MAX_ZIP_ENTRIES = 5_000;
/** Longer PDFs are books; their first pages are read and an issue says so. */
export const MAX_PDF_PAGES = 500;

export function formatMegabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
