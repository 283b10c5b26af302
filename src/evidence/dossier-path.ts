/**
 * True for a path that a dossier may list: relative, forward slashes, letters, digits, `.`, `_`, `-` only.
 *
 * Everything that Hearsay writes into a dossier is named so. What is refused can lead out of the folder
 * (`../x`, `/x`, `C:\x`), hide its end (a NUL) or name two files on one system and one on another.
 */
export function isDossierPath(path: string): boolean {
  return (
    path.length <= 512 &&
    /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(path) &&
    !path.split('/').some((name) => name === '.' || name === '..')
  );
}
