import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Asked } from '../desk/decide/asked.ts';
import { type AssessmentValue, AssessmentValueSchema } from '../model/decision.ts';
import {
  LONGEST_CORRECTION,
  LONGEST_MASKED,
  LONGEST_NAME,
  LONGEST_REASON,
  SHORTEST_MASKED,
} from '../model/longest-words.ts';
import { parseChatTime } from '../text/times/parse-chat-time.ts';
import { parseWords } from './parse-words.ts';
import type { Words } from './words/en.ts';

/** `hearsay decide`, with a command of its own for each thing that can be decided. */
export function addDecideCommand(program: Command, words: Words, exit: (code: number) => void): void {
  const { decide: said } = words;
  const decide = program
    .command('decide')
    .description(words.commands.decide)
    .helpCommand(false)
    .addOption(new Option('--desk <folder>', said.desk).env('HEARSAY_DESK').default('./desk'));

  /** A command that writes a line into the journal: it asks who decides, and why. */
  const add = (usage: string, about: string, toAsked: (...given: never[]) => Asked) => {
    const command = decide
      .command(usage)
      .description(about)
      .requiredOption('--by <name>', said.by, (text) => parseWords(text, LONGEST_NAME))
      .requiredOption('--reason <text>', said.reason, (text) => parseWords(text, LONGEST_REASON))
      .option('--overrule', said.overrule)
      .option('--json', words.options.json)
      .exitOverride()
      .helpOption('-h, --help', words.options.help);
    return command.action(async (...given: unknown[]) => {
      const { runDecide } = await import('./commands/decide.ts');
      const asked = toAsked(...(given.slice(0, -1) as never[]));
      exit(await runDecide(asked, command.optsWithGlobals(), words));
    });
  };
  add('merge <story> <story>', said.merge, (first: string, second: string) => ({
    verb: 'merge',
    stories: [first, second],
  }));
  add('split <story> <report...>', said.split, (story: string, reports: string[]) => ({
    verb: 'split',
    story,
    reports,
  }));
  add('move <report> <story>', said.move, (report: string, story: string) => ({
    verb: 'move',
    report,
    story,
  }));
  for (const verb of ['same', 'not-same'] as const) {
    add(`${verb} <link>`, said[verb], (link: string) => ({ verb, link }));
  }
  const assess = add('assess <claim> <value>', said.assess, (claim: string, value: AssessmentValue) => ({
    verb: 'assess',
    claim,
    value,
  }));
  assess.registeredArguments[1]!.choices(AssessmentValueSchema.options);
  add('conflict <record> [statement...]', said.conflict, (first: string, others: string[]) => ({
    verb: 'conflict',
    records: [first, ...others],
  }));
  add('no-conflict <conflict>', said['no-conflict'], (conflict: string) => ({
    verb: 'no-conflict',
    conflict,
  }));
  for (const verb of ['unmask', 'mask'] as const) {
    const masking = add(`${verb} <name>`, said[verb], (name: string) => ({ verb, name }));
    masking.registeredArguments[0]!.argParser((text) => parseWords(text, LONGEST_MASKED, SHORTEST_MASKED));
  }
  const correct = add(
    'correct <report> <shown> <words>',
    said.correct,
    (report: string, shown: string, words: string, { everywhere }: { readonly everywhere?: boolean }) => ({
      verb: 'correct',
      report,
      shown,
      words,
      everywhere: everywhere ?? false,
    }),
  );
  correct.option('--everywhere', said.everywhere);
  for (const words of correct.registeredArguments.slice(1)) {
    words.argParser((text) => parseWords(text, LONGEST_CORRECTION));
  }
  const side = add(
    'side <report> <whose> <message...>',
    said.side,
    (report: string, whose: string, messages: number[]) => ({
      verb: 'side',
      report,
      side: whose === 'mine' ? 'self' : 'other',
      messages,
    }),
  );
  side.registeredArguments[1]!.choices(['mine', 'theirs']);
  const sender = add(
    'sender <report> <name> <message...>',
    said.sender,
    (report: string, name: string, messages: number[]) => ({ verb: 'sender', report, name, messages }),
  );
  sender.registeredArguments[1]!.argParser((text) => parseWords(text, LONGEST_NAME));
  for (const { registeredArguments } of [side, sender]) registeredArguments[2]!.argParser(parseNumbers);
  const time = add(
    'time <report> <time> <message>',
    said.time,
    (report: string, value: string, message: number) => ({
      verb: 'time',
      report,
      value,
      message,
    }),
  );
  time.registeredArguments[1]!.argParser(parseTime);
  time.registeredArguments[2]!.argParser(parseNumber);
  for (const verb of ['hide', 'show'] as const) {
    const showing = add(`${verb} <report> [message]`, said[verb], (report: string, message?: number) => ({
      verb,
      report,
      message: message ?? null,
    }));
    showing.registeredArguments[1]!.argParser(parseNumber);
  }
  add('undo <decision>', said.undo, (decision: string) => ({ verb: 'undo', decision }));

  const list = decide
    .command('list')
    .description(said.list)
    .option('--json', words.options.json)
    .exitOverride()
    .helpOption('-h, --help', words.options.help)
    .action(async () => {
      const { runDecideList } = await import('./commands/decide.ts');
      exit(await runDecideList(list.optsWithGlobals(), words));
    });
}

/** One number after the other, as they are given. */
function parseNumbers(text: string, before: number[] | undefined): number[] {
  return [...(before ?? []), parseNumber(text)];
}

function parseTime(text: string): string {
  const value = parseChatTime(text);
  if (value === undefined)
    throw new InvalidArgumentError('2026-04-06, 2026-04-06T21:03, XXXX-04-06T21:03, T21:03');
  return value;
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('1, 2, 3 …');
  return Number(text);
}
