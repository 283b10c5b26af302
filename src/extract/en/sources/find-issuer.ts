import { type Span, sliceSpan } from '../../../text/span.ts';
import type { Passage } from '../../passage.ts';
import { speakerOf } from '../speakers/speaker-of.ts';

/** A letterhead or a signature is no longer. */
const LONGEST = 60;
/** Lines at the head that may hold a letterhead, and at the end that may hold a signature with its date and address. */
const HEAD = 3;
const FOOT = 4;
/** "HALE LIFTS LTD", "Hale Water Board, Press Office": words with capitals, no sentence. */
const NAME = /^(?:(?:\p{Lu}[\p{L}.'’&-]*|of|for|and|the|&|\d{1,4}),? ?){1,8}$/u;
/** "Statement from Hale Lifts on the fire", "Hale Lifts: statement on …". */
const HEADED =
  /^(?:(?:[Pp]ublic|PUBLIC) )?(?:[Ss]tatement|STATEMENT|[Nn]otice|NOTICE|[Rr]esponse|[Aa]pology) (?:from|by|FROM|BY) ((?:the )?\p{Lu}[\p{L}.'’&-]*(?: (?:\p{Lu}[\p{L}.'’&-]*|of(?= \p{Lu})|and(?= \p{Lu})|&))*)/u;

/** Where a notice names who puts it out: its letterhead, its heading, its last lines, or the name that its page bears; null where it does not. */
export function findIssuer({
  text,
  blocks,
  kind,
  publisher,
}: Pick<Passage, 'text' | 'blocks' | 'kind' | 'publisher'>): Span | null {
  if (kind !== 'notice') return null;
  for (const block of blocks.slice(0, HEAD)) {
    const words = sliceSpan(text, block);
    const headed = HEADED.exec(words)?.[1];
    if (headed !== undefined) {
      const start = block.start + words.indexOf(headed);
      return { start, end: start + headed.length };
    }
    if (isLetterhead(words)) return { start: block.start, end: block.end };
  }
  const foot = blocks
    .slice(HEAD)
    .slice(-FOOT)
    .find((block) => isLetterhead(sliceSpan(text, block)));
  if (foot !== undefined) return { start: foot.start, end: foot.end };
  const named = publisher === null ? -1 : text.indexOf(publisher);
  return named < 0 ? null : { start: named, end: named + publisher!.length };
}

function isLetterhead(words: string): boolean {
  if (words.length > LONGEST || !NAME.test(words)) return false;
  const told = speakerOf(words);
  return told !== undefined && !told.isOpen && (told.speaker === 'official' || told.speaker === 'company');
}
