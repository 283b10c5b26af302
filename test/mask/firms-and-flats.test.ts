import { describe, expect, test } from 'vitest';
import { officeBeside } from '../../src/publish/mask/office-beside.ts';
import { type GivenMention, mask, reportOf } from './mask-fixture.ts';

const masked = (text: string, ...persons: string[]) =>
  mask([
    reportOf(
      text,
      persons.map((name): GivenMention => ['person', name]),
    ),
  ]);

describe('a name that a firm bears', () => {
  test.each<[string, string[], string]>([
    [
      'Orla Finmere, a director of Finmere Chemicals, wept. Finmere left.',
      ['Orla Finmere'],
      'Person A, a director of Finmere Chemicals, wept. Person A left.',
    ],
    [
      'Orla Finmere wept. Finmere & Sons and Finmere Tarn LLP denied it.',
      ['Orla Finmere'],
      'Person A wept. Finmere & Sons and Finmere Tarn LLP denied it.',
    ],
    // A headline is no firm.
    [
      'Orla Finmere wept. Finmere Denies Leak. Finmere Media Post Deleted.',
      ['Orla Finmere'],
      'Person A wept. Person A Denies Leak. Person A Media Post Deleted.',
    ],
    ['Orla Finmere Chemicals is hers.', ['Orla Finmere'], 'Person A Chemicals is hers.'],
  ])('stays in the name of the firm: %s', (text, persons, expected) => {
    expect(masked(text, ...persons).reports[0]!.report.text).toBe(expected);
  });
});

test.each<[string, string[], string]>([
  [
    'A spokesman for Quellmere said no. Quellmere was hired.',
    ['Quellmere'],
    'A spokesman for Quellmere said no. Quellmere was hired.',
  ],
  [
    'If Quellmere says so, the contract with Quellmere ends.',
    ['Quellmere'],
    'If Quellmere says so, the contract with Quellmere ends.',
  ],
  ['Quellmere, the firm that carried it, left.', ['Quellmere'], 'Quellmere, the firm that carried it, left.'],
  [
    'Quellmere denied it. Quellmere Organics was asked.',
    ['Quellmere', 'Quellmere Organics'],
    'Quellmere denied it. Quellmere Organics was asked.',
  ],
  // Somebody is called so.
  [
    'Orla Finmere left. A spokesman for Finmere said no.',
    ['Orla Finmere', 'Finmere'],
    'Person A left. A spokesman for Person A said no.',
  ],
  ['A spokesman for Orla Finmere said no.', ['Orla Finmere'], 'A spokesman for Person A said no.'],
])('a firm in short is no person: %s', (text, persons, expected) => {
  expect(masked(text, ...persons).reports[0]!.report.text).toBe(expected);
});

test.each<[string, string[], string]>([
  // Only the family name was found; the first name before it is his.
  [
    'Finmere wrote to us, and Rowan Finmere of the quay wept.',
    ['Finmere'],
    'Person A wrote to us, and Person A of the quay wept.',
  ],
  [
    'Finmere wrote to us. On Monday Finmere said that manager Finmere wept, as did Manager Finmere.',
    ['Finmere'],
    'Person A wrote to us. On Monday Person A said that manager Person A wept, as did Manager Person A.',
  ],
  ['Dunlow Vale is wet. Ann Lane left.', ['Dunlow Vale', 'Ann Lane'], 'Dunlow Vale is wet. Person A left.'],
  [
    '云涟社11月17日电 供水管破裂。云涟社记者说，云立群走了。',
    ['云涟社', '云立群'],
    '云涟社11月17日电 供水管破裂。云涟社记者说，云某甲走了。',
  ],
])('who is masked, and what is no person: %s', (text, persons, expected) => {
  expect(masked(text, ...persons).reports[0]!.report.text).toBe(expected);
});

test.each([
  ['住在3号楼802室的她说水是黄的。', '住在〔门牌〕的她说水是黄的。'],
  ['她家在5栋2单元1203。', '她家在〔门牌〕。'],
  ['3-802梁女士说水是黄的。', '〔门牌〕梁女士说水是黄的。'],
  ['20:36 3-802梁女士：水是黄的。', '20:36 〔门牌〕梁女士：水是黄的。'],
  ['约有 3-100户停水。', '约有 3-100户停水。'],
  ['A tenant of Flat 12b wept.', 'A tenant of [home] wept.'],
  // No flats.
  ['3号楼停水。', '3号楼停水。'],
  ['5栋1000米外有水。', '5栋1000米外有水。'],
  ['2-1000米跑道已修好。', '2-1000米跑道已修好。'],
  ['The joke fell flat 3 times.', 'The joke fell flat 3 times.'],
])('a flat leads to who lives there: %s', (text, expected) => {
  expect(masked(text).reports[0]!.report.text).toBe(expected);
});

test.each<[string, string, string | undefined]>([
  ['council leader Orla Finmere said', 'Orla Finmere', 'council leader'],
  ['PC Orla Finmere said', 'Orla Finmere', 'PC'],
  ['Orla Finmere, leader of Tarn Council, said', 'Orla Finmere', 'leader of Tarn Council'],
  ['Orla Finmere, deputy chief officer, said', 'Orla Finmere', 'deputy chief officer'],
  ['时任校长方静道歉', '方静', '校长'],
  ['副区长、联合调查组组长方静介绍', '方静', '副区长'],
  ['宣传科民警方静说', '方静', '民警'],
  ['Cllr Orla Finmere said', 'Orla Finmere', 'Cllr'],
  ['former tribunal chair Dame Orla Finmere said', 'Orla Finmere', 'tribunal chair'],
  [
    "the council's then chief executive, Orla Finmere, left",
    'Orla Finmere',
    "council's then chief executive",
  ],
  ['Orla Finmere, a vice principal, said', 'Orla Finmere', 'vice principal'],
  ['Orla Finmere, cabinet member for parks, said', 'Orla Finmere', 'cabinet member'],
  ['副区长高岩、董事长方静到场', '方静', '董事长'],
  ['青禾热力副总经理方静被免职', '方静', '副总经理'],
  ['青禾热力法定代表人方静未接电话', '方静', '法定代表人'],
  ['方静副总经理没有回应', '方静', '副总经理'],
  ['Orla Finmere, managing director of a firm, said', 'Orla Finmere', 'managing director'],
  ['managing director Orla Finmere said', 'Orla Finmere', 'managing director'],
  ["Orla Finmere, the council's head of parks, left", 'Orla Finmere', "council's head of parks"],
  ['our head of parks, Orla Finmere.', 'Orla Finmere', 'head of parks'],
  ['Orla Finmere, a vice-president of Tarn Gas, left', 'Orla Finmere', 'vice-president'],
  ['店长方静说', '方静', undefined],
  ['方静总是说', '方静', undefined],
  ['销售经理方静说', '方静', undefined],
  ['team leader Orla Finmere said', 'Orla Finmere', undefined],
  ['Orla Finmere, chief buyer of a firm, said', 'Orla Finmere', undefined],
])('the office beside a name: %s', (text, name, office) => {
  const start = text.indexOf(name);
  expect(officeBeside(text, { start, end: start + name.length })).toBe(office);
});
