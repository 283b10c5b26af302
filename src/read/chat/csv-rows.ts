import Papa from 'papaparse';

export interface CsvRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A value in quotation marks does not end. */
  readonly cut: boolean;
}

/** The rows of a CSV file below its header, blank lines left out; any text gives some. */
export function parseCsv(text: string): CsvRows {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const cut = errors.some(({ code }) => code === 'MissingQuotes');
  // What stands in the open quotation marks may be half a message; it is no row.
  return { header: header.map((name) => name.trim()), rows: cut ? rows.slice(0, -1) : rows, cut };
}
