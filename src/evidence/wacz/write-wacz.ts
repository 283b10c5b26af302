import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Attempt, objectsOfAttempt } from '../../model/attempt.ts';
import type { Capture } from '../../model/capture.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { Digest } from '../../model/digest.ts';
import type { JournalHead } from '../../model/journal-line.ts';
import { OURS, type WaczManifest } from '../../model/wacz.ts';
import { TEMPORARY_PREFIX } from '../durable-file.ts';
import { withDeskErrors } from '../fs-error.ts';
import { signManifest } from '../manifest-signature.ts';
import { objectPath } from '../object-path.ts';
import type { Signer } from '../signer.ts';
import { formatPackage, formatPackageDigest, PACKAGE_DIGEST_FILE, PACKAGE_FILE } from './describe-package.ts';
import { excerptJournal } from './excerpt-journal.ts';
import { type CdxjLine, formatCdxj } from './format-cdxj.ts';
import { formatPages, listPages } from './format-pages.ts';
import { indexWarc } from './index-warc.ts';
import type { WaczSigner } from './wacz-signer.ts';
import { FILES_WARC, type FileCapture, writeFilesWarc } from './write-files-warc.ts';
import { type Measured, measureContent, writeZip } from './write-zip.ts';

export interface WaczOptions {
  /** The file to write, which is not there yet. */
  readonly path: string;
  /** In the order of their lines; at least one. */
  readonly captures: readonly Capture[];
  /** In vain, at the addresses of these captures. */
  readonly attempts: readonly Attempt[];
  readonly objectsFolder: string;
  readonly journalFolder: string;
  readonly journals: readonly JournalHead[];
  readonly program: WaczManifest['program'];
  /** ISO 8601 in UTC. */
  readonly created: string;
  /** The story whose captures these are; null for all of a desk. */
  readonly story: string | null;
  readonly title: string;
  readonly titleOf: (capture: Capture) => string | undefined;
  readonly signer: Signer;
  readonly packageSigner: WaczSigner;
}

/**
 * Writes captures as a WACZ 1.1.1 (specs.webrecorder.net/wacz/1.1.1) that any tool of web archives opens. The same
 * captures give the same bytes but for `created` and the ECDSA signature, which is another one each time. However
 * much evidence there is, one answer of the web or a piece of one file is in memory.
 *
 * Throws a DeskError: `evidence-changed` where an object is not what was captured, and what a disk refuses.
 */
export async function writeWacz(options: WaczOptions): Promise<void> {
  const { path, captures, program, created } = options;
  const software = `${program.name} ${program.version}`;
  await withDeskErrors(path, 'write', async () => {
    const folder = await mkdtemp(join(dirname(path), `${TEMPORARY_PREFIX}wacz-`));
    try {
      // Bring the archives together: what addresses answered as it was kept, files in one archive of their own.
      const archives = await gatherArchives(options, folder, software);

      // Index their records, list the pages, and take the journal's lines along.
      const pages = listPages(captures, options.titleOf);
      const excerpts = await excerptJournal(options.journalFolder, captures);
      const entries = [
        ...archives.entries,
        await measureContent('indexes/index.cdxj', formatCdxj(archives.lines)),
        await measureContent('pages/pages.jsonl', Buffer.from(formatPages(pages))),
      ];
      for (const [name, lines] of excerpts) entries.push(await measureContent(OURS.journal + name, lines));

      // List all that with the desk's own signature, then as the format wants it listed and signed.
      const manifest = Buffer.from(formatManifest(options, entries));
      entries.push(await measureContent(OURS.manifest, manifest));
      const signature = signManifest(manifest, options.signer);
      entries.push(await measureContent(OURS.signature, Buffer.from(signature)));
      const content = Buffer.from(formatPackage({ title: options.title, created, software, entries, pages }));
      const digest = formatPackageDigest(content, { created, software, signer: options.packageSigner });
      entries.push(await measureContent(PACKAGE_FILE, content));
      entries.push(await measureContent(PACKAGE_DIGEST_FILE, Buffer.from(digest)));

      // Zip it without compression: each record can be read where it stands.
      await writeZip(path, entries);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function gatherArchives(
  { captures, attempts, objectsFolder }: WaczOptions,
  folder: string,
  software: string,
): Promise<{ entries: Measured[]; lines: CdxjLine[] }> {
  const entries: Measured[] = [];
  const lines: CdxjLine[] = [];
  const objectFile = (digest: Digest) => join(objectsFolder, objectPath(digest));
  const files = captures.filter(isFile);
  if (files.length > 0) {
    const file = join(folder, FILES_WARC);
    lines.push(
      ...(await writeFilesWarc(file, files, { software, objectFile: ({ digest }) => objectFile(digest) })),
    );
    entries.push(await measureContent(`archive/${FILES_WARC}`, { path: file }));
  }
  const warcs = new Set([
    ...captures.flatMap(({ exchange }) => (exchange ? [exchange.warc] : [])),
    ...attempts.flatMap(objectsOfAttempt),
  ]);
  for (const digest of warcs) {
    const content = { path: objectFile(digest) };
    const name = `${digest}.warc.gz`;
    const entry = await measureContent(`archive/${name}`, content);
    if (entry.digest !== digest) throw new DeskError('evidence-changed', content.path);
    entries.push(entry);
    lines.push(...(await indexWarc(await readFile(content.path), name)));
  }
  return { entries, lines };
}

function isFile(capture: Capture): capture is FileCapture {
  return capture.exchange === undefined && capture.path !== null;
}

function formatManifest(
  { program, created, story, packageSigner, journals }: WaczOptions,
  entries: readonly Measured[],
): string {
  const manifest: WaczManifest = {
    format: 'hearsay-wacz',
    version: 1,
    program,
    created,
    story,
    packageKey: packageSigner.publicKey,
    journals: [...journals].sort((a, b) => (a.writer < b.writer ? -1 : 1)),
    files: entries.map(({ name, digest, bytes }) => ({ path: name, digest, bytes })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
