import { stdin, stdout } from 'node:process';
import { DeskError } from '../../model/desk-error.ts';
import { EXIT } from '../exit.ts';
import { readLines } from '../json-lines.ts';
import type { Offsets } from '../pipes/offsets.ts';
import { NOT_JSON } from '../pipes/row.ts';
import type { Words } from '../words/en.ts';

export interface PipeOptions {
  readonly offsets: Offsets;
  readonly jobs: number;
  /** Of `read`: what chats are written as, in place of readings. */
  readonly as?: 'chatlab';
}

/** `hearsay read | extract | link`. A line that cannot be taken is named on stderr and the rest goes on. */
export async function runPipe(
  pipe: 'read' | 'extract' | 'link',
  files: readonly string[],
  { offsets, jobs, as }: PipeOptions,
  words: Words,
): Promise<number> {
  let problems = 0;
  let noRow = 0;
  const onProblem = (line: number, message: string) => {
    problems++;
    // A page or a table is no row from its first line on: it is told once what to do, not for each line.
    if (message === NOT_JSON && line === problems) noRow++;
    if (noRow <= MOST_TOLD || noRow < problems) console.error(words.badLine(line, message));
  };
  if (files.length === 0 && stdin.isTTY) throw new DeskError('nothing-to-read', '-');
  if (as === 'chatlab') {
    if (files.length === 0) throw new DeskError('nothing-to-read', '-');
    const { writeChats } = await import('../pipes/write-chats.ts');
    return (await writeChats(files, stdout, words)) > 0 ? EXIT.withFailures : EXIT.done;
  }
  const documents = pipe === 'read' ? await findDocuments(files) : [];
  const lineFiles = files.length === 0 ? ['-'] : files.filter((file) => !documents.includes(file));

  if (documents.length > 0) {
    const { readDocuments } = await import('../pipes/read-documents.ts');
    problems += await readDocuments(documents, offsets, stdout, words);
  }
  if (lineFiles.length > 0) {
    const lines = readLines(lineFiles);
    if (pipe === 'link') {
      const { runLinkPipe } = await import('../pipes/link-pipe.ts');
      await runLinkPipe({ lines, out: stdout, onProblem });
    } else {
      const { runRowPipe } = await import('../pipes/row-pipe.ts');
      await runRowPipe({ pipe, lines, offsets, jobs, out: stdout, onProblem });
    }
  }
  if (pipe !== 'read' && noRow > 0 && noRow === problems) console.error(words.readFirst(pipe, noRow));
  return problems > 0 ? EXIT.withFailures : EXIT.done;
}

/** So many lines that are no row are named, where none before them is one. */
const MOST_TOLD = 3;

/** The files that hold a document each, and no rows. */
async function findDocuments(files: readonly string[]): Promise<string[]> {
  const { isChatLines } = await import('../pipes/is-chat-lines.ts');
  const documents: string[] = [];
  for (const file of files) {
    const isLines = file === '-' || /\.(jsonl|ndjson)(\.gz)?$/i.test(file);
    if (!isLines || (file !== '-' && (await isChatLines(file)))) documents.push(file);
  }
  return documents;
}
