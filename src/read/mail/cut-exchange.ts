/** A stretch of a mail: its sender's own words, or words that it repeats of the mail which it answers. */
export interface MailTurn {
  readonly quoted: boolean;
  readonly words: string;
}

export interface Exchange {
  readonly turns: readonly MailTurn[];
  /** The whole mail that is answered, where it follows below. */
  readonly earlier: string;
  /** Who wrote that, as the line above it says. */
  readonly earlierBy: string | null;
}

/** The lines by which mail programs say that the mail which is answered follows; the writer, where they name one. */
const QUOTE_HEADS = [
  /^On .{4,80}?,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?,? (?<by>[^<>]{2,80}?)(?: <[^<>]*>)? wrote:$/,
  /^On .{4,200} wrote:$/,
  /^-{2,} ?(?:Original Message|Forwarded message|原始邮件|原始郵件|转发邮件信息) ?-{2,}$/i,
  /^在.{4,100}(?:写道|寫道)[：:]$/,
  /^.{4,120} (?:写道|寫道|wrote)[：:]$/,
];

/**
 * Divides a mail into what its sender wrote and what is repeated (>) of the mail that it answers, in their order, and
 * the mail that follows below: "> 1. Is it closed?" / "It is." / "> 2. Since when?" / "Since May."
 */
export function cutExchange(text: string): Exchange {
  const lines = text.split(/\r\n|[\n\r]/);
  const heads = lines.map((line) => matchHead(line.trim()));
  const head = heads.findIndex((match) => match !== undefined);
  const [before, after] = head < 0 ? [lines, []] : [lines.slice(0, head), lines.slice(head + 1)];
  const turns: { quoted: boolean; lines: string[] }[] = [];
  for (const line of before) {
    const quoted = isQuoted(line);
    const last = turns.at(-1);
    // A blank line belongs to whatever stands before it; words that are repeated behind one are another question.
    const goesOn = last?.quoted === quoted && !(quoted && last.lines.at(-1)?.trim() === '');
    if (last !== undefined && (goesOn || line.trim() === '')) last.lines.push(line);
    else turns.push({ quoted, lines: [line] });
  }
  return {
    turns: turns
      .map(({ quoted, lines }) => ({ quoted, words: lines.map(withoutMark).join('\n').trim() }))
      .filter(({ words }) => words !== ''),
    earlier: after.map(withoutMark).join('\n').trim(),
    earlierBy: heads[head]?.groups?.by?.trim() ?? null,
  };
}

function matchHead(line: string): RegExpExecArray | undefined {
  for (const form of QUOTE_HEADS) {
    const match = form.exec(line);
    if (match !== null) return match;
  }
  return undefined;
}

function isQuoted(line: string): boolean {
  return /^\s*>/.test(line);
}

function withoutMark(line: string): string {
  return line.replace(/^(?:\s*>)+ ?/, '');
}
