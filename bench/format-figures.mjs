// @ts-check
import { SETS } from './sets.mjs';

const MARKS = /(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/;

/**
 * Our figures as a Markdown table: set, figure, ours, reference.
 * @param {Record<string, Record<string, number>>} baselines
 */
export function formatFigures(baselines) {
  const rows = SETS.flatMap(({ name, figures }) =>
    Object.entries(figures).map(([figure, { reference }]) => {
      const ours = baselines[name]?.[figure];
      return `| ${name} | ${figure.replaceAll('_', ' ')} | ${show(ours)} | ${show(reference)} |`;
    }),
  );
  return ['| set | figure | Hearsay | reference |', '|---|---|---|---|', ...rows].join('\n');
}

/** @param {string} document @param {string} table */
export function pasteFigures(document, table) {
  if (!MARKS.test(document)) throw new RangeError('the document has no place for figures');
  return document.replace(MARKS, (_all, open, close) => `${open}${table}\n${close}`);
}

/** @param {number | null | undefined} figure */
function show(figure) {
  return figure === null || figure === undefined ? '–' : figure.toFixed(2);
}
