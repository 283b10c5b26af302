import { type Span, sliceSpan, trimSpan } from '../../text/span.ts';

/** A piece of what a statement says that can be so or not so. */
export interface Clause {
  /** Frame and clause. */
  readonly span: Span;
  /** What stands before it and only says when, where or of whom; null for nothing. */
  readonly frame: Span | null;
  readonly said: Span;
}

/** I never said this but 【the lift had failed】: who does not want to have said it says it all the same. */
const DISOWNED =
  /(?<=\b(?:never|did(?: not|n['’]t)) (?:say|said|tell|told|hear|heard|see|saw) (?:this|that|it|so|you)(?: from (?:me|us))?) but /;

/** Where one proposition ends and the next begins: 「事发地在三楼，12人受伤」 holds two, as do “有人投毒”“多人死亡”; Dr. Penn is one. */
const END =
  /[，。；！？：\n]|(?<=[”」])[、和]?(?=[“「])|[;!?](?=\s|$)|(?<!\b(?:M[rs]|Mrs|Dr|Prof|Rev|Capt|Sgt|St|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|(?:No|Rs)(?=\. ?\d)|[A-HJ-Z]))\.(?=\s|$)|, (?=(?:and|but|which|who|while|although|because|after|when)\b)| (?=(?:but|and) (?:had|took|was|were|has|have|is|did|would|will|could|said|later|then|also|confirmed|admitted|\w{3,}ed)\b)/;

const CLAUSE_END = new RegExp(`${END.source}|${DISOWNED.source}`);

/** What stands in brackets parts nothing: 骑手李某（男，26岁）受伤. One that is not closed so near is a stray mark. */
const BRACKETS = /（[^（）]{0,120}）|\([^()]{0,120}\)|[【［][^】］]{0,120}[】］]/;
const BRACKETS_AND_ENDS = new RegExp(`(?<held>${BRACKETS.source})|${CLAUSE_END.source}`, 'g');

/**
 * The clauses of a part of a statement's content, in text order. Those that `isBare` finds to say nothing by themselves
 * frame the next one; a last one is left out, unless it is all there is.
 */
export function readClauses(text: string, part: Span, isBare: (clause: Span) => boolean): Clause[] {
  const pieces = splitClauses(text, part);
  const clauses: Clause[] = [];
  let frame: Span | null = null;
  for (const [index, piece] of pieces.entries()) {
    if (isBare(piece) && pieces.length > 1) {
      if (index < pieces.length - 1) frame ??= piece;
      continue;
    }
    clauses.push({ span: { start: (frame ?? piece).start, end: piece.end }, frame, said: piece });
    frame = null;
  }
  return clauses;
}

function splitClauses(text: string, part: Span): Span[] {
  const words = sliceSpan(text, part);
  const ends = [...words.matchAll(BRACKETS_AND_ENDS)].filter(({ groups }) => groups?.held === undefined);
  const clauses: Span[] = [];
  let start = 0;
  for (const match of [...ends, { index: words.length, 0: '' }]) {
    const clause = trimSpan(text, { start: part.start + start, end: part.start + match.index });
    if (clause !== undefined) clauses.push(clause);
    start = match.index + match[0].length;
  }
  return clauses;
}
