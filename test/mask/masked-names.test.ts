import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DossierReport } from '../../src/model/dossier.ts';
import type { Story } from '../../src/model/story.ts';
import { describeDossier } from '../../src/publish/dossier-files.ts';
import { mask, reportOf, storyOf } from './mask-fixture.ts';

const SURNAMES = [...'张李王赵陈卓骆祝戚郦', '欧阳', '司徒'];
const GIVEN = ['晓棠', '绛雪', '青麦', '墨白', '禾', '砚秋'];
const FIRST = ['Orla', 'Hetty', 'Marcus', 'Ruth', 'Desmond'];
const LAST = ['Finmere', 'Crosswell', 'Ellwater', 'Amberleigh', "O'Dowd", 'Penhallow-Rook'];

const hanName = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN))
  .map((parts) => parts.join(''));
const latinName = fc
  .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST))
  .map((parts) => parts.join(' '));
const aName = fc.oneof(hanName, latinName, fc.constantFrom('Li Na', 'Анна Черпакова'));

/** Ways to write a name that a reader sees through. */
const DISGUISES: ((name: string) => string)[] = [
  (name) => name,
  encodeURIComponent,
  (name) => encodeURIComponent(encodeURIComponent(name)),
  (name) => Array.from(name, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (name) => Array.from(name, (unit) => `&#${unit.charCodeAt(0)};`).join(''),
  (name) => name.toUpperCase(),
  (name) => name.replaceAll(' ', '-'),
  (name) => Array.from(name).join('\u200b'),
  (name) => name.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];
const around = fc.string({
  unit: fc.constantFrom(...' ，。：/?=&#"\\<>0129😀é的了在说\n\u0301{}[]%'),
  maxLength: 6,
});
const planted = fc.record({ before: around, disguise: fc.constantFrom(...DISGUISES), after: around });

/** A report and a story in whose every field the name stands. */
function plant(name: string, fields: readonly string[]): { entry: DossierReport; story: Story } {
  let at = 0;
  const next = () => fields[at++ % fields.length]!;
  const entry = reportOf('', [['person', name]], {
    blocks: [
      ['title', `T ${next()}`],
      ['paragraph', `Here ${name} 说 ${next()}`],
      ['caption', `C ${next()}.`],
    ],
    byline: name,
    outlet: next(),
    site: next(),
    url: `https://news.example/${next()}`,
    canonical: next(),
    language: 'zh-Hans',
  });
  const { report } = entry;
  const reason = { rule: 'r', span: null, note: next() };
  return {
    entry: {
      ...entry,
      report: {
        ...report,
        tags: [next(), next()],
        links: [{ url: next(), text: next(), span: null }],
        issues: [{ code: 'truncated', span: null, message: next() }],
        reasons: [reason],
      },
      captures: [{ ...entry.captures[0]!, path: `a/${next()}.html`, url: next() }],
    },
    story: {
      ...storyOf(entry),
      assessments: [
        {
          id: 'd0123456789abcdef',
          by: name,
          reason: next(),
          time: '2026-04-20T08:00:00Z',
          value: 'open',
          claim: null,
          words: next(),
        },
      ],
      reasons: [reason],
    },
  };
}

test('no name that was found survives, wherever it stands and however it is written', () => {
  fc.assert(
    fc.property(aName, fc.array(planted, { minLength: 4, maxLength: 8 }), (name, ways) => {
      const fields = ways.map(({ before, disguise, after }) => `${before} ${disguise(name)} ${after}`);
      const { entry, story } = plant(name, fields);
      const masked = mask([entry], {
        stories: [story],
        unread: [{ path: `x/${fields[0]}`, digest: null, reason: 'broken', message: fields[1]! }],
      });
      // This throws where a span has left its words.
      const files = describeDossier({
        kind: 'public',
        program: { name: 'hearsay', version: '0.0.0' },
        created: '2026-04-20T08:00:00.000Z',
        ...masked,
      });
      for (const { path, content } of files) {
        if (path === 'dossier.schema.json' || path === 'README.txt') continue;
        const written = typeof content === 'string' ? content : [...content].join('');
        expect(masked.findLeak(written)).toBeNull();
        // And by other means than the program's own.
        const seen = written.normalize('NFKC').replace(/\p{Cf}/gu, '');
        for (const disguise of DISGUISES)
          expect(seen).not.toContain(
            disguise(name)
              .normalize('NFKC')
              .replace(/\p{Cf}/gu, ''),
          );
      }
    }),
    { numRuns: 150 },
  );
});

test('the page of the program names nobody whom the gate would take for masked', () => {
  // Its words are ours: names found in reports are not looked for in it.
  const page = readFileSync(join(import.meta.dirname, '../../src/web/index.html'), 'utf8');
  expect(mask([reportOf('卓晓棠说', [['person', '卓晓棠']])]).findLeak(page)).toBeNull();
});
