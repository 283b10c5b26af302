import type { Reading } from '../model/report.ts';
import { brokenRow, readRow } from './read-row.ts';

/** Reads JSON Lines, one record a line; a broken line gives a reading that says so; null where no line is a record. */
export function readJsonLines(text: string): Reading[] | null {
  const readings = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [readRow(JSON.parse(line), index + 1)];
    } catch {
      return [brokenRow(index + 1, 'it is no JSON')];
    }
  });
  return holdText(readings) ? readings : null;
}

/** Reads a JSON array of records, or a single one; null where the JSON is broken or holds no record. */
export function readJson(text: string): Reading[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const rows = Array.isArray(value) ? value : [value];
  const readings = rows.map((row, index) => readRow(row, index + 1));
  return holdText(readings) ? readings : null;
}

function holdText(readings: readonly Reading[]): boolean {
  return readings.some((reading) => reading.text !== '');
}
