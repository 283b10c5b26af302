import { expect, test } from 'vitest';
import { type GivenMention, mask, reportOf } from './mask-fixture.ts';

const masked = (text: string, mentions: readonly GivenMention[] = []) =>
  mask([reportOf(text, mentions)]).reports[0]!.report.text;

test.each([
  ['a greeting', 'Dear Ms Okell-Rush,\nThank you.', 'Dear Ms Person A,\nThank you.'],
  ['a greeting in speech', 'CALLER: Hi Idwal. Bad water.', 'CALLER: Hi Person A. Bad water.'],
  ['a signature', 'It leaked.\n\nKind regards,\nIdwal Okell\n', 'It leaked.\n\nKind regards,\nPerson A\n'],
  [
    'the lines of a mail',
    'From: Water Board <a@b.example>\nTo: Idwal Okell <io@c.example>, Mirela Stroud',
    'From: Water Board <[e-mail]>\nTo: Person A <[e-mail]>, Person B',
  ],
  [
    'a mail that is answered',
    'On Mon, 3 Mar 2025 at 09:10, Idwal Okell wrote:',
    'On Mon, 3 Mar 2025 at 09:10, Person A wrote:',
  ],
  [
    'credits in brackets',
    '(Reporting by Idwal Okell and Mirela Stroud; Editing by Thyra Venn)',
    '(Reporting by Person A and Person B; Editing by Person C)',
  ],
  [
    'front matter',
    'source: The Larkmeadow Post author: Idwal Okell',
    'source: The Larkmeadow Post author: Person A',
  ],
  ['a desk beside a byline', 'By Mirela Stroud, Health Correspondent', 'By Person A, Health Correspondent'],
  [
    'a role before the name',
    'A night porter, Idwal Okell, later died.',
    'A night porter, Person A, later died.',
  ],
  [
    'who speaks in a transcript',
    'HOST: With us is our reporter, Mirela Gao. Mirela, why?\nGAO: It leaked.\nHOST: Since?\nGAO: May.',
    'HOST: With us is our reporter, Person A. Person A, why?\nPerson A: It leaked.\nHOST: Since?\nPerson A: May.',
  ],
  ['a caller', 'Idwal in Nether Quay, you’re on.', 'Person A in Nether Quay, you’re on.'],
  ['credits in Chinese', '责任编辑：卓向晚\n核查员 骆一帆', '责任编辑：卓某甲\n核查员 骆某甲'],
  ['a signature in Chinese', '此致\n敬礼！\n卓向晚', '此致\n敬礼！\n卓某甲'],
  ['who remarks', '@momo：真的？\n@清汤面 回复 @momo：假的', '人物A：真的？\n@人物B 回复 人物A：假的'],
])('a name is masked in %s', (_, text, expected) => expect(masked(text)).toBe(expected));

test.each([
  ['nobody is greeted', 'Dear Sir or Madam,\nDear Parents,\nHi all,\nDear Press Office,\nHello Editor,'],
  ['a body signs', 'Kind regards,\nCalder Vale Leisure\n'],
  ['a body is written to', 'From: District Health Bureau\nTo: Larkmeadow Council'],
  ['a body is credited', '责任编辑：客服中心\n编辑：小鱼'],
  ['a line has a heading', 'NOTICE: closed\nPARKING: full'],
  ['parts speak', 'HOST: Who?\nCALLER: Me.\nHOST: Why?'],
  ['an account is a body’s', '@汀洲公安：正在查\n@汀洲体育官方微博：谢谢\n@汀洲发布：已处置'],
])('%s', (_, text) => expect(masked(text)).toBe(text));

test.each<[string, string, string[]]>([
  ['a health authority', '应急、卫健、消防等部门到场，区卫健局通报', ['卫健']],
  ['an office', 'Orla Finmere, Chief Operating Officer, spoke', ['Operating Officer']],
  ['a network', 'Someone on Weibo said so', ['Weibo']],
  ['a polytechnic', 'an engineer at Keldmoor Polytechnic', ['Keldmoor Polytechnic']],
  [
    'a firm by what stands before it',
    'The operator, Keld Marlow, said so. Keld Marlow paid.',
    ['Keld Marlow'],
  ],
])('%s is no person', (_, text, persons) => {
  const own = masked(
    text,
    persons.map((name) => ['person', name]),
  );
  for (const name of persons) expect(own).toContain(name);
});

test('a site is no person unless it is called like one', () => {
  const entry = reportOf('Keld Marlow is sorry.', [['person', 'Keld Marlow']], { site: 'Keld Marlow' });
  expect(mask([entry]).reports[0]!.report.text).toBe('Keld Marlow is sorry.');
  const own = reportOf('Hannah Roe is sorry.', [['person', 'Hannah Roe']], { site: 'Hannah Roe' });
  expect(mask([own]).reports[0]!.report.text).toBe('Person A is sorry.');
});

test('平安 with a place of the texts is the police’s account; 平安喜乐 is somebody', () => {
  const text = '@平安汀洲：网传不实\n@平安喜乐：收到\n汀洲区通报';
  expect(masked(text)).toBe('@平安汀洲：网传不实\n@人物A：收到\n汀洲区通报');
});

test('whoever is called by a longer name is another, and the whole of it is masked', () => {
  const texts = [
    reportOf('', [], {
      blocks: [
        ['label', 'Idwal'],
        ['paragraph', 'Out'],
      ],
    }),
    reportOf('They buried Idwal Ferro there. Idwal Says So, it says.', [], {
      id: 'rfedcba9876543210',
    }),
  ];
  expect(mask(texts).reports.map(({ report }) => report.text)).toEqual([
    'Person A\nOut',
    'They buried Person B there. Person B Says So, it says.',
  ]);
});

test('what is not masked because it is unsure is told', () => {
  const text = '高女士和老高来电，小高没来，高高兴兴。马某已离开。';
  const zh = mask([
    reportOf(text, [
      ['person', '高'],
      ['person', '马某已'],
    ]),
  ]);
  expect(zh.leftOpen).toEqual(['高女士', '老高', '小高', '马某']);
  const en = mask([
    reportOf(
      'Gao Lifen and Gao Yan came. Gao left; Mr Wu stayed; they met Idwal Okell and saw Port Selwyn.',
      [
        ['person', 'Gao Lifen'],
        ['person', 'Gao Yan'],
      ],
    ),
  ]);
  expect(en.leftOpen).toEqual(['Gao', 'Mr Wu']);
  expect(en.unsure).toEqual(['Idwal Okell']);
});
