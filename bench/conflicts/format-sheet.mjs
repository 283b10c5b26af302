// @ts-check
/** @typedef {import('./describe-sides.mjs').SideShown} SideShown */

/** The sheet for somebody who reads it. @param {readonly {kind: string, shown: readonly SideShown[]}[]} conflicts */
export function formatSheet(conflicts) {
  const entries = conflicts.map(({ kind, shown }, index) =>
    [`${index + 1}. ${kind}`, ...shown.map(formatSide)].join('\n\n'),
  );
  return `${entries.join('\n\n\n')}\n`;
}

/** @param {SideShown} side @param {number} index */
function formatSide({ title, published, speaker, before, words, after }, index) {
  return [
    `  ${index + 1}) ${inOneLine(title ?? '') || 'no title'} · ${published ?? 'no date'}`,
    `     speaker: ${inOneLine(speaker ?? '') || 'not named'}`,
    `     … ${inOneLine(before)}【${inOneLine(words)}】${inOneLine(after)} …`,
  ].join('\n');
}

/** The marks of the sheet stand for nothing else in it. @param {string} text */
function inOneLine(text) {
  return text.replaceAll(/\s+/gu, ' ').replaceAll('【', '〔').replaceAll('】', '〕');
}
