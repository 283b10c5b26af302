/** A folder that was picked: path below it, with forward slashes -> file. */
export type Folder = ReadonlyMap<string, File>;

/** What a picker of folders hands over: every path begins with the name of the folder itself. */
export function toFolder(files: Iterable<File>): Folder {
  return new Map(
    Array.from(files, (file) => [file.webkitRelativePath.split('/').slice(1).join('/') || file.name, file]),
  );
}

/** The bytes of a file; undefined where it is not there or cannot be read. */
export async function readBytes(folder: Folder, path: string): Promise<ArrayBuffer | undefined> {
  try {
    return await folder.get(path)?.arrayBuffer();
  } catch {
    return undefined;
  }
}
