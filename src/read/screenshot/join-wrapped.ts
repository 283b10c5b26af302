/** Han, kana, and full-width signs: no space stands beside them where a line is wrapped. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/;

/** Rows of one message as one text: 「孩子回」「家一直说」 without a space, `let me ask` `the teacher` with one. */
export function joinWrapped(rows: readonly string[]): string {
  let text = '';
  for (const row of rows) {
    if (text === '' || row === '') text += row;
    else text += WIDE.test(text.at(-1)!) || WIDE.test(row[0]!) ? row : ` ${row}`;
  }
  return text;
}
