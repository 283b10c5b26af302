import type { DossierReport } from '../../model/dossier.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import type { Story } from '../../model/story.ts';
import { type Digested, digestOfPieces } from '../digest.ts';
import { DOCUMENT_FILE } from './check-document.ts';
import type { PageRecords } from './check-words.ts';
import type { Findings } from './findings.ts';

/** A dossier's records in the form in which the program makes files of them. */
export interface MadeFrom
  extends Omit<DossierDocument, 'format' | 'version' | 'offsets' | 'reports' | 'stories'> {
  readonly reports: readonly DossierReport[];
  readonly stories: readonly Story[];
}

/** How this program makes the text files of a dossier. It comes from outside: evidence knows no formats. */
export interface FileMaker {
  /** Of this program: another one may write the same in other bytes. */
  readonly version: string;
  make(records: MadeFrom): Iterable<{ readonly path: string; readonly content: string | Iterable<string> }>;
}

/** The records themselves, and what the page is given of them, which is compared field by field whoever wrote it. */
const COMPARED_ELSEWHERE = /^(?:dossier\.json$|data\/)/;

const SCHEMA_FILE = 'dossier.schema.json';

/**
 * Claims, table, feeds, annotations and README say what dossier.json says: made again from its records they have
 * the same bytes. The seal alone does not show it, for whoever signs could have written them by another program.
 */
export function checkMadeFiles(
  digests: ReadonlyMap<string, Digested>,
  document: DossierDocument,
  { reportsById, stories }: PageRecords,
  maker: FileMaker | undefined,
  findings: Findings,
): void {
  if (!findings.isSound(DOCUMENT_FILE)) return;
  const leave = () =>
    findings.cannotCheck(
      'formats',
      `That the files in the formats of others (claims.jsonld, statements.csv, feeds …) say what dossier.json says. They were written by version ${document.program.version}; the very same version compares them.`,
    );
  if (maker?.version !== document.program.version) {
    leave();
    return;
  }
  try {
    for (const { path, content } of maker.make({
      ...document,
      reports: [...reportsById.values()],
      stories,
    })) {
      if (COMPARED_ELSEWHERE.test(path) || !findings.isSound(path)) continue;
      const digest = digests.get(path)?.digest;
      const isSame = digest === digestOfPieces(typeof content === 'string' ? [content] : content);
      // It comes before all that is compared. Another schema is that of another build, though it has the same number.
      if (path === SCHEMA_FILE && digest !== undefined && !isSame) {
        leave();
        return;
      }
      if (digest === undefined) findings.fail(path, 'missing', 'A dossier has it.');
      else if (!isSame) findings.fail(path, 'format-differs', `It does not say what ${DOCUMENT_FILE} says.`);
      findings.count('formats');
    }
  } catch (error) {
    // Records that no dossier is made of: a story without its reports, two of one id.
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    findings.fail(DOCUMENT_FILE, 'bad-format', `Its records do not hold together: ${error.message}.`);
  }
}
