import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { runHearsay, temporaryFolder } from './run-hearsay.ts';

const PAGE =
  '<html><head><title>望杏桥封闭</title></head><body><article><h1>望杏桥封闭</h1><p>岚渡县交通局表示，桥面出现裂缝，正在检测。</p><p>一名值班人员称不清楚原因。</p></article></body></html>';
const CHAT = 'sample/school-canteen/12-parents-chat.json';
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const parse = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('read', () => {
  test('a line in, a line out, with the fields that are documented', async () => {
    const { code, out } = await runHearsay(['read'], { input: lines([{ id: 7, html: PAGE }]) });
    expect(code).toBe(0);
    const [row] = parse(out);
    expect(row).toMatchObject({
      id: 7,
      title: '望杏桥封闭',
      byline: null,
      published: null,
      language: 'zh-Hans',
    });
    for (const { role, start, end } of row.blocks) {
      expect(role).toMatch(/title|paragraph/);
      expect(row.text.slice(start, end).trim()).not.toBe('');
    }
  });

  test('files and gzipped lines', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '存 档'));
    writeFileSync(join(folder, '存 档', '页.html'), PAGE);
    writeFileSync(join(folder, 'rows.jsonl.gz'), gzipSync(lines([{ id: 'a', html: PAGE }])));
    const { code, out } = await runHearsay([
      'read',
      join(folder, '存 档', '页.html'),
      join(folder, 'rows.jsonl.gz'),
    ]);
    expect(code).toBe(0);
    expect(parse(out).map(({ title }) => title)).toEqual(['望杏桥封闭', '望杏桥封闭']);
  });

  test('a chat comes with its transcript, which extract takes', async () => {
    const read = await runHearsay(['read', CHAT, '--offsets', 'codepoint']);
    const [row] = parse(read.out);
    const [{ label, body }] = row.transcript.messages.slice(-1);
    expect([label, body].map(([start, end]) => row.text.slice(start, end))).toEqual([
      '朵朵妈妈',
      '我打了学校的电话，值班老师说不清楚此事。',
    ]);
    const extracted = await runHearsay(['extract', '--offsets', 'codepoint'], { input: read.out });
    const { statements } = parse(extracted.out)[0];
    expect(statements.map(({ source }: { source: unknown }) => source)).toContainEqual(label);
  });

  test('chats are written as ChatLab, and what is none is named', async () => {
    const { code, out, err } = await runHearsay(['read', CHAT, 'README.md', '--as', 'chatlab']);
    expect(code).toBe(1);
    expect(err).toContain('README.md: no chat found in it.');
    const [file] = parse(out);
    expect(file).toMatchObject({
      chatlab: { version: '0.0.2' },
      meta: { platform: 'wechat', ownerId: '五2小宇爸' },
    });
    expect(file.messages).toHaveLength(9);
    // The file that was written is read like any other, though its lines are no rows.
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'chat.json'), out);
    const again = parse((await runHearsay(['read', join(folder, 'chat.json')])).out);
    expect(again.map(({ kind, title }) => [kind, title])).toEqual([['chat', '青槐三小五年级2班家长群(64)']]);
  });

  test('ChatLab as JSON Lines is one chat, and no rows', async () => {
    const { code, out } = await runHearsay(['read', 'corpus/zh/chat--chatlab-lines/source.jsonl']);
    expect(code).toBe(0);
    expect(parse(out).map(({ title }) => title)).toEqual(['西坡登山队']);
  });

  test('ChatLab of nothing is a wrong call', async () => {
    expect((await runHearsay(['read', '--as', 'chatlab'])).code).toBe(2);
  });

  test('a missing file is a wrong call', async () => {
    const { code, err } = await runHearsay(['read', 'no-such-page.html']);
    expect(err).toContain('no-such-page.html does not exist');
    expect(code).toBe(2);
  });
});

describe('extract', () => {
  const text = '注意😀！岚渡县交通局表示，桥面出现裂缝。';

  test('spans count UTF-16 units, or code points where asked', async () => {
    const input = lines([{ id: 'x', text }]);
    const units = parse((await runHearsay(['extract'], { input })).out)[0].statements[0];
    const points = parse((await runHearsay(['extract', '--offsets', 'codepoint'], { input })).out)[0]
      .statements[0];
    expect(text.slice(...(units.source as [number, number]))).toBe('岚渡县交通局');
    expect([...text].slice(...(points.source as [number, number])).join('')).toBe('岚渡县交通局');
    expect(points.content).toEqual([[units.content[0][0] - 1, units.content[0][1] - 1]]);
  });

  test('a page is told what to do with, and not named line by line', async () => {
    const { code, err } = await runHearsay(['extract'], {
      input: '<html>\n<p>A</p>\n<p>B</p>\n<p>C</p>\n</html>\n',
    });
    expect(err.match(/not JSON/g)).toHaveLength(3);
    expect(err).toContain('The first 5 lines are no JSON');
    expect(err).toContain('read FILE |');
    expect(code).toBe(1);
  });

  test('a line that cannot be taken is named, and the rest goes on', async () => {
    const input = `{"id":1,"text":"A"}\nnot json\n{"id":3}\n\n{"id":4,"text":"B"}\n`;
    const { code, out, err } = await runHearsay(['extract'], { input });
    expect(parse(out).map(({ id }) => id)).toEqual([1, 4]);
    expect(err).toContain('line 2: not JSON');
    expect(err).toContain('line 3: text:');
    expect(code).toBe(1);
  });

  test('two jobs give the same lines in the same order as one', async () => {
    const input = lines(
      Array.from({ length: 3000 }, (_, id) => ({ id, text: `${text}${id}。县政府称会公布结果。` })),
    );
    const one = await runHearsay(['extract'], { input });
    const two = await runHearsay(['extract', '--jobs', '2'], { input });
    expect(two.out).toBe(one.out);
    expect(parse(two.out)).toHaveLength(3000);
  });

  test('a reader that goes away early is no failure', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'rows.jsonl');
    writeFileSync(path, lines(Array.from({ length: 3000 }, (_, id) => ({ id, text }))));
    const { code, err } = await runHearsay(['extract', path], { after: '| head -n 1 >/dev/null' });
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});

describe('link', () => {
  const story = '岚渡县望杏人行桥出现裂缝，县住建局封闭桥面，十二人受轻伤送医。';
  test('ids come back as they came, copies share origin and story', async () => {
    const rows = [
      { id: 1, title: '望杏桥裂缝', text: `${story}${story}`, published: '2024-10-12' },
      { id: 'two', title: '望杏桥裂缝', text: `${story}${story}`, published: '2024-10-13' },
      { id: 3, title: 'Kettle recall', text: 'The maker recalled its kettles because handles came loose.' },
    ];
    const { code, out } = await runHearsay(['link'], { input: lines(rows) });
    expect(code).toBe(0);
    const linked = new Map(parse(out).map((row) => [row.id, row]));
    expect([...linked.keys()].sort()).toEqual([1, 3, 'two']);
    expect(linked.get(1).origin).toBe(linked.get('two').origin);
    expect(linked.get(1).story).toBe(linked.get('two').story);
    expect(linked.get(3).story).not.toBe(linked.get(1).story);
  });
});

describe('match', () => {
  const CLAIMS = [
    { id: 1, text: 'The canteen of Alder Lane School served soup two years past its date.', rating: 'Wrong' },
    { id: 'b', text: '岚渡县望杏人行桥因裂缝垮塌', title: '望杏桥垮塌了吗？' },
  ];
  const claimsFile = (content: string | Uint8Array = lines(CLAIMS)) => {
    const path = join(temporaryFolder(), 'claims.jsonl');
    writeFileSync(path, content);
    return path;
  };

  test('a line in, a line out, ids as they came', async () => {
    const input = lines([
      { id: 7, text: 'soup at the Alder Lane School canteen was two years past its date' },
      { id: 'x', text: '聽說望杏人行橋垮塌' },
      { id: 'none', text: 'Xyzzy' },
    ]);
    const { code, out } = await runHearsay(['match', '--claims', claimsFile(), '--top', '1'], { input });
    expect(code).toBe(0);
    const [soup, bridge, none] = parse(out);
    expect(soup).toMatchObject({ id: 7, ranked: [1], first: { suggest: true, claim: { rating: 'Wrong' } } });
    expect(soup.first.reasons[0].words).toContain('soup');
    expect(soup.scores).toHaveLength(1);
    expect(bridge).toMatchObject({ id: 'x', ranked: ['b'] });
    expect(none).toEqual({ id: 'none', ranked: [], scores: [], first: null });
  });

  test('gzipped claims; claims that cannot be taken and bad lines are named, and the rest goes on', async () => {
    const path = claimsFile(gzipSync(`${lines(CLAIMS)}{"id":3}\n`));
    const { code, out, err } = await runHearsay(['match', '--claims', path], {
      input: `not json\n{"id":1,"text":"soup canteen"}\n{"text":"no id"}\n`,
    });
    expect(parse(out).map(({ id }) => id)).toEqual([1]);
    expect(err).toContain('Line 3 was not read: its `text` is missing');
    expect(err).toContain('line 1: not JSON');
    expect(err).toContain('line 3: id:');
    expect(code).toBe(1);
  });

  test.each([
    ['missing', () => 'no-such-claims.jsonl', 'no-such-claims.jsonl does not exist'],
    ['empty', () => claimsFile(''), 'holds no claims'],
    ['no JSON', () => claimsFile('once upon a time'), 'holds no claims'],
    ['a picture', () => claimsFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2)), 'not a format that is read'],
  ])('a claims file that is no good is a wrong call: %s', async (_name, path, message) => {
    const { code, out, err } = await runHearsay(['match', '--claims', path()], {
      input: '{"id":1,"text":"a"}',
    });
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('without --claims, or with a number that is none, a wrong call', async () => {
    expect((await runHearsay(['match'])).code).toBe(2);
    expect((await runHearsay(['match', '--claims', claimsFile(), '--top', '0'])).code).toBe(2);
  });

  test('a huge line, and no line at all', async () => {
    const huge = lines([{ id: 'huge', text: 'soup at the canteen '.repeat(500_000) }]);
    const { code, out } = await runHearsay(['match', '--claims', claimsFile()], { input: huge });
    expect(parse(out)).toMatchObject([{ id: 'huge', ranked: [1] }]);
    expect(code).toBe(0);
    expect(await runHearsay(['match', '--claims', claimsFile()], { input: '' })).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
  });
});
