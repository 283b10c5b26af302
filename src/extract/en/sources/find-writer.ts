import { type Span, sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { speakerOf } from '../speakers/speaker-of.ts';

/** Who signed a letter or a mail: the name, and the line that says for whom; null where none does. */
export interface Writer {
  readonly name: Span;
  readonly body: Span | null;
}

const SIGN_OFF =
  /^(?:yours(?: (?:faithfully|sincerely|truly|ever))?|sincerely(?: yours)?|(?:kind|best|warm)?(?:est)? ?regards|best wishes|respectfully(?: yours)?),?$/i;
/** A name, or a body's: few words, all but the small ones with a capital. */
const NAME = /^(?:(?:\p{Lu}[\p{L}.'’&-]*|of|for|and|the|de|van|von|No\.|\d{1,3}),? ?){1,10}$/u;
/** Lines behind the sign-off that are looked at: name, title, body, place. */
const LINES = 4;

/**
 * Who signs at the end: "Kind regards, / Orla Finch / Press Office, Hale Water Board". "I" is Orla Finch, "we" the board. Null for
 * a text that nobody signs.
 */
export function findWriter(passage: Pick<Passage, 'text' | 'blocks'>): Writer | null {
  const known = writersByBlocks.get(passage.blocks);
  if (known !== undefined) return known;
  const writer = readWriter(passage);
  writersByBlocks.set(passage.blocks, writer);
  return writer;
}

/** Asked of each statement. */
const writersByBlocks = new WeakMap<Passage['blocks'], Writer | null>();

function readWriter({ text, blocks }: Pick<Passage, 'text' | 'blocks'>): Writer | null {
  const off = blocks.findLastIndex(
    ({ start, end }) => end - start < 40 && SIGN_OFF.test(text.slice(start, end)),
  );
  if (off < 0) return null;
  const lines = blocks.slice(off + 1, off + 1 + LINES).filter((block) => NAME.test(sliceSpan(text, block)));
  const [name, ...more] = lines.map(({ start, end }): Span => ({ start, end }));
  if (name === undefined) return null;
  const body = more.find((line) => isOfBody(sliceSpan(text, line)));
  return { name, body: body ?? (isOfBody(sliceSpan(text, name)) ? name : null) };
}

/** "Press Office, Hale Water Board", "Brindle Foods Ltd". */
function isOfBody(words: string): boolean {
  return words.split(', ').some((part) => {
    const told = speakerOf(part);
    return told !== undefined && !told.isOpen && (told.speaker === 'official' || told.speaker === 'company');
  });
}
