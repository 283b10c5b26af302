import { join } from 'node:path';
import { isThere } from '../evidence/is-there.ts';
import { loadWaczSigner } from '../evidence/wacz/wacz-signer.ts';
import { writeWacz } from '../evidence/wacz/write-wacz.ts';
import type { Capture } from '../model/capture.ts';
import { DeskError } from '../model/desk-error.ts';
import type { OnNotice } from './desk-notice.ts';
import { readJournals } from './journal-contents.ts';
import { openDesk } from './open-desk.ts';
import { reportIdOf } from './report-id.ts';
import { readShown, type Shown } from './shown.ts';

export interface ExportWaczOptions {
  readonly desk: string;
  /** The file to write. */
  readonly out: string;
  /** Id of the story whose captures are wanted; null for all of the desk. */
  readonly story: string | null;
  readonly version: string;
  readonly clock: () => Date;
  readonly onNotice: OnNotice;
}

/**
 * Writes what a desk preserved, or a story of its last dossier, as a web archive. Gives how many captures it holds.
 * Throws a DeskError: `already-there` for a file that is there, `not-found`, `nothing-to-read`, `not-built`,
 * `unknown-id` for a story that the last dossier does not have, `evidence-changed`.
 */
export async function exportWacz(options: ExportWaczOptions): Promise<number> {
  const { desk: folder, out, story, version, clock } = options;
  if (await isThere(out)) throw new DeskError('already-there', out);
  if (!(await isThere(join(folder, 'journal')))) throw new DeskError('not-found', folder);
  const desk = await openDesk(folder, clock, options.onNotice);
  try {
    const { captures, attempts, readings, heads } = await readJournals(desk.journalFolder);

    // Of a story, take the captures of its reports, and every version of their addresses.
    const shown = story === null ? null : storyOf(await readShown(folder), story);
    const chosen = shown === null ? captures : capturesOf(shown, captures, readings);
    if (chosen.length === 0) throw new DeskError('nothing-to-read', folder);

    const urls = new Set(chosen.map(({ url }) => url));
    await writeWacz({
      path: out,
      captures: chosen,
      attempts: attempts.filter(({ url }) => urls.has(url)),
      objectsFolder: desk.objects.folder,
      journalFolder: desk.journalFolder,
      journals: heads,
      program: { name: 'hearsay', version },
      created: clock().toISOString(),
      story,
      title: shown?.title ?? 'What a Hearsay desk preserved',
      titleOf: () => undefined,
      signer: desk.signer,
      packageSigner: await loadWaczSigner(join(folder, 'keys', 'wacz-key.pem')),
    });
    return chosen.length;
  } finally {
    await desk.close();
  }
}

type ShownStory = Shown['stories'][number];

function storyOf({ stories }: Shown, id: string): ShownStory {
  const story = stories.find((each) => each.id === id);
  if (!story) throw new DeskError('unknown-id', id);
  return story;
}

function capturesOf(
  { reports }: ShownStory,
  captures: readonly Capture[],
  readings: ReadonlySet<string>,
): Capture[] {
  const wanted = new Set(reports);
  const digests = new Set<string>();
  for (const key of readings) {
    const [capture, part] = key.split(' ');
    if (wanted.has(reportIdOf(capture!, Number(part)))) digests.add(capture!);
  }
  const urls = new Set(captures.flatMap(({ digest, url }) => (digests.has(digest) && url ? [url] : [])));
  return captures.filter(({ digest, url }) => digests.has(digest) || (url !== null && urls.has(url)));
}
