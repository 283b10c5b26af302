import type { X509Certificate } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../../model/desk-error.ts';
import { withDeskErrors } from '../fs-error.ts';
import { parseCertificates } from './parse-certificates.ts';

/** The certificates in the files of a folder; none where there is no such folder. */
export async function readRoots(folder: string): Promise<X509Certificate[]> {
  const isThere = await stat(folder).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (!isThere) return [];
  const names = (await readdir(folder)).filter((name) => /\.(?:pem|crt|cer)$/i.test(name)).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return files.flatMap(parseCertificates);
}

/** The certificates in files; a file without one is a DeskError `no-certificates`, for somebody meant to give some. */
export async function readRootFiles(paths: readonly string[]): Promise<X509Certificate[]> {
  const found: X509Certificate[] = [];
  for (const path of paths) {
    const certificates = parseCertificates(await withDeskErrors(path, 'read', () => readFile(path, 'utf8')));
    if (certificates.length === 0) throw new DeskError('no-certificates', path);
    found.push(...certificates);
  }
  return found;
}
