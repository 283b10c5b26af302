import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatChosen } from '../bench/format-chosen.mjs';
import { formatFigures, pasteFigures } from '../bench/format-figures.mjs';
import { createProgram } from '../src/cli/create-program.ts';
import { EN } from '../src/cli/words/en.ts';
import { StanceSchema, StandingStateSchema } from '../src/model/claim.ts';
import { OpenKindSchema } from '../src/model/conflict.ts';
import { IssueCodeSchema } from '../src/model/issue.ts';
import { CopyKindSchema } from '../src/model/origin.ts';
import { ActSchema, ModeSchema, SpeakerSchema } from '../src/model/statement.ts';
import { ROOMS } from './rooms.ts';

const ROOT = join(import.meta.dirname, '..');
const documents = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('documents', () => {
  test.each(documents)('every link of %s leads somewhere', (path) => {
    const broken = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1]!)
      .filter((target) => !/^(https?:|mailto:)/.test(target))
      .filter((target) => {
        const [file, anchor] = target.split('#');
        const full = file === '' ? path : join(dirname(path), file!);
        if (!existsSync(join(ROOT, full))) return true;
        return anchor !== undefined && !anchorsOf(read(full)).has(decodeURIComponent(anchor));
      });
    expect(broken).toEqual([]);
  });

  test('the table of rooms in docs/design.md is the one that the room test holds', () => {
    const table = read('docs/design.md').match(/<!-- rooms -->([\s\S]*?)<!-- \/rooms -->/)![1]!;
    const rows = [...table.matchAll(/^\| (\w+) \| [^|]+ \| ([^|]+) \|$/gm)].filter(
      ([, room]) => room !== 'room',
    );
    const rooms = Object.fromEntries(
      rows.map(([, room, imports]) => [room, imports!.trim() === '–' ? [] : imports!.trim().split(', ')]),
    );
    expect(rooms).toEqual(ROOMS);
  });
});

describe('figures', () => {
  const baselines = JSON.parse(read('bench/baselines.json'));
  test.each([
    ['README.md', formatChosen(baselines, 'en')],
    ['README.zh-CN.md', formatChosen(baselines, 'zh')],
    ['docs/bench.md', formatFigures(baselines)],
  ])('%s shows the baselines', (path, table) => {
    expect(read(path)).toBe(pasteFigures(read(path), table));
  });
});

describe('glossary', () => {
  const glossary = read('docs/glossary.md');
  const nouns = new Set([...glossary.matchAll(/^\| ([A-Z]\w+) \|/gm)].map((match) => match[1]!));

  test('has every noun of the model', () => {
    const files = readdirSync(join(ROOT, 'src', 'model')).filter((name) => !name.endsWith('.test.ts'));
    const defined = new Set(
      files.flatMap((file) =>
        [...read(join('src', 'model', file)).matchAll(/^export const (\w+)Schema = z\.strictObject/gm)].map(
          (match) => match[1]!,
        ),
      ),
    );
    // Parts of a noun are explained with it: a dossier's index, a report's blocks.
    const parts =
      /^(Dossier|Manifest|Story|Verification|Decision)\w+$|Line$|Entry$|Head$|^(Block|Link|UnreadFile)$/;
    expect([...defined].filter((noun) => !nouns.has(noun) && !parts.test(noun))).toEqual([]);
  });

  const codes: [string, readonly string[]][] = [
    ['acts', ActSchema.options],
    ['modes', ModeSchema.options],
    ['speakers', SpeakerSchema.options],
    ['kinds of copies', CopyKindSchema.options],
    ['stances', StanceSchema.options],
    ['standings', StandingStateSchema.options],
    ['open kinds', OpenKindSchema.options],
    ['issues', IssueCodeSchema.options],
  ];
  test.each(codes)('has all %s', (_name, options) => {
    expect(options.filter((option) => !new RegExp(`(\\| |\`)${option}( \\||\`)`).test(glossary))).toEqual([]);
  });
});

describe('commands', () => {
  const program = createProgram(EN, () => {});
  test.each(program.commands.map((command) => [command.name(), command] as const))(
    'docs/commands.md has the help of %s as it is',
    (_name, command) => {
      command.configureHelp({ helpWidth: 100 });
      expect(read('docs/commands.md')).toContain(command.helpInformation().trim());
    },
  );
});

/** Anchors as GitHub makes them: lower case, no punctuation, spaces to hyphens. */
function anchorsOf(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}
