import { DeskError, type DeskErrorCode } from '../model/desk-error.ts';

/** Whether the failed call was to read or to write: the same refusal means different things to a user. */
export type Access = 'read' | 'write';

const CODES: Readonly<Record<string, DeskErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOTEMPTY: 'not-empty',
  EEXIST: 'not-empty',
};

/**
 * What the file system said, as the one error of the desk; `subject` is the path as the user knows it.
 * A refusal, a broken disk and all that is rare become `unreadable` or `not-writable`. Errors that do not
 * come from the system, a mistake of ours among them, come back as they are.
 */
export function toDeskError(error: unknown, subject: string, access: Access): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  const fallback = access === 'read' ? 'unreadable' : 'not-writable';
  return new DeskError(CODES[code] ?? fallback, subject, { cause: error });
}

/** Runs file work and turns its system errors into desk errors. */
export async function withDeskErrors<T>(subject: string, access: Access, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDeskError(error, subject, access);
  }
}

/** The code of a system error such as ENOENT; undefined for every other thing that was thrown. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
