import { describe, expect, test } from 'vitest';
import { isMaskWords } from '../../src/model/mask.ts';
import type { Story } from '../../src/model/story.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { type GivenMention, mask, reportOf, storyOf } from './mask-fixture.ts';

const person = (...names: string[]): GivenMention[] => names.map((name) => ['person', name]);

function maskedText(text: string, mentions: readonly GivenMention[] = [], names = {}): string {
  return mask([reportOf(text, mentions)], names).reports[0]!.report.text;
}

describe('names', () => {
  test.each<[string, string, GivenMention[], string]>([
    ['a full name', '经理卓向晚说汤已换。', person('卓向晚'), '经理卓某甲说汤已换。'],
    ['the given name alone', '卓晓棠来了，晓棠很急。', person('卓晓棠'), '卓某甲来了，卓某甲很急。'],
    ['two of one family name', '卓向晚和卓立秋', person('卓向晚', '卓立秋'), '卓某甲和卓某乙'],
    ['two family names', '卓向晚和欧阳知秋', person('卓向晚', '欧阳知秋'), '卓某甲和欧阳某甲'],
    ['with a blank in it', '卓 向晚（卓向晚）', person('卓向晚'), '卓某甲（卓某甲）'],
    ['in traditional characters', '卓曉晚，即卓晓晚', person('卓晓晚'), '卓某甲，即卓某甲'],
    ['with a zero-width space', '卓\u200b向晚与卓向晚', person('卓向晚'), '卓某甲与卓某甲'],
    [
      'a foreign one, then its last part',
      '约翰·彭哈洛来电，彭哈洛否认。',
      person('约翰·彭哈洛'),
      '人物A来电，人物A否认。',
    ],
    [
      'a name that a net user gave himself',
      '网友“清汤一碗”称汤酸，清汤一碗删帖。',
      [],
      '网友“人物A”称汤酸，人物A删帖。',
    ],
    ['a Latin one in Chinese', 'Orla Finmere说水停了', person('Orla Finmere'), '人物A说水停了'],
    [
      'an English one, its parts and its plural',
      'Orla Finmere spoke. Ms Finmere, Orla, the Finmeres.',
      person('Orla Finmere'),
      'Person A spoke. Ms Person A, Person A, the Person As.',
    ],
    [
      'a part that is a word too, with a capital',
      'Ann Brown fried brown rice. Brown left.',
      person('Ann Brown', 'Brown'),
      'Person A fried brown rice. Person A left.',
    ],
    ['the reading of a Chinese name', 'Zhuo Xiangwan, or Xiangwan Zhuo', [], 'Person A, or Person A'],
    [
      'an English one of short words, with capitals only',
      'Ma Li and Li Na, LI NA and Li-Na of Mali say: it is so. Lina, ma li.',
      person('Ma Li', 'Li Na'),
      'Person A and Person B, Person B and Person B of Mali say: it is so. Lina, ma li.',
    ],
    [
      'an initial and a short name',
      'J. Wu left. J Wu is back.',
      person('J. Wu'),
      'Person A left. Person A is back.',
    ],
    [
      'in Cyrillic, and its last part',
      'Анна Черпакова: суп скис. АННА ЧЕРПАКОВА. Черпакова ушла.',
      person('Анна Черпакова'),
      'Person A: суп скис. Person A. Person A ушла.',
    ],
    [
      'in Hangul, with what hangs on it',
      '김민수는 said. 김민수',
      person('김민수'),
      'Person A는 said. Person A',
    ],
    ['in kana', 'さくら and さくらさん', person('さくら'), 'Person A and Person Aさん'],
    ['the title is no part of it', 'Mr Penhallow left.', person('Mr Penhallow'), 'Mr Person A left.'],
    [
      'a family name with a title, of the only one who has it',
      '教师卓晓棠说汤酸。卓老师和骆老师都在，卓副主任不在。卓老師走了。',
      person('卓晓棠'),
      '教师卓某甲说汤酸。卓某甲老师和骆老师都在，卓某甲副主任不在。卓某甲老師走了。',
    ],
    [
      'a family name of two characters with a title',
      '欧阳知秋来电，欧阳女士很急。',
      person('欧阳知秋'),
      '欧阳某甲来电，欧阳某甲女士很急。',
    ],
    [
      'a short Latin one, with a capital',
      'Bo said so. The soup was cold, Bo and Jo said. BO, bo: the US, an AI.',
      person('Bo', 'Jo'),
      'Person A said so. The soup was cold, Person A and Person B said. BO, bo: the US, an AI.',
    ],
    [
      'the short part of a Latin one',
      'Jo Finmere spoke. Jo left for St Mary’s.',
      person('Jo Finmere'),
      'Person A spoke. Person A left for St Mary’s.',
    ],
    [
      'a family name that is a word for firms too',
      'Ann Banks and Ms Banks',
      person('Ann Banks'),
      'Person A and Ms Person A',
    ],
    [
      'a byline in a text',
      'Principal suspended\nBy Marta Quill, Meridian Wire\nQuill wrote it.（记者 骆一帆）',
      [],
      'Principal suspended\nBy 人物A, Meridian Wire\n人物A wrote it.（记者 骆某甲）',
    ],
    [
      'who posted, and who answered below',
      '**@汀洲妈妈林: ** 太贵了\n楼下 云涟老王：造谣！\n云涟老王走了',
      [],
      '**@人物A: ** 太贵了\n楼下 人物B：造谣！\n人物B走了',
    ],
    [
      'somebody of two characters, also before words that begin like a unit',
      '卓宁区别对待，卓宁市民服',
      person('卓宁'),
      '卓某甲区别对待，卓某甲市民服',
    ],
    ['a title with 某 is taken', '卓某甲与卓向晚', person('卓向晚'), '卓某甲与卓某乙'],
  ])('%s', (name, text, mentions, masked) => {
    const others = name === 'the reading of a Chinese name' ? { mask: ['卓向晚'] } : {};
    expect(maskedText(text, mentions, others)).toBe(masked);
  });

  test.each<[string, string, GivenMention[]]>([
    ['a family name alone', '卓说汤已换，桌上有汤', person('卓')],
    ['somebody called by a title', '何先生与小何、老何', person('何', '小何', '老何')],
    ['a name that says 某 already', '李某、李某某', person('李某', '李某某')],
    ['a piece of two words', '国王明天到', []],
    [
      'a place taken for a person',
      '岚渡县在岚渡，岚渡河',
      [...person('岚渡'), ['place', '岚渡县'], ['place', '岚渡河']],
    ],
    ['a firm taken for a person', 'Keld Fixings and Keld', person('Keld Fixings', 'Keld')],
    ['a family name with a title in another text', '王老师来电', []],
    [
      'a firm of a founder, taken for a person',
      'Keld Bakery and Keld & Sons',
      person('Keld Bakery', 'Keld & Sons'),
    ],
    ['a Chinese firm taken for a person', '卓记与卓立餐饮、骆家面馆', person('卓记', '卓立餐饮', '骆家面馆')],
    ['what is short and in capitals', 'US and AI spoke', person('US', 'AI')],
    [
      'a city that no list has, taken for a person',
      '云涟市市场监督管理局在云涟，云涟晚报报道',
      person('云涟'),
    ],
    ['its reading', '云涟市在云涟。Yunlian Tingzhou District, Yunlian', person('云涟')],
    ['a district in Latin letters', 'Keldmoor District is Keldmoor', person('Keldmoor')],
    ['a Chinese family name with a title, as in Chinese', 'Mr Wu and Ms Chen', person('Mr Wu', 'Ms Chen')],
    ['an official account', '@汀洲发布：正在核实', []],
    ['everybody', '@所有人 请交费', []],
    ['a longer word', 'Ann left; Annual Finmereshire', []],
  ])('not %s', (_, text, mentions) => {
    const others = [
      reportOf('王明、Ann Finmere', person('王明', 'Ann Finmere'), { id: 'rffffffffffffffff' }),
    ];
    const masked = mask([reportOf(text, mentions), ...others]).reports[0]!.report.text;
    expect(masked).toBe(text.replace(/^Ann\b/, 'Person A'));
  });

  test.each([
    ['two have the family name', '卓晓棠与卓立秋都在，卓老师说汤酸。', '卓某甲与卓某乙都在，卓老师说汤酸。'],
    [
      'the family name ends a word',
      '王立秋扮国王，国王先生很急，女王老师也是。',
      '王某甲扮国王，国王先生很急，女王老师也是。',
    ],
    ['a by-name', '高立秋和小高老师、老高师傅', '高某甲和小高老师、老高师傅'],
    ['no title', '高立秋在高处，高校长了绿萝，高总量', '高某甲在高处，高校长了绿萝，高总量'],
  ])('a family name with a title stays where %s', (_, text, masked) => {
    const names = text.match(/[卓王高](?:晓棠|立秋)/g) ?? [];
    expect(maskedText(text, person(...names))).toBe(masked);
  });

  test.each([
    ['is found in other texts', 'Then Bo left.', 'Then Person A left.'],
    [
      'is not, where the dossier has it as a word',
      'Then Bo left, and bo is a word.',
      'Then Bo left, and bo is a word.',
    ],
    [
      'is not in capitals of another meaning or inside a word',
      'ABO, Bob, Bo-Peep',
      'ABO, Bob, Person A-Peep',
    ],
  ])('a short Latin name %s', (_, text, masked) => {
    const named = reportOf('Bo said so.', person('Bo'), { id: 'rffffffffffffffff' });
    expect(mask([reportOf(text), named]).reports[0]!.report.text).toBe(masked);
  });

  test('a name that is a word too is masked where it names somebody', () => {
    const text = '高峰说，高峰期停水。';
    const entry = reportOf(text);
    const span = { start: 0, end: 2 };
    const at = {
      id: 'r0123456789abcdef/m0-2',
      report: entry.report.id,
      value: null,
      timex: null,
      reasons: [],
    };
    const masked = mask([{ ...entry, mentions: [{ ...at, type: 'person', span }] }]);
    expect(masked.reports[0]!.report.text).toBe('高某甲说，高峰期停水。');
  });

  test('a label of a chat, with what stands behind it; what is said to be somebody is masked', () => {
    const text = '麦老师\n大家好\nIvy (No. 12)\nIvy (No. 12) and 麦老师: hello';
    const blocks = text
      .split('\n')
      .map((words, index) => [index % 2 ? 'paragraph' : 'label', words] as const);
    const masked = mask([reportOf(text, [], { blocks, language: 'zh-Hans' })]).reports[0]!.report.text;
    expect(masked).toBe('麦某甲\n大家好\n人物A\n人物A) and 麦某甲: hello');
  });

  test('the same person has the same mask in all reports and both languages', () => {
    const zh = reportOf('卓向晚说汤已换。', person('卓向晚'));
    const en = reportOf(
      'Zhuo Xiangwan said so; Orla Finmere did not.',
      person('Zhuo Xiangwan', 'Orla Finmere'),
      {
        id: 'rfedcba9876543210',
      },
    );
    const { reports, persons } = mask([zh, en]);
    expect(reports.map(({ report }) => report.text)).toEqual([
      '卓某甲说汤已换。',
      'Person A said so; Person B did not.',
    ]);
    expect(persons).toEqual([
      { names: ['卓向晚', 'Zhuo Xiangwan'], masks: ['卓某甲', 'Person A'], office: null },
      { names: ['Orla Finmere'], masks: ['Person B'], office: null },
    ]);
  });

  test.each([
    ['何先生说汤已换。', '何先生', '何某甲说汤已换。'],
    ['老何说汤已换，老何走了。', '老何', '人物A说汤已换，人物A走了。'],
    ['Li said so. The limit, li.', 'Li', 'Person A said so. The limit, Person A.'],
  ])('what a human says is a name is masked, whatever it looks like: %s', (text, name, masked) => {
    expect(maskedText(text, [], { mask: [name] })).toBe(masked);
  });

  test('a human names one, and masks one whom no rule found', () => {
    const text = '卓向晚与柳絮纷';
    expect(maskedText(text, person('卓向晚'), { unmask: ['卓向晚'], mask: ['柳絮纷'] })).toBe(
      '卓向晚与柳某甲',
    );
  });

  test('a body that was asked is not taken for a person', () => {
    const entry = reportOf('禾苗幼儿园没有回复。');
    const inquiry = {
      by: '骆一帆',
      asked: '禾苗幼儿园',
      answers: [],
    } as unknown as Story['inquiries'][number];
    const { persons } = mask([entry], { stories: [{ ...storyOf(entry), inquiries: [inquiry] }] });
    expect(persons.map(({ names }) => names)).toEqual([['骆一帆']]);
  });

  test('what leaves open who it is is told', () => {
    const text = '吴先生与卓晓棠、Mr Wu';
    expect(mask([reportOf(text, person('吴', '卓晓棠', 'Mr Wu'))]).leftOpen).toEqual(['吴先生', 'Mr Wu']);
  });

  test('what names places as often is left, and told', () => {
    expect(
      mask([
        reportOf('岚渡县在岚渡', [
          ['person', '岚渡'],
          ['place', '岚渡县'],
        ]),
      ]).left,
    ).toEqual(['岚渡']);
  });
});

describe('numbers', () => {
  test.each([
    ['电话13912345678。', '电话〔电话〕。'],
    ['拨打 139-1234-5678 或 +86 139 1234 5678', '拨打 〔电话〕 或 〔电话〕'],
    ['座机0571-87654321', '座机〔电话〕'],
    ['Call +44 20 7946 0958 or (212) 555-0142.', 'Call [phone] or [phone].'],
    ['身份证11010119900307451X', '身份证〔证件号〕'],
    ['SSN 078-05-1120, NI QQ 12 34 56 C'.replace('QQ', 'AB'), 'SSN [ID number], NI [ID number]'],
    ['卡号4539 1488 0343 6467', '卡号〔卡号〕'],
    ['card 4539 1488 0343 6467', 'card [card number]'],
    ['邮箱 a.b-c@mail.example.org', '邮箱 〔邮箱〕'],
    ['车牌浙A·12C45驶离', '车牌〔车牌〕驶离'],
    ['加微信号：zhuo_xw88 或 wxid_8h2k3j4l', '加微信号：〔账号〕 或 〔账号〕'],
    ['我的QQ：123456789', '我的QQ：〔账号〕'],
    ['by @marlpit_mum', 'by [account]'],
    ['full width １３９１２３４５６７８', 'full width [phone]'],
  ])('%s', (text, masked) => expect(maskedText(text)).toBe(masked));

  test.each([
    '2025-04-07T20:41:00+08:00',
    '热线12345、110、119',
    '共48,000只，第2025-007号公告',
    'content_5512.htm?id=4923847561234567',
    '浙A组12号',
    'pages 100-2000, 12:30-14:00, 0.8461538461538461',
    'a@b',
  ])('not in %s', (text) => expect(maskedText(text)).toBe(text));
});

describe('records', () => {
  const read = reportOf('卓晓棠的声明\n记者获悉，卓晓棠否认。', person('卓晓棠'), {
    blocks: [
      ['title', '卓晓棠的声明'],
      ['paragraph', '记者获悉，卓晓棠否认。'],
    ],
    byline: '记者 骆一帆',
    outlet: '晨报',
    url: 'https://news.example/%E5%8D%93%E6%99%93%E6%A3%A0/zhuo-xiaotang.html?u=%D7%BF%CF%FE%CC%C4',
    language: 'zh-Hans',
  });
  const [warc, html, screenshot, pdf] = ['1', '2', '3', '4'].map((digit) => digit.repeat(64)) as [
    string,
    string,
    string,
    string,
  ];
  const rendering = { html, screenshot, pdf, browser: 'chromium 1', answered: 1, refused: 0 };
  const exchange = {
    warc,
    status: 200,
    answeredBy: 'https://news.example/',
    contentType: null,
    robots: 'allowed' as const,
    rendering,
  };
  const entry = { ...read, captures: read.captures.map((capture) => ({ ...capture, exchange })) };
  const { reports, stories, findLeak } = mask([entry]);
  const [{ report, captures, mentions, masking }] = reports as [(typeof reports)[0]];

  test('spans are where the masks are', () => {
    expect(mentions.map(({ span }) => sliceSpan(report.text, span))).toEqual(['卓某甲', '卓某甲']);
    expect(masking!.masks.every(({ span }) => isMaskWords(sliceSpan(report.text, span)))).toBe(true);
    expect(report.blocks.map((block) => sliceSpan(report.text, block))).toEqual([
      '卓某甲的声明',
      '记者获悉，卓某甲否认。',
    ]);
  });
  test('title, byline and address say the same', () => {
    expect(report).toMatchObject({ title: '卓某甲的声明', byline: '记者 骆某甲', outlet: '晨报' });
    expect(decodeURIComponent(report.url!)).toBe('https://news.example/卓某甲/Person-A.html?u=卓某甲');
  });
  test('no id or digest leads back', () => {
    const before = JSON.stringify(entry).match(/[0-9a-f]{16,64}/g)!;
    const after = JSON.stringify({ reports, stories });
    const left = before.filter((digits) => after.includes(digits) && digits !== '0123456789abcdef');
    expect(left).toEqual([]);
    expect(stories[0]!.reports).toEqual([report.id]);
    expect(captures[0]).toMatchObject({ path: 'r0123456789abcdef.html', bytes: null });
  });
  test.each([
    ['as it stands', '卓晓棠'],
    ['escaped', '\\u5353\\u6653\\u68e0'],
    ['percent-encoded', '%E5%8D%93%E6%99%93%E6%A3%A0'],
    ['in Latin letters', 'ZHUO Xiaotang'],
    ['the given name', '“晓棠”'],
  ])('a leak is found %s', (_, words) => expect(findLeak(`{"a":"${words}"}`)).not.toBeNull());
  test('what is masked is no leak', () => expect(findLeak(JSON.stringify(reports))).toBeNull());
});
