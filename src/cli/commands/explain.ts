import { type ExplainedRecord, explainRecords } from '../../desk/explain.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words/en.ts';

/** `hearsay explain`: why a record says what it says. Nothing found is a wrong call. */
export async function runExplain(
  dossier: string,
  sought: string,
  { json, verbose }: { readonly json?: boolean; readonly verbose?: boolean },
  words: Words,
): Promise<number> {
  const records = await explainRecords(dossier, sought);
  if (records.length === 0) {
    console.error(words.nothingSays(printable(sought)));
    return EXIT.nothing;
  }
  console.log(
    json
      ? JSON.stringify(records)
      : records.map((each) => formatRecord(each, verbose === true, words)).join('\n\n'),
  );
  return EXIT.done;
}

// A claim of a whole page must not fill the terminal; --json prints it all.
const MOST_WORDS = 200;

/** The phrase that a rule was made for is for who works on the rules: with --verbose. */
function formatRecord(
  { id, kind, fields, reasons }: ExplainedRecord,
  isVerbose: boolean,
  words: Words,
): string {
  const width = Math.max(...fields.map(({ name }) => name.length), 0);
  return [
    `${kind} ${printable(id)}`,
    ...fields.map(({ name, words: said }) => `  ${name.padEnd(width)}  ${said.map(shorten).join(' … ')}`),
    ...(reasons.length === 0 ? [] : [`  ${words.because}:`]),
    ...reasons.map(({ rule, span, note, example }) =>
      [
        `    ${rule}`,
        ...(span === null ? [] : [`← ${shorten(span.exact)}`]),
        ...(note === undefined ? [] : [`(${printable(note)})`]),
        ...(example === null || !isVerbose ? [] : [`${words.madeFor}: ${example}`]),
      ].join('  '),
    ),
  ].join('\n');
}

function shorten(text: string): string {
  const characters = [...printable(text.replace(/\s+/g, ' '))];
  return characters.length > MOST_WORDS
    ? `${characters.slice(0, MOST_WORDS).join('')}…`
    : characters.join('');
}
