import { CommanderError } from 'commander';
import { DeskError } from '../model/desk-error.ts';
import { createProgram } from './create-program.ts';
import { EXIT } from './exit.ts';
import { printable } from './printable.ts';
import { languageOf, withHelp } from './read-call.ts';
import { chooseWords } from './words/choose-words.ts';
import type { Words } from './words/en.ts';

/** Runs one command line and gives its exit code. The only place where errors become words and codes. */
export async function run(argv: readonly string[]): Promise<number> {
  const words = chooseWords(languageOf(argv), process.env);
  endQuietlyWhenNobodyReads();
  // Set to nothing is not set.
  if (process.env.HEARSAY_DESK === '') delete process.env.HEARSAY_DESK;
  let code: number = EXIT.done;
  try {
    await createProgram(words, (exit) => {
      code = exit;
    }).parseAsync(withHelp(argv), { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed its own message, and asks for 0 after --help and --version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.nothing;
    console.error(wordsFor(error, words));
    return EXIT.nothing;
  }
}

function wordsFor(error: unknown, words: Words): string {
  if (error instanceof DeskError) return words.errors[error.code](printable(error.subject));
  if (process.env.HEARSAY_DEBUG) return words.unexpected((error as Error).stack ?? String(error));
  return words.unexpected(error instanceof Error ? error.message : String(error));
}

/** `hearsay extract | head` closes the pipe early: that is no failure. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}
