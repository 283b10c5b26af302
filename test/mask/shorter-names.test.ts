import { expect, test } from 'vitest';
import { type GivenMention, mask, reportOf } from './mask-fixture.ts';

const person = (...names: string[]): GivenMention[] => names.map((name) => ['person', name]);

/** The masked text of each, in one dossier. */
function masked(...texts: readonly (readonly string[])[]): string[] {
  const reports = texts.map(([text = '', ...names], index) =>
    reportOf(text, person(...names), { id: `r${String(index).padStart(16, '0')}` }),
  );
  return mask(reports).reports.map(({ report }) => report.text);
}

test.each<[string, string[][], string[]]>([
  [
    'a common family name alone stays where two of the text bear it',
    [['Gao Lifen wept. Gao Zhiyuan drove. Gao left.', 'Gao Lifen', 'Gao Zhiyuan']],
    ['Person A wept. Person B drove. Gao left.'],
  ],
  [
    'and is hers where she is the only one, whoever bears it in other texts',
    [
      ['Gao Lifen wept.', 'Gao Lifen'],
      ['Nora Gao spoke. Ms Gao left.', 'Nora Gao'],
    ],
    ['Person A wept.', 'Person B spoke. Ms Person B left.'],
  ],
  [
    'and stays in a text that names no bearer in full',
    [
      ['Gao Lifen wept.', 'Gao Lifen'],
      ['Mr Gao has worked here since 2011.', 'Mr Gao'],
    ],
    ['Person A wept.', 'Mr Gao has worked here since 2011.'],
  ],
  [
    'another family name of two is a mask of its own',
    [['Orla Finmere and Jack Finmere came. Finmere left.', 'Orla Finmere', 'Jack Finmere']],
    ['Person A and Person B came. Person C left.'],
  ],
  [
    'one of a man and of a woman too',
    [['Orla Finmere came with Mr Finmere. Mrs Finmere spoke.', 'Orla Finmere']],
    ['Person A came with Mr Person B. Mrs Person B spoke.'],
  ],
  [
    'one of whom the kin is named',
    [['Mr Finmere is ill. His wife, Orla Finmere, said so.', 'Orla Finmere']],
    ['Mr Person A is ill. His wife, Person B, said so.'],
  ],
  [
    'and in Chinese',
    [['吴女士说，她五岁的儿子吴小禾没事。', '吴小禾']],
    ['吴女士说，她五岁的儿子吴某甲没事。'],
  ],
  [
    'a rare family name is the only bearer’s in every text',
    [['Orla Finmere came.', 'Orla Finmere'], ['Finmere left.']],
    ['Person A came.', 'Person A left.'],
  ],
  [
    'a first name is not',
    [['Orla Finmere came.', 'Orla Finmere'], ['Orla left.']],
    ['Person A came.', 'Person B left.'],
  ],
  [
    'a Chinese given name of two',
    [['卓晓棠与骆晓棠都在，晓棠走了。', '卓晓棠', '骆晓棠']],
    ['卓某甲与骆某甲都在，人物A走了。'],
  ],
  [
    'Latin letters that two Chinese names are read by',
    [
      ['卓丽雯与卓莉雯都在。', '卓丽雯', '卓莉雯'],
      ['Zhuo Liwen left.', 'Zhuo Liwen'],
    ],
    ['卓某甲与卓某乙都在。', 'Person A left.'],
  ],
  [
    'a name with a hyphen',
    [['Orla Finmere-Roe came. Ms Finmere-Roe left.', 'Orla Finmere-Roe']],
    ['Person A came. Ms Person A left.'],
  ],
])('%s', (_, texts, expected) => expect(masked(...texts)).toEqual(expected));

test('a first name in a chat is not whoever is called so in another text', () => {
  const texts = [chat(['Aled', 'Out']), reportOf('A porter, Aled, died.', [], { id: 'rfedcba9876543210' })];
  expect(mask(texts).reports.map(({ report }) => report.text)).toEqual([
    'Person A\nOut',
    'A porter, Person B, died.',
  ]);
});

function chat(...labels: [label: string, words: string][]) {
  return reportOf('', [], {
    language: /\p{Script=Han}/u.test(labels.flat().join('')) ? 'zh-Hans' : 'en',
    blocks: labels.flatMap(([label, words]) => [['label', label] as const, ['paragraph', words] as const]),
  });
}

test.each<[string, [string, string][], string]>([
  [
    'a child is not the mother whose label names it',
    [
      ['Dora (Milo’s mum)', 'Milo coughs'],
      ['Aled', 'Is Milo ill, Dora?'],
    ],
    'Person A\nPerson B coughs\nPerson C\nIs Person B ill, Person A?',
  ],
  [
    'nor in Chinese',
    [
      ['乐瑶妈妈', '乐瑶还在咳'],
      ['卓晚', '好'],
    ],
    '人物A\n乐某甲还在咳\n卓某甲\n好',
  ],
  [
    'a label is a person of its own, whoever else has that first name',
    [
      ['Aled', 'Out'],
      ['Aled Corriston', 'Here'],
    ],
    'Person A\nOut\nPerson B\nHere',
  ],
])('%s', (_, labels, expected) => expect(mask([chat(...labels)]).reports[0]!.report.text).toBe(expected));
