import { Argument, type Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DeskError } from '../model/desk-error.ts';
import { addAskCommand } from './ask-command.ts';
import { CommandLine } from './command.ts';
import { addDecideCommand } from './decide-command.ts';
import { EXIT } from './exit.ts';
import { addKeyCommand } from './key-command.ts';
import { OFFSETS } from './pipes/offsets.ts';
import { printable } from './printable.ts';
import { programVersion } from './program-version.ts';
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

/** The commands with their options. Each loads its rooms only when it runs, so that `--help` is quick. */
export function createProgram(words: Words, exit: (code: number) => void): Command {
  const program = new CommandLine('hearsay')
    .description(words.program)
    .version(programVersion(), '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .addOption(new Option('--lang <language>', words.options.language).choices(['en', 'zh']))
    .addHelpText('after', `\n${words.seeAlso}`)
    .exitOverride();

  program
    .command('add')
    .description(words.commands.add)
    .argument('<evidence...>', words.arguments.evidence)
    .addOption(new Option('--desk <folder>', words.options.keptIn).env('HEARSAY_DESK').default('./desk'))
    .option('--allow-private', words.options.allowPrivate)
    .option('--render', words.options.render)
    .option('--timeout <seconds>', words.options.timeout, parseSeconds, 60)
    .option('--json', words.options.capturedJson)
    .action(async (inputs: string[], options) => {
      const { runAdd } = await import('./commands/add.ts');
      exit(await runAdd(inputs, options, words));
    });

  program
    .command('build')
    .description(words.commands.build)
    .argument('[path...]', words.arguments.paths)
    .requiredOption('--out <folder>', words.options.out)
    .addOption(new Option('--desk <folder>', words.options.desk).env('HEARSAY_DESK'))
    .option('--jobs <n>', words.options.jobs, parseCount)
    .option('--quiet', words.options.quiet)
    .option('--timestamp', words.options.stampNow)
    .option('--authority <url>', words.options.authority, collect)
    .option('--allow-private', words.options.allowPrivate)
    .action(async (paths: string[], options) => {
      const { runBuild } = await import('./commands/build.ts');
      exit(await runBuild(paths, options, words));
    });

  program
    .command('verify')
    .description(words.commands.verify)
    .argument('<folder>', words.arguments.checked)
    .option('--json', words.options.json)
    .option('--key <fingerprint>', words.options.key, parseFingerprint)
    .option('--head <digest>', words.options.head, parseFingerprint)
    .option('--roots <file>', words.options.roots, collect)
    .option('--against <desk>', words.options.against)
    .action(async (folder: string, options) => {
      const { runVerify } = await import('./commands/verify.ts');
      exit(await runVerify(folder, options, words));
    });

  program
    .command('rebuild')
    .description(words.commands.rebuild)
    .addOption(new Option('--desk <folder>', words.key.desk).env('HEARSAY_DESK').default('./desk'))
    .option('--jobs <n>', words.options.jobs, parseCount)
    .option('--quiet', words.options.quiet)
    .action(async (options) => {
      const { runRebuild } = await import('./commands/rebuild.ts');
      exit(await runRebuild(options, words));
    });

  program
    .command('timestamp')
    .description(words.commands.timestamp)
    .argument('[dossier]', words.arguments.stampedDossier)
    .addOption(new Option('--desk <folder>', words.options.stamped).env('HEARSAY_DESK').default('./desk'))
    .option('--authority <url>', words.options.authority, collect)
    .option('--allow-private', words.options.allowPrivate)
    .option('--timeout <seconds>', words.options.timeout, parseSeconds, 60)
    .option('--json', words.options.json)
    .action(async (dossier: string | undefined, options) => {
      const { runTimestamp } = await import('./commands/timestamp.ts');
      exit(await runTimestamp(dossier, options, words));
    });

  program
    .command('export')
    .description(words.commands.export)
    .addOption(new Option('--desk <folder>', words.options.exported).env('HEARSAY_DESK').default('./desk'))
    .option('--out <folder>', words.options.out)
    .option('--public', words.options.public)
    .option('--supersedes <dossier>', words.options.supersedes)
    .option('--wacz <file>', words.options.wacz)
    .option('--story <id>', words.options.story)
    .option('--jobs <n>', words.options.jobs, parseCount)
    .option('--quiet', words.options.quiet)
    .option('--timestamp', words.options.stampNow)
    .option('--authority <url>', words.options.authority, collect)
    .option('--allow-private', words.options.allowPrivate)
    .action(async (options) => {
      const { runExport } = await import('./commands/export.ts');
      exit(await runExport(options, words));
    });

  program
    .command('serve')
    .description(words.commands.serve)
    .argument('<dossier>', words.arguments.dossier)
    .option('--port <n>', words.options.port, parsePort, 4173)
    .action(async (dossier: string, options) => {
      const { runServe } = await import('./commands/serve.ts');
      exit(await runServe(dossier, options, words));
    });

  program
    .command('explain')
    .description(words.commands.explain)
    .argument('<dossier>', words.arguments.dossier)
    .argument('<id>', words.arguments.record)
    .option('--json', words.options.json)
    .action(async (dossier: string, id: string, options) => {
      const { runExplain } = await import('./commands/explain.ts');
      exit(await runExplain(dossier, id, options, words));
    });

  addAskCommand(program, words, exit);
  program
    .command('setup')
    .description(words.commands.setup)
    .addArgument(new Argument('<part>', words.arguments.part).choices(['ocr']))
    .option('--light', words.options.light)
    .action(async (_part: string, { light }: { light?: boolean }) => {
      const { runSetup } = await import('./commands/setup.ts');
      exit(await runSetup(light === true, words));
    });

  addDecideCommand(program, words, exit);
  addKeyCommand(program, words, exit);

  for (const name of ['read', 'extract', 'link'] as const) {
    const command = program
      .command(name)
      .description(words.commands[name])
      .argument('[file...]', name === 'read' ? words.arguments.pages : words.arguments.lines);
    if (name !== 'link') {
      command
        .addOption(new Option('--offsets <unit>', words.options.offsets).choices(OFFSETS).default('utf16'))
        .option('--jobs <n>', words.options.jobs, parseCount, 1);
    }
    if (name === 'read') {
      command.addOption(new Option('--as <format>', words.options.as).choices(['chatlab']));
    }
    command.action(async (files: string[], options) => {
      const { runPipe } = await import('./commands/pipe.ts');
      exit(await runPipe(name, files, options, words));
    });
  }
  program
    .command('match')
    .description(words.commands.match)
    .argument('[file...]', words.arguments.lines)
    .requiredOption('--claims <file>', words.options.claims)
    .option('--top <n>', words.options.top, parseTop, 10)
    .action(async (files: string[], options) => {
      const { runMatch } = await import('./commands/match.ts');
      exit(await runMatch(files, options, words));
    });
  for (const command of program.commands) command.exitOverride().helpOption('-h, --help', words.options.help);
  tellWhereHelpIs(program, [], words);
  return program;
}

/** What is wrong in a call of `decide assess` is told with the way to its own help. */
function tellWhereHelpIs(command: Command, path: readonly string[], words: Words): void {
  command.configureOutput({
    writeErr: (text) => process.stderr.write(inWords(text, words)),
    writeOut: (text) => process.stdout.write(inWords(text, words)),
    outputError: (text, write) => write(`${words.usage(text.trim(), path)}\n`),
  });
  for (const each of command.commands) tellWhereHelpIs(each, [...path, each.name()], words);
}

function wordsFor(error: unknown, words: Words): string {
  if (error instanceof DeskError) return words.errors[error.code](printable(error.subject));
  if (process.env.HEARSAY_DEBUG) return words.unexpected((error as Error).stack ?? String(error));
  return words.unexpected(error instanceof Error ? error.message : String(error));
}

/** `hearsay help build` is `hearsay build --help`. */
function withHelp(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  return argv[at] === 'help' ? [...argv.slice(0, at), ...argv.slice(at + 1), '--help'] : argv;
}

/** What commander says, in the language of the rest. */
function inWords(text: string, { usageWords }: Words): string {
  return usageWords.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
}

/** `--lang` is needed before commander runs, because its own messages and the help use it. */
function languageOf(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
}

function parseCount(text: string): number {
  return parseUpTo(64, text);
}

function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

function parseSeconds(text: string): number {
  return parseUpTo(3_600, text);
}

function parseTop(text: string): number {
  return parseUpTo(50, text);
}

function parseUpTo(most: number, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) throw new InvalidArgumentError(`1–${most}`);
  return value;
}

function parseFingerprint(text: string): string {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new InvalidArgumentError('SHA-256: 64 × 0–9, a–f');
  return text.toLowerCase();
}

function parsePort(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65535) throw new InvalidArgumentError('1–65535');
  return value;
}

/** `hearsay extract | head` closes the pipe early: that is no failure. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}
