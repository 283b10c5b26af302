/** The lines by which mail programs say that the mail which is answered follows. */
const QUOTE_HEADS = [
  /^On .{4,200} wrote:$/,
  /^-{2,} ?(?:Original Message|Forwarded message|原始邮件|原始郵件|转发邮件信息) ?-{2,}$/i,
  /^在.{4,100}(?:写道|寫道)[：:]$/,
  /^.{4,120} (?:写道|寫道|wrote)[：:]$/,
];

/** Divides a mail's words into its own and those of the mail that it answers, without the marks (>) before them. */
export function cutQuoted(text: string): { readonly own: string; readonly quoted: string } {
  const lines = text.split(/\r\n|[\n\r]/);
  const head = lines.findIndex((line) => QUOTE_HEADS.some((form) => form.test(line.trim())));
  const [before, after] = head < 0 ? [lines, []] : [lines.slice(0, head), lines.slice(head + 1)];
  const own = before.filter((line) => !isQuoted(line));
  const quoted = [...before.filter(isQuoted), ...after].map((line) => line.replace(/^(?:\s*>)+ ?/, ''));
  return { own: own.join('\n').trim(), quoted: quoted.join('\n').trim() };
}

function isQuoted(line: string): boolean {
  return /^\s*>/.test(line);
}
