import { readExifDay } from './exif-day.ts';

/** Names that phones and apps give: Screenshot_20260714-210344.png, IMG_20260714_210344.jpg, 2026-07-14 21.03.44.png. */
const IN_NAME =
  /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?=[-_ T.]?\d{2}[-_.:]?\d{2}|\D|$)/;

/** The day on which an image was made, and what says so. */
export interface Taken {
  readonly day: string;
  readonly rule: 'taken:exif' | 'taken:file-name';
  /** Another day that its name says; null where it says none, or the same. */
  readonly otherwise: string | null;
}

/**
 * The day on which an image was made: as its own data say, else as its file's name does, which apps also give to what
 * they only saved. Null where neither does. Both can be written by anybody.
 */
export function findTaken(path: string | null, bytes: Uint8Array | null): Taken | null {
  const match = IN_NAME.exec(path?.split(/[\\/]/).at(-1) ?? '');
  const named = match && `${match[1]}-${match[2]}-${match[3]}`;
  const day = bytes && readExifDay(bytes);
  if (day !== null) return { day, rule: 'taken:exif', otherwise: named === day ? null : named };
  return named === null ? null : { day: named, rule: 'taken:file-name', otherwise: null };
}
