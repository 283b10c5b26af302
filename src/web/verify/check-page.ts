import { mapSpans, type Offsets } from '../../model/map-spans.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import { parsePageScript } from '../../text/page-script.ts';
import { DOCUMENT } from './check-records.ts';
import { describeIndex } from './describe-index.ts';
import type { Findings } from './findings.ts';
import { type Folder, readBytes } from './folder.ts';
import { fieldOf, formatCanonical, type Json, listOf, stringOf } from './read-json.ts';

const INDEX = 'data/index.js';

/** The page shows each story as dossier.json tells it: the same records, whose spans count UTF-16 units there. */
export async function checkPage(folder: Folder, document: Json, findings: Findings): Promise<void> {
  if (!findings.isSound(DOCUMENT)) return;
  const reports = new Map(
    listOf(document, 'reports').map((entry) => [stringOf(fieldOf(entry, 'report'), 'id'), entry] as const),
  );
  const maps = new Map(
    [...reports].map(([id, entry]) => [id, createCodePointMap(stringOf(fieldOf(entry, 'report'), 'text'))]),
  );
  const toUnits = ({ start, end, ...rest }: Offsets, id: string | null): Json => {
    const { exact: _, ...shown } = rest as { exact?: unknown };
    return { ...(shown as { readonly [key: string]: Json }), ...maps.get(id ?? '')?.toUtf16({ start, end }) };
  };
  const shownAs = (record: Json, id: string | null): Json => mapSpans(record, id, toUnits) as Json;

  // The list of stories with its counts, then each of them.
  const stories = listOf(document, 'stories');
  await compare(folder, INDEX, ['index', describeIndex(document)], findings);
  for (const story of stories) {
    const id = stringOf(story, 'id');
    const own = listOf(story, 'reports').map((report) =>
      shownAs(reports.get(String(report)) ?? null, String(report)),
    );
    await compare(
      folder,
      `data/stories/${id}.js`,
      ['story', id, { story: shownAs(story, null), reports: own }],
      findings,
    );
  }
  const scripts = new Set([INDEX, ...stories.map((story) => `data/stories/${stringOf(story, 'id')}.js`)]);
  for (const path of folder.keys()) {
    if (path.startsWith('data/') && !scripts.has(path) && findings.isSound(path)) {
      findings.fail(path, 'page-differs', '');
    }
  }
}

async function compare(folder: Folder, path: string, expected: Json, findings: Findings): Promise<void> {
  const bytes = await readBytes(folder, path);
  if (!findings.isSound(path)) return;
  if (bytes === undefined) findings.fail(path, 'missing', '');
  else {
    const shown = parsePageScript(new TextDecoder().decode(bytes)) as Json | undefined;
    if (shown === undefined || formatCanonical(shown) !== formatCanonical(expected)) {
      findings.fail(path, 'page-differs', '');
    }
    findings.count('page-files');
  }
}
