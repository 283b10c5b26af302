import { mapSpans, type Offsets } from '../../model/map-spans.ts';
import { checkCorrection } from './check-correction.ts';
import { evidencePath } from './check-evidence.ts';
import { checkHistories } from './check-histories.ts';
import { checkHumans } from './check-humans.ts';
import type { Journalled } from './check-journals.ts';
import { checkMasks } from './check-masks.ts';
import { digestOfText } from './crypto.ts';
import type { Findings } from './findings.ts';
import { type Folder, readBytes } from './folder.ts';
import { fieldOf, formatCanonical, type Json, listOf, parseJson, stringOf } from './read-json.ts';

export const DOCUMENT = 'dossier.json';

/** What dossier.json and its manifest both begin with. */
const HEAD = ['format', 'version', 'kind', 'program', 'created'];

/**
 * dossier.json: each text has its digest, is preserved and journalled, and so are its captures; every quoted word stands in
 * its text, to the letter; what humans decided and asked is what the journal says. Gives the document.
 */
export async function checkRecords(
  folder: Folder,
  digests: ReadonlyMap<string, string>,
  journalled: Journalled,
  manifest: Json | undefined,
  findings: Findings,
): Promise<Json | undefined> {
  const bytes = await readBytes(folder, DOCUMENT);
  if (bytes === undefined) {
    if (findings.isSound(DOCUMENT)) findings.fail(DOCUMENT, 'missing', '');
    return undefined;
  }
  const document = parseJson(bytes);
  const reports = listOf(document, 'reports');
  const stories = listOf(document, 'stories');
  if (document === undefined || reports.length === 0) {
    findings.fail(DOCUMENT, 'bad-format', '');
    return undefined;
  }
  const isPublic = fieldOf(document, 'kind') === 'public';
  const replaced = stringOf(fieldOf(document, 'supersedes'), 'manifest');
  const isOther = HEAD.some((key) => !isSame(manifest ?? null, document, key));
  if (manifest !== undefined && (isOther || stringOf(manifest, 'supersedes') !== replaced)) {
    findings.fail(DOCUMENT, 'bad-format', '');
  }
  for (const entry of reports) {
    const report = fieldOf(entry, 'report');
    if ((await digestOfText(stringOf(report, 'text'))) !== stringOf(report, 'textDigest')) {
      findings.fail(DOCUMENT, 'wrong-words', stringOf(report, 'id'));
    }
    if (!isPublic) {
      checkPreserved(entry, digests, journalled, findings);
      await checkCorrection(report ?? null, digests, journalled, findings);
    }
    findings.count('reports');
    findings.count('texts');
  }
  checkWords(reports, stories, findings);
  if (isPublic) checkMasks(reports, findings);
  else if (journalled.isWhole) checkHistories(document, journalled, findings);
  const captures = new Map(
    reports.map((entry) => {
      const report = fieldOf(entry, 'report');
      return [stringOf(report, 'id'), stringOf(report, 'capture')] as const;
    }),
  );
  for (const story of journalled.isWhole ? stories : []) {
    const humans = checkHumans(story, journalled, (report) => captures.get(report) ?? null);
    for (const what of ['decisions', 'inquiries'] as const) {
      const { count, unsaid } = humans[what];
      for (const id of unsaid) findings.fail(DOCUMENT, 'not-journalled', id);
      if (count > 0) findings.count(what, count);
    }
  }
  findings.count('stories', stories.length);
  return document;
}

function checkPreserved(
  entry: Json,
  digests: ReadonlyMap<string, string>,
  journalled: Journalled,
  findings: Findings,
): void {
  const report = fieldOf(entry, 'report');
  const [id, text, capture] = ['id', 'textDigest', 'capture'].map((key) => stringOf(report, key)) as [
    string,
    string,
    string,
  ];
  for (const digest of [text, capture]) {
    if (!digests.has(evidencePath(digest))) findings.fail(DOCUMENT, 'missing-evidence', `${id} ${digest}`);
  }
  if (!journalled.isWhole) return;
  const reading = {
    capture,
    part: fieldOf(report, 'part') ?? null,
    reader: stringOf(report, 'reader'),
    text,
  };
  for (const record of [reading, ...listOf(entry, 'captures')]) {
    if (!journalled.has(record)) findings.fail(DOCUMENT, 'not-journalled', id);
  }
}

/** Offsets count code points, which are the places of a text that is spread out. */
function checkWords(reports: readonly Json[], stories: readonly Json[], findings: Findings): void {
  const texts = new Map(
    reports.map((entry) => {
      const report = fieldOf(entry, 'report');
      return [stringOf(report, 'id'), Array.from(stringOf(report, 'text'))] as const;
    }),
  );
  const check = (offsets: Offsets, id: string | null): null => {
    const { start, end, exact, role } = offsets as Offsets & {
      readonly exact?: unknown;
      readonly role?: unknown;
    };
    const words = texts
      .get(id ?? '')
      ?.slice(start, end)
      .join('');
    if (words === undefined || words === '' || (role === undefined && words !== exact)) {
      findings.fail(DOCUMENT, 'wrong-words', `${id} ${start}–${end}`);
    }
    findings.count('spans');
    return null;
  };
  for (const entry of reports) mapSpans(entry, stringOf(fieldOf(entry, 'report'), 'id'), check);
  for (const story of stories) mapSpans(story, null, check);
}

function isSame(a: Json, b: Json, key: string): boolean {
  return formatCanonical(fieldOf(a, key) ?? null) === formatCanonical(fieldOf(b, key) ?? null);
}
