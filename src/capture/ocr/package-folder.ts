import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DeskError } from '../../model/desk-error.ts';

/** Packages that are installed in a folder of their own, apart from those of Hearsay. */
export interface PackageFolder {
  /** What a package exports. */
  load(name: string): Promise<unknown>;
  /** Path of a package's entry, or of a file in it. */
  resolve(path: string): string;
  /** What a JSON file holds, by its path. */
  readJson(path: string): unknown;
}

/** Whether all of these packages are installed in a folder. */
export function hasPackages(folder: string, names: readonly string[]): boolean {
  return names.every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')));
}

/** Takes what is needed from a folder's packages. DeskError `no-ocr` where one is not there or does not load on this machine. */
export async function takePackages<T>(
  folder: string,
  take: (packages: PackageFolder) => Promise<T>,
): Promise<T> {
  try {
    const require = createRequire(join(folder, 'package.json'));
    return await take({
      load: async (name) => {
        const module = await import(pathToFileURL(require.resolve(name)).href);
        return module.default ?? module;
      },
      resolve: (path) => require.resolve(path),
      readJson: (path) => require(path) as unknown,
    });
  } catch (error) {
    throw new DeskError('no-ocr', folder, { cause: error });
  }
}
