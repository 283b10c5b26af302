import { type Command, InvalidArgumentError, Option } from 'commander';
import { type AnswerOutcome, ChannelSchema, WhenSchema } from '../model/inquiry.ts';
import { LONGEST_ASKED, LONGEST_NAME, LONGEST_QUESTION, MOST_ATTACHED } from '../model/longest-words.ts';
import type { AnswerOptions, QuestionOptions } from './commands/ask.ts';
import { parseWords } from './parse-words.ts';
import type { Words } from './words/en.ts';

/** `hearsay ask`, with a command of its own for the question, each thing that may come of it, and the list. */
export function addAskCommand(program: Command, words: Words, exit: (code: number) => void): void {
  const { ask: said } = words;
  const ask = program
    .command('ask')
    .description(words.commands.ask)
    .helpCommand(false)
    .addOption(new Option('--desk <folder>', said.desk).env('HEARSAY_DESK').default('./desk'));
  const add = (usage: string, about: string) =>
    ask.command(usage).description(about).exitOverride().helpOption('-h, --help', words.options.help);
  /** A command that writes a line into the journal. */
  const addLine = (usage: string, about: string) =>
    add(usage, about)
      .requiredOption('--by <name>', said.by, (text) => parseWords(text, LONGEST_NAME))
      .option('--at <time>', said.at, parseWhen)
      .option('--attach <file...>', said.attach, parseAttached);

  const question = addLine('question', said.question)
    .argument('<story>')
    .argument('<whom>', '', (text) => parseWords(text, LONGEST_ASKED))
    .argument('<question>', '', (text) => parseWords(text, LONGEST_QUESTION))
    .addOption(
      new Option('--channel <channel>', said.channel).choices(ChannelSchema.options).makeOptionMandatory(),
    )
    .option('--deadline <time>', said.deadline, parseWhen)
    .action(async (story: string, whom: string, text: string) => {
      const { runQuestion } = await import('./commands/ask.ts');
      exit(await runQuestion(story, whom, text, question.optsWithGlobals<QuestionOptions>(), words));
    });

  const answers: readonly [AnswerOutcome, string][] = [
    ['answered', said.answered],
    ['declined', said.declined],
    ['silent', said.silent],
  ];
  for (const [outcome, about] of answers) {
    const command = addLine(`${outcome} <inquiry>`, about);
    // A refusal may have words too; silence has none.
    if (outcome !== 'silent') {
      command
        .addOption(new Option('--words <text>', said.words).conflicts('file'))
        .addOption(new Option('--file <file>', said.file));
    }
    command.action(async (inquiry: string) => {
      const options = command.optsWithGlobals<AnswerOptions>();
      const hasWords = options.words !== undefined || options.file !== undefined;
      if (outcome === 'answered' && !hasWords) command.error(said.noWords);
      const { runAnswer } = await import('./commands/ask.ts');
      exit(await runAnswer(inquiry, outcome, options, words));
    });
  }

  const list = add('list', said.list)
    .option('--json', words.options.json)
    .action(async () => {
      const { runAskList } = await import('./commands/ask.ts');
      exit(await runAskList(list.optsWithGlobals(), words));
    });
}

// What the journal refuses must be refused before a file is preserved.
function parseAttached(path: string, before: readonly string[] = []): string[] {
  if (before.length === MOST_ATTACHED) throw new InvalidArgumentError(`1–${MOST_ATTACHED}`);
  return [...before, path];
}

function parseWhen(text: string): string {
  if (!WhenSchema.safeParse(text).success)
    throw new InvalidArgumentError('2026-11-20, 2026-11-20T15:30+08:00');
  return text;
}
