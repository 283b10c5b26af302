import { Argument, type Command, Option } from 'commander';
import { addAskCommand } from './ask-command.ts';
import { CommandLine } from './command.ts';
import { addDecideCommand } from './decide-command.ts';
import { addKeyCommand } from './key-command.ts';
import { collect, parseCount, parseFingerprint, parsePort, parseSeconds, parseTop } from './option-values.ts';
import { OFFSETS } from './pipes/offsets.ts';
import { programVersion } from './program-version.ts';
import { tellWhereHelpIs } from './tell-where-help-is.ts';
import type { Words } from './words/en.ts';

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
    .option('--verbose', words.options.verboseRules)
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
    .addHelpText('after', `\n${words.matchScores}`)
    .action(async (files: string[], options) => {
      const { runMatch } = await import('./commands/match.ts');
      exit(await runMatch(files, options, words));
    });
  for (const command of program.commands) command.exitOverride().helpOption('-h, --help', words.options.help);
  tellWhereHelpIs(program, [], words);
  return program;
}
