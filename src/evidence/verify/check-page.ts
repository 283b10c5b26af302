import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { DossierIndex, DossierReport } from '../../model/dossier.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import { countDossier, summarizeStory } from '../../model/summarize-dossier.ts';
import { parsePageScript } from '../../text/page-script.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Digested } from '../digest.ts';
import { DOCUMENT_FILE } from './check-document.ts';
import type { PageRecords } from './check-words.ts';
import type { Findings } from './findings.ts';
import { decodeText } from './parse-json.ts';

/**
 * The page's files say what dossier.json says, field by field: what a reader sees is what was checked.
 * Files that were changed since the sealing are named already and not compared.
 */
export async function checkPage(
  folder: string,
  digests: ReadonlyMap<string, Digested>,
  document: DossierDocument,
  records: PageRecords,
  findings: Findings,
): Promise<void> {
  if (!findings.isSound(DOCUMENT_FILE)) return;
  const reportsOf = (ids: readonly string[]) => ids.flatMap((id) => records.reportsById.get(id) ?? []);

  // Path -> the arguments that its script must hand to the page.
  const expected = new Map<string, () => readonly unknown[]>([
    ['data/index.js', () => ['index', indexOf(document, records)]],
    ...records.stories.map(
      (story) =>
        [
          `data/stories/${story.id}.js`,
          () => ['story', story.id, { story, reports: reportsOf(story.reports) }],
        ] as const,
    ),
  ]);

  for (const [path, args] of expected) {
    if (!findings.isSound(path)) continue;
    if (!digests.has(path)) {
      findings.fail(path, 'missing', 'The page needs it.');
      continue;
    }
    const script = decodeText(await readFile(join(folder, path)).catch(() => Buffer.alloc(0)));
    if (!isDeepStrictEqual(script && parsePageScript(script), args())) {
      findings.fail(path, 'page-differs', `It does not say what ${DOCUMENT_FILE} says.`);
    }
    findings.count('page-files');
  }
  for (const path of digests.keys()) {
    if (path.startsWith('data/') && !expected.has(path) && findings.isSound(path)) {
      findings.fail(path, 'page-differs', `${DOCUMENT_FILE} has nothing that this file could show.`);
    }
  }
}

function indexOf(document: DossierDocument, records: PageRecords): DossierIndex {
  const { format, version, kind, program, created, unread, unreadAddresses, supersedes } = document;
  const reports: DossierReport[] = [...records.reportsById.values()];
  return {
    format,
    version,
    kind,
    program,
    created,
    counts: countDossier(reports, records.stories, unread),
    stories: records.stories.map((story) => {
      const titled = records.reportsById.get(story.title.report);
      const title = titled ? sliceSpan(titled.report.text, story.title.span) : '';
      return summarizeStory(
        story,
        title,
        story.reports.flatMap((id) => records.reportsById.get(id) ?? []),
      );
    }),
    unread,
    ...(unreadAddresses !== undefined && { unreadAddresses }),
    ...(supersedes !== undefined && { supersedes }),
  };
}
