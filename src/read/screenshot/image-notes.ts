import type { ImageNote } from '../../model/image-lines.ts';
import type { Issue } from '../../model/issue.ts';

const NOTES: Readonly<Record<ImageNote, Issue['code']>> = {
  truncated: 'truncated',
  'first-frame': 'first-frame',
  'sixteen-bit': 'colours-changed',
  cmyk: 'colours-changed',
  turned: 'image-turned',
};
const MESSAGES: Readonly<Record<ImageNote, string>> = {
  truncated: 'The image is cut off; what it still holds was read.',
  'first-frame': 'The image moves; only its first frame was read.',
  'sixteen-bit': 'The image has sixteen bits a colour; it was read with eight.',
  cmyk: 'The image is made for printing (CMYK); its colours were converted.',
  turned: 'The image was turned as its own data say.',
};

/** What had to be left out or mended while the image was opened, as issues of its report. */
export function noteIssues(notes: readonly ImageNote[]): Issue[] {
  return notes.map((note): Issue => ({ code: NOTES[note], span: null, message: MESSAGES[note] }));
}
