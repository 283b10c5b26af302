import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/evidence/digest.ts';
import { signManifest } from '../../src/evidence/manifest-signature.ts';
import { createSigner } from '../../src/evidence/signer.ts';
import { verifyDossier } from '../../src/evidence/verify/verify-dossier.ts';
import type { DossierDocument } from '../../src/model/dossier-document.ts';
import { type Verification, VerificationSchema } from '../../src/model/verification.ts';
import { type SealedCanteen, sealCanteen, type Tampering } from './seal-canteen.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

async function seal(tampering?: Tampering): Promise<SealedCanteen> {
  const sealed = await sealCanteen(tampering);
  made.push(sealed.folder);
  return sealed;
}

/** Path and problem of each failure, once. */
function failuresOf({ failed }: Verification): readonly string[] {
  return [...new Set(failed.map(({ path, problem }) => `${path} ${problem}`))];
}

/** Rewrites dossier.json before the seal is put on: what a liar with the key could do. */
function lie(change: (document: DossierDocument) => void): Tampering {
  return {
    folder: async (folder) => {
      const path = join(folder, 'dossier.json');
      const document = JSON.parse(await readFile(path, 'utf8'));
      change(document);
      await writeFile(path, JSON.stringify(document));
    },
  };
}

const reportIn = (document: DossierDocument, id: string) =>
  document.reports.find(({ report }) => report.id === id)!;
const storyIn = (document: DossierDocument, id: string) => document.stories.find((story) => story.id === id)!;

describe('a sound dossier', () => {
  test('says what was checked and what cannot be', async () => {
    const { folder } = await seal();
    const verification = VerificationSchema.parse(await verifyDossier(folder));
    expect(verification.failed).toEqual([]);
    expect(verification.ok).toBe(true);
    const counts = Object.fromEntries(verification.checked.map(({ what, count }) => [what, count]));
    expect(counts).toMatchObject({
      manifest: 1,
      evidence: 6,
      'journal-lines': 7,
      captures: 3,
      readings: 3,
      reports: 3,
      texts: 3,
      stories: 2,
      'page-files': 3,
    });
    // In reports 6 blocks, 3 links, 3 issues, 3 reasons; 12 in statements, 3 in mentions, 5 in the incident; 10 in stories.
    expect(counts.spans).toBe(45);
    expect(verification.uncheckable.map(({ what }) => what)).toEqual([
      'signer',
      'completeness',
      'formats',
      'time',
      'provenance',
      'page-program',
    ]);
  });

  test('signed by the key that was asked for is no longer anybody’s', async () => {
    const { folder, signer } = await seal();
    const own = await verifyDossier(folder, { fingerprint: signer.fingerprint });
    expect(own.ok).toBe(true);
    expect(own.uncheckable.map(({ what }) => what)).not.toContain('signer');
    const other = await verifyDossier(folder, { fingerprint: createSigner().fingerprint });
    expect(failuresOf(other)).toContain('manifest.sig.json wrong-signer');
  });
});

describe('a lie that was sealed with a good key', () => {
  const lies: readonly [string, (document: DossierDocument) => void, string][] = [
    [
      'a word changed in a statement',
      (document) => {
        reportIn(document, 'canteen').statements[0]!.content[0]!.exact = '孩子说饭菜很好';
      },
      'dossier.json wrong-words',
    ],
    [
      'a statement moved by one character',
      (document) => {
        const span = reportIn(document, 'canteen').statements[0]!.content[0]!;
        span.start++;
        span.end++;
      },
      'dossier.json wrong-words',
    ],
    [
      'a span beyond the text',
      (document) => {
        reportIn(document, 'main').statements[0]!.source!.end = 1_000_000;
      },
      'dossier.json wrong-words',
    ],
    [
      'other words in a reason',
      (document) => {
        storyIn(document, 'st-canteen').reasons[0]!.span!.exact = '青河四中';
      },
      'dossier.json wrong-words',
    ],
    [
      'a reason that says no report',
      (document) => {
        storyIn(document, 'st-canteen').reasons[0]!.report = undefined;
      },
      'dossier.json wrong-words',
    ],
    [
      'a conflict’s side put in another’s mouth',
      (document) => {
        storyIn(document, 'st-canteen').conflicts[0]!.sides[0]!.report = 'main';
      },
      'dossier.json wrong-words',
    ],
    [
      'a title that nobody wrote',
      (document) => {
        storyIn(document, 'st-main').title.span.exact = 'Water main bursts on Mill Road!';
      },
      'dossier.json wrong-words',
    ],
    [
      'a decision that nobody made',
      (document) => {
        const decided = { verb: 'merge' as const, together: ['canteen', 'answer'], apart: [] };
        storyIn(document, 'st-canteen').decisions.push({
          id: 'd0123456789abcdef',
          by: 'Nobody',
          reason: 'none',
          time: '2025-09-04T09:00:00Z',
          decided,
          kept: true,
        });
      },
      'dossier.json not-journalled',
    ],
    [
      'a text with a word more',
      (document) => {
        reportIn(document, 'main').report.text += ' today';
      },
      'dossier.json wrong-words',
    ],
    [
      'words in no block',
      (document) => {
        reportIn(document, 'main').report.blocks.pop();
      },
      'dossier.json wrong-words',
    ],
    [
      'a reader that the journal does not know',
      (document) => {
        reportIn(document, 'main').report.reader = 'html@2';
      },
      'dossier.json not-journalled',
    ],
    [
      'a capture at another time',
      (document) => {
        reportIn(document, 'main').captures[0]!.captured = '2024-01-01T00:00:00.000Z';
      },
      'dossier.json not-journalled',
    ],
    [
      'evidence that is not there',
      (document) => {
        reportIn(document, 'main').report.capture = 'a'.repeat(64);
      },
      'dossier.json missing-evidence',
    ],
    [
      'a statement that is not there',
      (document) => {
        storyIn(document, 'st-canteen').timeline[0]!.appearances[0]!.statement = 'answer/s999';
      },
      'dossier.json unknown-reference',
    ],
    [
      'an incident that is not there',
      (document) => {
        storyIn(document, 'st-canteen').timeline[0]!.appearances[0]!.incident = 'answer/i999';
      },
      'dossier.json unknown-reference',
    ],
    [
      'a report told twice',
      (document) => {
        storyIn(document, 'st-main').reports.push('canteen');
      },
      'dossier.json unknown-reference',
    ],
    [
      'a field that the schema does not have',
      (document) => {
        Object.assign(document.reports[0]!, { verdict: 'false' });
      },
      'dossier.json bad-format',
    ],
    [
      'another instant',
      (document) => {
        document.created = '2024-01-01T00:00:00.000Z';
      },
      'dossier.json bad-format',
    ],
  ];

  test.each(lies)('%s', async (_, change, failure) => {
    const { folder } = await seal(lie(change));
    expect(failuresOf(await verifyDossier(folder))).toContain(failure);
  });

  test('on the page only', async () => {
    const { folder } = await seal({
      folder: async (folder) => {
        const path = join(folder, 'data', 'stories', 'st-canteen.js');
        const script = await readFile(path, 'utf8');
        await writeFile(path, script.replace('"act":"deny"', '"act":"confirm"'));
        await writeFile(join(folder, 'data', 'stories', 'st-more.js'), script);
        await unlink(join(folder, 'data', 'stories', 'st-main.js'));
      },
    });
    expect(failuresOf(await verifyDossier(folder))).toEqual([
      'data/stories/st-canteen.js page-differs',
      'data/stories/st-main.js missing',
      'data/stories/st-more.js page-differs',
    ]);
  });

  test('evidence that no line speaks of, and under a wrong name', async () => {
    const stray = digestOf('stray');
    const { folder } = await seal({
      folder: async (folder) => {
        await mkdir(join(folder, 'evidence', stray.slice(0, 2)), { recursive: true });
        await writeFile(join(folder, 'evidence', stray.slice(0, 2), stray), 'stray');
        await writeFile(join(folder, 'evidence', 'note.txt'), 'note');
      },
    });
    expect(failuresOf(await verifyDossier(folder)).toSorted()).toEqual(
      ['evidence/note.txt bad-path', `evidence/${stray.slice(0, 2)}/${stray} not-journalled`].sort(),
    );
  });

  test('the end of the journal cut off', async () => {
    const { folder } = await seal({
      folder: async (folder) => {
        const path = await journalOf(folder);
        const lines = (await readFile(path, 'utf8')).split('\n');
        await writeFile(path, `${lines.slice(0, -2).join('\n')}\n`);
      },
    });
    const failures = failuresOf(await verifyDossier(folder));
    expect(failures.filter((failure) => failure.startsWith('journal/'))[0]).toMatch(/broken-chain$/);
  });

  test('a line taken out of the middle, two lines exchanged', async () => {
    for (const change of [(l: string[]) => l.splice(3, 1), (l: string[]) => l.splice(2, 2, l[3]!, l[2]!)]) {
      const { folder } = await seal({
        folder: async (folder) => {
          const path = await journalOf(folder);
          const lines = (await readFile(path, 'utf8')).split('\n');
          change(lines);
          await writeFile(path, lines.join('\n'));
        },
      });
      const failures = failuresOf(await verifyDossier(folder));
      expect(failures.some((failure) => /^journal\/.* broken-chain$/.test(failure))).toBe(true);
    }
  });
});

describe('a folder that was tampered with', () => {
  const tricks: readonly [string, (folder: string) => Promise<void>, readonly string[]][] = [
    ['a file more', (folder) => writeFile(join(folder, 'note.txt'), 'x'), ['note.txt unlisted']],
    ['a file less', (folder) => unlink(join(folder, 'README.txt')), ['README.txt missing']],
    [
      'a file renamed',
      (f) => rename(join(f, 'README.txt'), join(f, 'Readme.txt')),
      ['Readme.txt unlisted', 'README.txt missing'],
    ],
    [
      'a link to the same bytes',
      async (folder) => {
        await rename(join(folder, 'index.html'), `${folder}.html`);
        made.push(`${folder}.html`);
        await symlink(`${folder}.html`, join(folder, 'index.html'));
      },
      ['index.html not-a-file'],
    ],
    [
      'a link in place of a folder',
      async (folder) => {
        await rename(join(folder, 'data'), `${folder}.data`);
        made.push(`${folder}.data`);
        await symlink(`${folder}.data`, join(folder, 'data'));
      },
      [
        'data not-a-file',
        'data/index.js missing',
        'data/stories/st-canteen.js missing',
        'data/stories/st-main.js missing',
      ],
    ],
    ['no manifest', (folder) => unlink(join(folder, 'manifest.json')), ['manifest.json missing']],
    ['no signature', (folder) => unlink(join(folder, 'manifest.sig.json')), ['manifest.sig.json missing']],
    [
      'a manifest that is a link',
      async (folder) => {
        await rename(join(folder, 'manifest.json'), `${folder}.manifest`);
        made.push(`${folder}.manifest`);
        await symlink(`${folder}.manifest`, join(folder, 'manifest.json'));
      },
      ['manifest.json not-a-file'],
    ],
    ['no records', (folder) => unlink(join(folder, 'dossier.json')), ['dossier.json missing']],
    ['no journal', (folder) => rm(join(folder, 'journal'), { recursive: true }), ['missing']],
    [
      'another’s seal',
      async (folder) => {
        const manifest = await readFile(join(folder, 'manifest.json'));
        await writeFile(
          join(folder, 'manifest.sig.json'),
          signManifest(Buffer.concat([manifest, manifest]), createSigner()),
        );
      },
      ['manifest.json bad-signature'],
    ],
  ];

  test.each(tricks)('%s', async (_, trick, expected) => {
    const { folder } = await seal();
    await trick(folder);
    const failures = failuresOf(await verifyDossier(folder));
    for (const failure of expected) expect(failures.join('\n')).toContain(failure);
    expect(failures).toHaveLength(expected.length);
  });

  test('paths in a signed manifest that lead elsewhere are named and never opened', async () => {
    const { folder, signer } = await seal();
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    const [first] = manifest.files;
    const bad = [
      '../outside',
      '/etc/hostname',
      'a\\b',
      'C:/x',
      'a/../b',
      './x',
      'a//b',
      'a\u0000b',
      'ＲＥＡＤＭＥ.txt',
    ];
    manifest.files.push(
      ...bad.map((name) => ({ ...first, path: name })),
      { ...first, path: 'readme.TXT' },
      first,
    );
    const bytes = Buffer.from(JSON.stringify(manifest));
    await writeFile(path, bytes);
    await writeFile(join(folder, 'manifest.sig.json'), signManifest(bytes, signer));
    const failures = failuresOf(await verifyDossier(folder));
    for (const name of [...bad, 'readme.TXT', first.path]) expect(failures).toContain(`${name} bad-path`);
    expect(failures.filter((failure) => failure.endsWith('changed'))).toEqual([]);
  });
});

describe('garbage', () => {
  const garbage: readonly (string | Uint8Array)[] = [
    '',
    'null',
    '[]',
    '{}',
    '"\ud800"',
    '['.repeat(200_000),
    `{"reports":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    '{"__proto__":{"ok":true}}',
    '\n'.repeat(1000),
    Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
  ];

  test.each(['manifest.json', 'manifest.sig.json', 'dossier.json', 'data/index.js', 'journal'])(
    'instead of %s is a finding, not a crash',
    async (name) => {
      const { folder } = await seal();
      const path = name === 'journal' ? await journalOf(folder) : join(folder, name);
      const shown = path.slice(folder.length + 1);
      for (const content of garbage) {
        await writeFile(path, content);
        const { failed } = await verifyDossier(folder);
        expect([...new Set(failed.map((failure) => failure.path))]).toEqual([shown]);
      }
    },
  );

  test('sealed as it is', async () => {
    for (const content of garbage.slice(1)) {
      const { folder } = await seal({
        folder: async (folder) => {
          await writeFile(join(folder, 'dossier.json'), content);
          await writeFile(await journalOf(folder), content);
        },
      });
      const { failed } = await verifyDossier(folder);
      expect(failed.map(({ path }) => path)).toContain('dossier.json');
      expect(failed.some(({ path }) => path.startsWith('journal/'))).toBe(true);
    }
  });

  test('a long list of failures is cut, and says so', async () => {
    const { folder } = await seal(
      lie((document) => {
        const { mentions } = reportIn(document, 'canteen');
        for (let more = 0; more < 500; more++) mentions.push({ ...mentions[0]!, report: 'nobody' });
      }),
    );
    const { failed } = await verifyDossier(folder);
    expect(failed.length).toBeLessThan(60);
    // Of each it is said that nobody is there, and that it is not the report that it stands with.
    expect(failed.some(({ message }) => message === '980 more of the same kind.')).toBe(true);
  });
});

describe('no dossier at all', () => {
  test('is an error of the world', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-empty-'));
    made.push(folder);
    await expect(verifyDossier(folder)).rejects.toMatchObject({ code: 'not-a-dossier' });
    await expect(verifyDossier(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' });
    await writeFile(join(folder, 'file'), 'x');
    await expect(verifyDossier(join(folder, 'file'))).rejects.toMatchObject({ code: 'not-a-dossier' });
  });
});

async function journalOf(folder: string): Promise<string> {
  const [name] = await readdir(join(folder, 'journal'));
  return join(folder, 'journal', name!);
}
