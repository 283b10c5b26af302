import { type Command, Option } from 'commander';
import type { Words } from './words/en.ts';

/** `hearsay key show | rotate`. */
export function addKeyCommand(program: Command, words: Words, exit: (code: number) => void): void {
  const { key: said } = words;
  const key = program
    .command('key')
    .description(words.commands.key)
    .helpCommand(false)
    .addOption(new Option('--desk <folder>', said.desk).env('HEARSAY_DESK').default('./desk'))
    .option('--json', words.options.json);
  for (const verb of ['show', 'rotate'] as const) {
    const command = key
      .command(verb)
      .description(said[verb])
      .exitOverride()
      .helpOption('-h, --help', words.options.help);
    command.action(async () => {
      const { runKeyRotate, runKeyShow } = await import('./commands/key.ts');
      exit(await (verb === 'show' ? runKeyShow : runKeyRotate)(command.optsWithGlobals(), words));
    });
  }
}
