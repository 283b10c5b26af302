import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { DossierReport } from '../../src/model/dossier.ts';
import { mask, reportOf } from './mask-fixture.ts';

/** A report with what extraction finds in it. */
function read(
  text: string,
  id = 'r0123456789abcdef',
  fields: Parameters<typeof reportOf>[2] = {},
): DossierReport {
  const entry = reportOf(text, [], { id, ...fields });
  return { ...entry, mentions: [...extract(entry.report).mentions] };
}
const masked = (...texts: string[]) =>
  mask(texts.map((text, index) => read(text, `r${String(index).padStart(16, '0')}`))).reports.map(
    ({ report }) => report.text,
  );

const NAMES = ['卓立', '骆涛', '方静', '何洋', '林敏', '高峰', '卓立群', '骆小舟', '方晓兰'];
const HEADS = ['食堂经理', '家委会主任', '公司董事长', '供水站站长'];
const TAILS = [
  '未回应这一说法',
  '未予置评',
  '无亲属在该校',
  '无意回应',
  '没有去过现场',
  '没说原因',
  '不在场',
  '不认可这一说法',
  '否认此事',
  '均否认',
  '从未去过食堂',
  '并未到场',
  '尚未回应',
  '仍未道歉',
  '曾任厂长',
  '曾否认此事',
  '非该厂员工',
  '已被停职',
  '已离职',
  '仅称会调查',
  '系该厂员工',
  '正在外地',
  '拒绝回应',
  '承诺退款',
  '的微博已删除',
];

describe('a mask takes no letter that is not of the name', () => {
  test('whatever a Chinese sentence goes on with', () => {
    const drawn = fc.tuple(fc.constantFrom(...HEADS), fc.constantFrom(...NAMES), fc.constantFrom(...TAILS));
    fc.assert(
      fc.property(drawn, ([head, name, tail]) => {
        const text = `${head}${name}${tail}，水管已经修好。`;
        const [own] = masked(text);
        const left = own!.replace(/\p{Script=Han}某甲/u, name);
        expect(left).toBe(text);
      }),
      { numRuns: 120 },
    );
  });

  test.each([
    ['立即组织区卫健、文体旅游等部门到场，区卫健局局长方静致歉。', ['方静']],
    ['對此，區衛健局未有回覆本報查詢。', []],
    ['我司承诺承担全部费用，我司未删过视频。', []],
    ['青蓝财经记者提问，台风安娜逼近。', []],
    ['汀洲区副区长高岩介绍情况。', ['高岩']],
  ])('%s', (text, names) => {
    const all = names.reduce((own, name) => own.replaceAll(name, `${name[0]}某甲`), text);
    expect(masked(text)).toEqual([all]);
  });

  test('in a text with traditional characters the mask has them too', () => {
    expect(masked('董事長陸正朗公開道歉，陸正朗沒有回應。')).toEqual([
      '董事長陸某甲公開道歉，陸某甲沒有回應。',
    ]);
  });

  test.each([
    [
      'Calls to the Keldmoor Courier. Orla Finmere told the Courier so.',
      'Calls to the Keldmoor Courier. Person A told the Courier so.',
    ],
    [
      'The west gate of Senlan Yayuan is shut. At Senlan Yayuan west gate Orla Finmere fell.',
      'The west gate of Senlan Yayuan is shut. At Senlan Yayuan west gate Person A fell.',
    ],
    [
      'Keld Property paid. "It leaked," Keld says. Keld fired Orla Finmere.',
      'Keld Property paid. "It leaked," Keld says. Keld fired Person A.',
    ],
  ])('%s', (text, expected) => expect(masked(text)).toEqual([expected]));
});

describe('two who are known as two never share a mask', () => {
  test.each([
    [
      'a brother of the same family name',
      'Li fell at noon, his brother Li Senlan told us. Li is in hospital.',
      'Li fell at noon, his brother Person A told us. Li is in hospital.',
    ],
    [
      'a wife',
      "Okell fell. Okell's wife, Mirela Okell, said Okell slept.",
      "Person B fell. Person B's wife, Person A, said Person B slept.",
    ],
  ])('%s', (_, text, expected) => {
    const entry = reportOf(text, [['person', /Li Senlan/.test(text) ? 'Li Senlan' : 'Mirela Okell']]);
    const own = mask([entry]).reports[0]!.report.text;
    const inOrder = (words: string) => {
      const marks = [...new Set(words.match(/Person [A-Z]/g))];
      return words.replace(/Person [A-Z]/g, (mark) => `#${marks.indexOf(mark)}`);
    };
    expect(inOrder(own)).toBe(inOrder(expected));
  });

  test('and one who is alone is meant by the family name', () => {
    const entry = reportOf('Gao Lifen fell, her brother Bo Stroud said. Gao is well.', [
      ['person', 'Gao Lifen'],
      ['person', 'Bo Stroud'],
    ]);
    expect(mask([entry]).reports[0]!.report.text).toBe(
      'Person A fell, her brother Person B said. Person A is well.',
    );
  });

  test('a half-covered name is the full one it fits, where only one of the story does', () => {
    const texts = ['负责人卓晓兰未回应。', '负责人卓某兰已被免职，卓某在场。'];
    const reports = texts.map((text, index) => read(text, `r${String(index).padStart(16, '0')}`));
    const story = (ids: string[]) => {
      const [first] = mask([reports[0]!]).stories;
      return { ...first!, reports: ids };
    };
    const ids = reports.map(({ report }) => report.id);
    expect(mask(reports, { stories: [story(ids)] }).reports.map(({ report }) => report.text)).toEqual([
      '负责人卓某甲未回应。',
      '负责人卓某甲已被免职，卓某在场。',
    ]);
    // Of two stories it is another.
    expect(
      mask(reports, { stories: ids.map((id) => story([id])) }).reports.map(({ report }) => report.text),
    ).toEqual(['负责人卓某甲未回应。', '负责人卓某乙已被免职，卓某在场。']);
  });
});

describe('what leads to somebody', () => {
  test.each([
    ['电话 0799-8123 4567 或 (0799) 8123 4567', '电话 〔电话〕 或 〔电话〕'],
    ['业主138****2290来电', '业主〔电话〕来电'],
    ['证件 3601**********123X', '证件 〔证件号〕'],
    ['编号 A-031，共 2026 0803 份', '编号 A-031，共 2026 0803 份'],
  ])('%s', (text, expected) => expect(masked(text)).toEqual([expected]));

  test('a handle that a page shows without its sign', () => {
    const text = [
      '清汤面：水管坏了？',
      '8-4 08:10',
      '汀洲供水官方V：已经修好。',
      '8-4 11:30',
      '夜里的伞 回复 @清汤面：L夜里的伞的微博视频',
      '//@momo的水杯：是吗',
    ].join('\n');
    expect(masked(text)).toEqual([
      '人物A：水管坏了？\n8-4 08:10\n汀洲供水官方V：已经修好。\n8-4 11:30\n人物B 回复 @人物A：L人物B的微博视频\n//@人物C：是吗',
    ]);
  });

  test('a firm’s account is none where a text speaks of the firm', () => {
    const texts = ['@青枫外卖：已退款\n@清汤外卖：收到', '青枫外卖的骑手在桥上。'];
    expect(masked(...texts)).toEqual(['@青枫外卖：已退款\n@人物A：收到', '青枫外卖的骑手在桥上。']);
  });

  test('a child’s pet name in what a parent is called', () => {
    const chat = reportOf('', [], {
      id: 'r1',
      language: 'zh-Hans',
      blocks: [
        ['label', '果果妈'],
        ['paragraph', '果果一直在咳'],
        ['label', '宝宝爸'],
        ['paragraph', '宝宝也是'],
      ],
    });
    const article = reportOf('她的儿子果果在医院。', [], { id: 'r2' });
    expect(mask([chat, article]).reports.map(({ report }) => report.text)).toEqual([
      '人物A\n人物B一直在咳\n人物C\n宝宝也是',
      '她的儿子人物B在医院。',
    ]);
  });

  test('somebody by a title or trade stays, and is told', () => {
    const { reports, leftOpen } = mask([
      reportOf('Manager Tan and Auntie Jo came. Orla Finmere Head of Sales left.', [
        ['person', 'Manager Tan'],
        ['person', 'Orla Finmere Head'],
      ]),
      reportOf('听物业老张说，自古老王家在此。', [], { id: 'r2' }),
    ]);
    expect(reports[0]!.report.text).toBe('Manager Tan and Auntie Jo came. Person A Head of Sales left.');
    expect(leftOpen).toEqual(['Manager Tan', 'Auntie Jo', '老张']);
  });

  test('an office is told of whoever holds one, and of who heads a firm', () => {
    const { persons } = mask([
      reportOf('副区长高岩和董事長方靜到场。Councillor Orla Finmere came.', [
        ['person', '高岩'],
        ['person', '方靜'],
        ['person', 'Orla Finmere'],
      ]),
    ]);
    expect(persons.map(({ office }) => office)).toEqual(['副区长', '董事长', 'Councillor']);
  });
});
