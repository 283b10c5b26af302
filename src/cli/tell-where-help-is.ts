import type { Command } from 'commander';
import type { Words } from './words/en.ts';

/** What is wrong in a call of `decide assess` is told with the way to its own help. */
export function tellWhereHelpIs(command: Command, path: readonly string[], words: Words): void {
  command.configureOutput({
    writeErr: (text) => process.stderr.write(inWords(text, words)),
    writeOut: (text) => process.stdout.write(inWords(text, words)),
    outputError: (text, write) => write(`${words.usage(text.trim(), path)}\n`),
  });
  for (const each of command.commands) tellWhereHelpIs(each, [...path, each.name()], words);
}

/** What commander says, in the language of the rest. */
function inWords(text: string, { usageWords }: Words): string {
  return usageWords.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
}
