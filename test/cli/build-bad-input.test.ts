import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierDocument } from '../../src/model/dossier-document.ts';
import { type Ended, makeTemporaryFolder, runHearsay, temporaryFolder } from './run-hearsay.ts';
import { runHere } from './run-here.ts';

const NOTE = '清溪镇第二小学食堂停业\n\n校方表示，正在等待检测结果。\n';

/** A folder with one readable report and whatever else the test puts there. */
function inputWith(files: Readonly<Record<string, string | Uint8Array>>): {
  folder: string;
  input: string;
  out: string;
} {
  const folder = temporaryFolder();
  const input = join(folder, 'input');
  mkdirSync(input);
  for (const [name, content] of Object.entries({ 'note.txt': NOTE, ...files })) {
    writeFileSync(join(input, name), content);
  }
  return { folder, input, out: join(folder, 'out') };
}

function dossierOf(out: string) {
  return JSON.parse(
    execFileSync('cat', [join(out, 'dossier.json')], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  );
}

/** Nothing half-written that looks whole. */
function expectNothingLeft(folder: string, out: string) {
  expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
}

describe('a wrong call says what to do and exits with 2', () => {
  const rows: [why: string, args: (folder: string) => string[], message: RegExp][] = [
    [
      'no path and no desk',
      () => ['build', '--out', 'x'],
      /Give files or folders, or a --desk.*\nSee hearsay( build)? --help/,
    ],
    ['an address', () => ['build', 'https://paper.example/a', '--out', 'x'], /hearsay add --desk DIR/],
    ['no --out', (folder) => ['build', folder], /--out.*\nSee hearsay( build)? --help/],
    [
      'an option misspelt',
      () => ['build', '--outt', 'x'],
      /unknown option '--outt'.*\nSee hearsay build --help/,
    ],
    ['unknown command', () => ['publish'], /unknown command.*\nSee hearsay( build)? --help/],
    ['unknown option', (folder) => ['build', folder, '--out', 'x', '--fast'], /unknown option '--fast'/],
    [
      'a path that does not exist',
      (folder) => ['build', join(folder, 'no'), '--out', join(folder, 'out')],
      /does not exist\. Check the path/,
    ],
    ['an empty folder', (folder) => ['build', folder, '--out', join(folder, 'out')], /Nothing to read in/],
    ['verify what is no dossier', (folder) => ['verify', folder], /is neither a dossier/],
    [
      'verify with a root that is no PEM',
      (folder) => {
        writeFileSync(`${folder}.der`, Buffer.from('3082', 'hex'));
        return ['verify', folder, '--roots', `${folder}.der`];
      },
      /holds no certificate in PEM.*openssl x509/,
    ],
    ['serve what is no dossier', (folder) => ['serve', folder], /is neither a dossier/],
    ['serve what does not exist', (folder) => ['serve', join(folder, 'no')], /does not exist/],
    [
      'several that are missing',
      () => ['decide', 'mask', '卓晓棠'],
      /required options '--by <name>', '--reason <text>' not specified/,
    ],
    [
      'no desk where one is looked for',
      (folder) => ['export', '--desk', folder, '--out', join(folder, 'out')],
      /No desk in .*--desk or HEARSAY_DESK/,
    ],
    ['in Chinese', () => ['--lang', 'zh', 'build', 'x'], /错误：缺少必需的选项 '--out <folder>'\n用法见/],
    ['in Chinese, a command', () => ['--lang', 'zh', 'bild'], /错误：没有命令 'bild'\n（是否想用 build？）/],
    ['jobs of no number', (folder) => ['build', folder, '--out', 'x', '--jobs', 'many'], /1–64/],
  ];
  test.each(rows)('%s', async (_why, args, message) => {
    const folder = temporaryFolder();
    const { code, err } = await runHere(args(folder));
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expectNothingLeft(folder, join(folder, 'out'));
  });

  test('help is a command too', async () => {
    const { code, out } = await runHere(['--lang', 'zh', 'help', 'build']);
    expect(out).toMatch(/^用法： hearsay build/);
    expect(code).toBe(0);
    expect((await runHere(['help'])).out).toMatch(/^Usage: hearsay \[options\]/);
  });

  test('a dossier inside what is read is told of', async () => {
    const { input } = inputWith({});
    const { code, err } = await runHere(['build', input, '--quiet', '--out', join(input, 'dossier')]);
    expect(err).toContain('Give --out a folder beside it');
    expect(code).toBe(0);
  });

  test('as a process', async () => {
    const { code, err } = await runHearsay(['build', '--out', 'x']);
    expect(err).toMatch(/Give files or folders, or a --desk/);
    expect(code).toBe(2);
  });

  test('in Chinese where the user’s language is Chinese', async () => {
    const folder = temporaryFolder();
    const { code, err } = await runHearsay(['build', folder, '--out', join(folder, 'out')], {
      env: { LC_ALL: 'zh_CN.UTF-8' },
    });
    expect(err).toContain('没有可读的内容');
    expect(code).toBe(2);
  });
});

describe('a file that cannot be read costs nobody else', () => {
  const rows: [why: string, name: string, content: () => string | Uint8Array, reason: string[]][] = [
    ['empty', 'empty.html', () => '', ['empty']],
    [
      'no format of ours',
      'photo.bin',
      () => new Uint8Array([0, 1, 2, 255, 254, 0, 0, 9]),
      ['unknown-format'],
    ],
    ['a zip bomb named .html', 'page.html', () => zipBomb(), ['unknown-format', 'too-large', 'broken']],
    [
      'a PDF that ends in the middle',
      'notice.pdf',
      () => '%PDF-1.7\n1 0 obj\n<< /Type /Cat',
      ['broken', 'no-text'],
    ],
  ];
  const LINES = [
    '{"id":1,"text":"The bridge is shut, the council said."}',
    'not json',
    '{"id":2,"text":" "}',
  ];

  describe('all of them in one folder', () => {
    const { folder, remove } = makeTemporaryFolder();
    const out = join(folder, 'out');
    let ended: Ended;
    let unread: { path: string; reason: string }[];
    beforeAll(async () => {
      const input = join(folder, 'input');
      mkdirSync(input);
      writeFileSync(join(input, 'note.txt'), NOTE);
      writeFileSync(join(input, 'rows.jsonl'), `${LINES.join('\n')}\n`);
      for (const [, name, content] of rows) writeFileSync(join(input, name), content());
      ended = await runHearsay(['build', input, '--out', out]);
      unread = dossierOf(out).unread;
    }, 60_000);
    afterAll(remove);

    test('what can be read is in the dossier, which is sound', async () => {
      expect(ended.code).toBe(1);
      expect(dossierOf(out).reports).toHaveLength(2);
      expect(unread).toHaveLength(rows.length + 2);
      expect((await runHere(['verify', out])).code).toBe(0);
    });

    test.each(rows)('%s', (_why, name, _content, reasons) => {
      expect(ended.err).toContain(`input/${name}`);
      const told = unread.filter(({ path }) => path === `input/${name}`);
      expect(told).toHaveLength(1);
      expect(reasons).toContain(told[0]!.reason);
    });

    test('lines that are no records, between others that are', () => {
      expect(ended.err).toMatch(
        /rows\.jsonl: broken \(Line 2 .*\n.*rows\.jsonl: no text in it \(Record 3 holds no text/,
      );
    });
  });

  test('a link that leads nowhere, a circle of folders, a pipe', async () => {
    const { input, out } = inputWith({});
    symlinkSync(join(input, 'gone'), join(input, 'nowhere.html'));
    symlinkSync(input, join(input, 'circle'));
    execFileSync('mkfifo', [join(input, 'pipe.html')]);
    const { code } = await runHearsay(['build', input, '--out', out]);
    expect(code).toBe(1);
    const paths = dossierOf(out).unread.map((file: { path: string }) => file.path);
    expect(paths).toEqual(['input/nowhere.html', 'input/pipe.html']);
  });

  test('200 MB that are no document', async () => {
    const { input, out } = inputWith({ 'huge.html': '<p>' });
    truncateSync(join(input, 'huge.html'), 200 * 1024 * 1024);
    const { code, err } = await runHearsay(['build', input, '--out', out]);
    expect(err).toMatch(/huge\.html: too large/);
    expect(code).toBe(1);
    expect(dossierOf(out).reports).toHaveLength(1);
  }, 60_000);

  // The reader is tested with ten million.
  test('a million nested tags', async () => {
    const { input, out } = inputWith({ 'deep.html': `<p>开头</p>${'<b>'.repeat(1_000_000)}` });
    const { code } = await runHearsay(['build', input, '--out', out]);
    expect([0, 1]).toContain(code);
    const dossier = dossierOf(out);
    expect(dossier.reports.length + dossier.unread.length).toBe(2);
  }, 120_000);
});

describe('odd text is read, and the report says what was odd', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const rows: [why: string, content: Uint8Array, issue: string][] = [
    [
      'invalid UTF-8',
      new Uint8Array([...utf8('<p>清溪镇的桥已经封闭，县交通局表示，正在检查。</p>'), 0xff, 0xfe, 0xc3]),
      'invalid-characters',
    ],
    ['NUL bytes', utf8('<p>The bridge at\0 Alder Ford is closed, the council said.</p>'), 'null-characters'],
  ];
  test('each in its report', async () => {
    const { input, out } = inputWith(
      Object.fromEntries(rows.map(([why, content]) => [`有 空格 的 ${why}.html`, content])),
    );
    const { code, out: said } = await runHearsay(['build', input, '--out', out]);
    expect(said).toContain(`${rows.length + 1} reports`);
    expect(code).toBe(0);
    const { reports } = dossierOf(out) as DossierDocument;
    for (const [why, , issue] of rows) {
      const { report } = reports.find(({ captures }) => captures[0]!.path!.includes(why))!;
      expect(
        report.issues.map(({ code }) => code),
        why,
      ).toContain(issue);
    }
  });
});

describe('an output folder that will not do', () => {
  test('is not empty: nothing in it is touched', async () => {
    const { folder, input, out } = inputWith({});
    mkdirSync(out);
    writeFileSync(join(out, 'mine.txt'), 'keep');
    const { code, err } = await runHearsay(['build', input, '--out', out]);
    expect(err).toContain('is not empty. Give a new or empty folder with --out.');
    expect(code).toBe(2);
    expect(readdirSync(out)).toEqual(['mine.txt']);
    expectNothingLeft(folder, out);
  });

  test('lies under a file', async () => {
    const { input } = inputWith({});
    const { code, err } = await runHearsay(['build', input, '--out', join(input, 'note.txt', 'out')]);
    expect(err).toMatch(/is not empty|cannot be written to|does not exist/);
    expect(code).toBe(2);
  });

  test('is on a full disk (a limit on the size of files stands for it)', async () => {
    const { folder, input, out } = inputWith({ 'long.txt': `${NOTE}${'校方没有回应。'.repeat(20_000)}` });
    const { code, err } = await runHearsay(['build', input, '--out', out], {
      before: "trap '' XFSZ; ulimit -f 200;",
    });
    expect(err).toContain('The disk is full');
    expect(code).toBe(2);
    expectNothingLeft(folder, out);
  });
});

describe('runs that meet or end early', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s half-way leaves nothing half-done', async (signal) => {
    const { folder, input, out } = inputWith({});
    for (let i = 0; i < 60; i++) writeFileSync(join(input, `page-${i}.txt`), `${NOTE}${i}`);
    let isSent = false;
    const { code, err } = await runHearsay(['build', input, '--out', out], {
      onError: (soFar, running) => {
        if (!isSent && soFar.includes('reading')) isSent = running.kill(signal);
      },
    });
    expect(err).toContain('Stopped. Nothing half-done was left.');
    expect(code).toBe(2);
    expectNothingLeft(folder, out);
  });

  test('a second run on one desk is told who has it; the first goes on', async () => {
    const { folder, input, out } = inputWith({});
    for (let i = 0; i < 200; i++) writeFileSync(join(input, `page-${i}.txt`), `${NOTE}${i}`);
    const desk = join(folder, 'desk');
    let second: Promise<{ code: number | null; err: string }> | undefined;
    const first = await runHearsay(['build', input, '--desk', desk, '--out', out], {
      onError: (soFar) => {
        if (soFar.includes('preserving')) {
          second ??= runHearsay(['build', input, '--desk', desk, '--out', join(folder, 'other')]);
        }
      },
    });
    const { code, err } = (await second)!;
    expect(err).toMatch(/The desk is in use: .*process \d+/);
    expect(code).toBe(2);
    expect(first.code).toBe(0);
    expect((await runHere(['verify', out])).code).toBe(0);
  });

  test('the same files added to a desk again change nothing in the record', async () => {
    const { folder, input, out } = inputWith({
      'two.txt': 'Kettle recalled\n\nThe maker said it would refund buyers.\n',
    });
    const desk = join(folder, 'desk');
    const again = join(folder, 'again');
    await runHere(['build', input, '--desk', desk, '--out', out]);
    await runHere(['build', input, '--desk', desk, '--out', again]);
    const { created: _first, ...before } = dossierOf(out);
    const { created: _second, ...after } = dossierOf(again);
    expect(after).toEqual(before);
    expect((await runHere(['verify', again])).code).toBe(0);
  });
});

/** A zip with one entry that unpacks to 64 MB of zeros and says so; no Office document. */
function zipBomb(): Uint8Array {
  const name = Buffer.from('x');
  const size = 64 * 1024 * 1024;
  const packed = deflateRawSync(Buffer.alloc(size));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}
