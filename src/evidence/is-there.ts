import { stat } from 'node:fs/promises';

/** Whether a file or folder is there, as far as one may look. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
