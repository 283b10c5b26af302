/** Names that phones and apps give: Screenshot_20260714-210344.png, IMG_20260714_210344.jpg, 2026-07-14 21.03.44.png. */
const IN_NAME =
  /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?=[-_ T.]?\d{2}[-_.:]?\d{2}|\D|$)/;

/** The day on which an image was made, as its file's name says; null where it does not. */
export function findTaken(path: string | null): { readonly day: string; readonly rule: string } | null {
  const match = IN_NAME.exec(path?.split(/[\\/]/).at(-1) ?? '');
  return match ? { day: `${match[1]}-${match[2]}-${match[3]}`, rule: 'taken:file-name' } : null;
}
