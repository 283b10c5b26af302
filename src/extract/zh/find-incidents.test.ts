import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs.ts';
import type { Block } from '../../model/report.ts';
import { foldScript } from '../../text/script.ts';
import { isSpan } from '../../text/span.ts';
import { createPassage } from '../passage.ts';
import { findIncidents } from './find-incidents.ts';
import { INCIDENT_RULES } from './incidents/recall-words.ts';
import { ZH } from './pack.ts';

function incidentsOf(lines: readonly [Block['role'], string][]) {
  const blocks: Block[] = [];
  let text = '';
  for (const [role, line] of lines) {
    blocks.push({ role, start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  const passage = createPassage({ text, blocks, published: '2024-05-20', language: 'zh-Hans' });
  const mentions = ZH.findMentions(passage);
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return ZH.findIncidents(passage, mentions, ZH.findStatements(passage, mentions)).map((each) => ({
    main: each.main,
    heading: words(each.heading),
    when: each.when,
    outcome: words(each.outcome),
  }));
}

test('a report has one main incident, and one for each earlier case with its date and outcome', () => {
  expect(
    incidentsOf([
      ['title', '清河中学食堂被曝用过期油'],
      ['paragraph', '5月18日，清河中学食堂被曝使用过期的油，引发关注。'],
      ['heading', '另一所学校食堂负责人被免职'],
      ['paragraph', '今年2月，青石中学食堂发现过期罐头，负责人王某被免职。'],
      ['paragraph', '除此之外，今年1月，林安小学食堂停业整顿；去年12月，河口小学食堂负责人被立案调查。'],
    ]),
  ).toEqual([
    { main: true, heading: null, when: '2024-05-18', outcome: null },
    { main: false, heading: '另一所学校食堂负责人被免职', when: '2024-02', outcome: '被免职' },
    { main: false, heading: null, when: '2024-01', outcome: '停业整顿' },
    { main: false, heading: null, when: '2023-12', outcome: '被立案调查' },
  ]);
});

test.each([
  [
    [
      '清河中学食堂的风波未平，不少人想起了2021年发生在林安的一件事。',
      '2021年3月，林安小学食堂被曝以次充好。当时林安镇通报称，责令食堂向210户每户退还60元，负责人作诫勉谈话处理。',
      '两件事如出一辙：都是家长先发现的。',
    ],
    [
      { main: true, heading: null, when: null, outcome: null },
      { main: false, heading: null, when: '2021-03', outcome: '退还60元' },
    ],
  ],
  [
    ['清河中学食堂的风波未平，不少人想问这是怎么回事。', '2021年3月，清河中学食堂换了承包人，饭菜涨价。'],
    [{ main: true, heading: null, when: '2021-03', outcome: null }],
  ],
  [
    [
      '河口人对这样的场景并不陌生。2021年3月6日，林安小学食堂失火，负责人王某被免职。',
      '5月18日，清河中学食堂也失了火，无人受伤。',
    ],
    [
      { main: true, heading: null, when: '2024-05-18', outcome: null },
      { main: false, heading: null, when: '2021-03-06', outcome: '被免职' },
    ],
  ],
  [
    ['2021年3月6日，林安小学食堂失火。', '5月18日，同样的一幕在清河中学重演。'],
    [
      { main: true, heading: null, when: '2024-05-18', outcome: null },
      { main: false, heading: null, when: '2021-03-06', outcome: null },
    ],
  ],
  // Its own matter, from the beginning on.
  [
    ['2021年3月6日，林安小学食堂失火。', '5月18日，法院判决承包人赔偿。'],
    [{ main: true, heading: null, when: '2021-03-06', outcome: null }],
  ],
])('a report may open with an earlier case: %s', (lines, expected) =>
  expect(incidentsOf(lines.map((line) => ['paragraph', line])).map((each) => ({ ...each }))).toEqual(
    expected,
  ),
);

test.each<[string, string | null]>([
  ['负责人未被免职，家长要求道歉。', null],
  ['家长提出每人赔偿五千元，校方怎么看？', null],
  ['我只想要一句道歉，还有那86块钱。', null],
  ['厨师已退回劳务公司，并非我校辞退。', null],
  ['公司声称已废除迟到罚款。', null],
  ['店主是否被辞退？', null],
  [
    '食堂被罚款2万元，主管郑某被判处有期徒刑一年，缓刑一年六个月。',
    '被罚款2万元，主管郑某被判处有期徒刑一年，缓刑一年六个月',
  ],
  ['厨师被开除。今天，校长道歉。', '道歉'],
  ['家长要求赔偿，校长公开道歉。', '公开道歉'],
])('how it ended: %s', (text, expected) => {
  expect(incidentsOf([['paragraph', text]])[0]?.outcome).toBe(expected);
});

test.each(['林苇早在去年已建议立法规范渡口。', '我们厂去年培训讲过。', '2022年，居民曾呼吁修桥。'])(
  'words of long ago are no case: %s',
  (line) => expect(recalledIn(line)).toEqual([]),
);

test('an empty text tells no incident', () => expect(incidentsOf([])).toEqual([]));

/** The rules and the words of the cases beside the main one, told after a lead of two sentences. */
function recalledIn(...lines: readonly string[]) {
  const all = ['5月18日，清河中学食堂停业。', '学校称，原因正在查。', ...lines];
  const text = all.join('\n');
  const blocks = paragraphsOf(text);
  const passage = createPassage({ text, blocks, published: '2024-05-20', language: 'zh-Hans' });
  return findIncidents(passage, ZH.findMentions(passage))
    .filter(({ main }) => !main)
    .map(({ span, reasons }) => [
      reasons[0]!.rule.replace('incident:', ''),
      text.slice(span.start, span.end).replaceAll('\n', ''),
    ]);
}

describe('a case beside the main one', () => {
  test.each([
    ['long-ago', '2019年3月，林安桥护栏倒塌，两人落水。'],
    ['long-ago', '据公开资料显示，2019年3月，林安桥护栏倒塌。'],
    ['also', '今年2月，隔壁的小学也发现了过期罐头。'],
    ['also', '2022年2月，隔壁的小学也发现了过期罐头。'],
    ['earlier-outcome', '今年2月，负责人王某被免职。'],
    ['similar', '无独有偶，河口小学的锅炉也坏了。'],
    ['another', '另一家食堂换了承包人。'],
    ['once', '有一次，厨师把盐当成了糖。'],
    ['listed', '今年1月，林安小学食堂停业整顿；去年12月，河口小学食堂负责人被立案调查。'],
  ])('%s: %s', (rule, line) => {
    const found = recalledIn(line);
    expect(found[0]?.[0]).toBe(rule);
    expect(found.map(([, words]) => words).join('')).toBe(line);
  });

  test.each([
    '5月17日，食堂进了一批罐头。',
    '自2019年以来，食堂由同一家公司承包。',
    '2019年，营业额同比增长两成。',
    '公司成立于2019年3月，注册资本两百万元。',
    '这台蒸箱是2019年买的。',
    '6月，学校将请人来检修。',
    '目前，学生在教室吃饭。',
    '另一名家长表示，孩子没有不舒服。',
    '2017年用油3吨，2018年用油4吨，2019年用油5吨。',
  ])('none: %s', (line) => {
    expect(recalledIn(line)).toEqual([]);
  });

  test('it goes on over later stages and ends where the report comes back to its own days', () => {
    expect(
      recalledIn(
        '2019年3月，林安桥护栏倒塌。两人落水。',
        '事后，施工单位道歉。',
        '目前，清河中学的学生在教室吃饭。',
      ),
    ).toEqual([['long-ago', '2019年3月，林安桥护栏倒塌。两人落水。事后，施工单位道歉。']]);
  });

  test('a heading that names another place opens one, down to the next heading', () => {
    const lines: [Block['role'], string][] = [
      ['paragraph', '5月18日，清河中学食堂停业。'],
      ['paragraph', '学校称正在查。'],
      ['heading', '青石镇中学食堂承包人被解约'],
      ['paragraph', '这样的照片流传得很快。'],
      ['paragraph', '今年2月，一张照片引发关注。'],
      ['heading', '学校的账'],
      ['paragraph', '今年1月，学校付了油款。'],
      ['heading', '类似照片青石镇中学也有'],
      ['paragraph', '今年1月，一张照片被转发。'],
    ];
    expect(incidentsOf(lines).map(({ heading }) => heading)).toEqual([null, '青石镇中学食堂承包人被解约']);
  });

  test('what tells a stage of the main matter again is none', () => {
    expect(recalledIn('2023年5月，食堂停业的原因学校也在查。')).toEqual([]);
  });

  test('a step of the proceeding that the lead tells of is none', () => {
    const lines: [Block['role'], string][] = [
      ['paragraph', '5月18日，法院开庭审理承包人王志远卖过期油一案。'],
      ['paragraph', '王志远当庭道歉。'],
      ['paragraph', '2023年4月，王志远被逮捕。'],
    ];
    expect(incidentsOf(lines).map(({ main }) => main)).toEqual([true]);
  });

  test('a history of one matter is not cut into cases', () => {
    const years = ['2015', '2016', '2017', '2018'];
    const lines = years.flatMap((year) => [`${year}年，老陈换了一只锅。`, '大家用了都好。']);
    expect(recalledIn(...lines)).toEqual([]);
  });
});

test('a round-up tells each of its items and nothing mainly', () => {
  const items = [
    ['林安桥昨日恢复通车', '修了半年的林安桥昨日恢复通车，两岸居民不用再绕路去上班。'],
    ['青石镇自来水发黄', '5月16日，青石镇部分居民家的自来水发黄，水厂说正在冲洗管道。'],
    ['电动牙刷召回', '因电池过热，一款电动牙刷召回三千支，买过的人可以去商场退货。'],
    ['早稻开始插秧', '近日，河口一带的早稻开始插秧，农机站派出十台插秧机下田帮忙。'],
  ];
  const found = incidentsOf(
    items.flatMap(([title, body]): [Block['role'], string][] => [
      ['paragraph', title!],
      ['paragraph', body!],
    ]),
  );
  expect(found.map(({ main, heading }) => [main, heading])).toEqual(items.map(([title]) => [false, title]));
});

test('news below a story, each paragraph with its headline first, is of its own', () => {
  const lines = [
    `林安桥昨日恢复通车，两岸居民不用再绕路。${'修桥队说，桥面换了新的木板，栏杆也加高了。'.repeat(22)}`,
    '居民在林安桥恢复通车后放鞭炮。两岸居民昨晚在桥头放鞭炮，一直放到半夜才散去。',
    '青石镇自来水发黄。5月16日，青石镇部分居民家的自来水发黄，水厂说正在冲洗管道。',
    '电动牙刷召回 广播站5月17日消息，因电池过热，一款电动牙刷召回三千支。',
    '早稻开始插秧！近日，河口一带的早稻开始插秧，农机站派出十台插秧机下田帮忙。',
    '石湾小学食堂换厨师。5月15日，石湾小学食堂换了厨师，家长说菜比从前咸了一些。',
  ];
  const found = incidentsOf(lines.map((line) => ['paragraph', line]));
  expect(found.map(({ main, heading }) => [main, heading])).toEqual([
    [true, null],
    [false, '青石镇自来水发黄。'],
    [false, '电动牙刷召回'],
    [false, '早稻开始插秧！'],
    [false, '石湾小学食堂换厨师。'],
  ]);
});

test('a brief that stands without a headline above other briefs is none that the page is about', () => {
  const lines = [
    '林安桥昨日恢复通车，两岸居民不用再绕路。修桥队说，桥面换了新的木板，栏杆也加高了。',
    '青石镇自来水发黄。5月16日，青石镇部分居民家的自来水发黄，水厂说正在冲洗管道。',
    '电动牙刷召回 广播站5月17日消息，因电池过热，一款电动牙刷召回三千支。',
    '早稻开始插秧！近日，河口一带的早稻开始插秧，农机站派出十台插秧机下田帮忙。',
    '石湾小学食堂换厨师。5月15日，石湾小学食堂换了厨师，家长说菜比从前咸了一些。',
  ];
  const found = incidentsOf(lines.map((line) => ['paragraph', line]));
  expect(found.map(({ main }) => main)).toEqual([false, false, false, false, false]);
});

test('paragraphs of one report that open with a short sentence are no round-up', () => {
  const lines = [
    '食堂昨日停业。清河中学食堂昨日停业，家长在校门口等消息，学校请大家先回家去。',
    '食堂为何停业？清河中学食堂的锅炉坏了，食堂说停业三天，修锅炉的人还在路上。',
    '停业期间吃什么？清河中学说停业期间由面包房送饭，食堂的师傅也去面包房帮忙。',
    '食堂停业有通知。清河中学食堂的停业通知贴在门上，家长说食堂停业没有人打电话。',
  ];
  expect(incidentsOf(lines.map((line) => ['paragraph', line])).map(({ main }) => main)).toEqual([true]);
});

test('sections of one matter are no round-up', () => {
  const sections = ['清河中学食堂停业', '清河中学食堂换油', '清河中学食堂道歉', '清河中学食堂重开'];
  const found = incidentsOf(
    sections.flatMap((title): [Block['role'], string][] => [
      ['paragraph', title],
      ['paragraph', `${title}，家长在校门口等消息，学校请大家不要着急，先回家去。`],
    ]),
  );
  expect(found.map(({ main }) => main)).toEqual([true]);
});

test.each([
  ['林小满，1990年3月出生于青石镇的一户木匠家。', []],
  ['林小满，1990年3月2日出生，青石镇人，会修锅炉。', []],
  ['林小满生于1990年，昨日当选青石镇木匠协会会长。', [true]],
  ['青石镇2023年出生人口比上年多，镇里昨日开了会。', [true]],
  ['昨日，青石镇一名木匠当选会长。林小满，1990年出生，会修锅炉。', [true]],
])('an entry on a life has no main incident: %s', (first, expected) => {
  const found = incidentsOf([first, '她从小爱看别人修锅炉。'].map((line) => ['paragraph', line]));
  expect(found.map(({ main }) => main)).toEqual(expected);
});

test('traditional characters tell the same', () => {
  const lines = ['清河中學食堂停業。', '原因正在查。', '無獨有偶，河口小學的鍋爐也壞了。'];
  expect(foldScript(lines[2]!)).not.toBe(lines[2]);
  const found = incidentsOf(lines.map((line): [Block['role'], string] => ['paragraph', line]));
  expect(found.map(({ main }) => main)).toEqual([true, false]);
});

test('any text: spans lie inside, cases are in order, at most one is main, and each has a known rule', () => {
  const known = new Set(INCIDENT_RULES.map(({ id }) => `incident:${id}`));
  const pieces = fc.constantFrom(
    '2019年3月，',
    '去年12月，',
    '无独有偶，',
    '青石镇停水；',
    '也发现了',
    '王某被免职。',
    '“水黄了。”',
    '\n',
    '\ud83d',
    '目前',
    '早稻开始插秧',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('').toWellFormed();
      const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
        role: 'paragraph',
        start: index,
        end: index + line.length,
      }));
      const passage = createPassage({ text, blocks, published: '2024-05-20', language: 'zh-Hans' });
      const found = findIncidents(passage, ZH.findMentions(passage));
      expect(found.filter(({ main }) => main).length).toBeLessThanOrEqual(1);
      let end = 0;
      for (const { main, span, reasons } of found) {
        expect(isSpan(text, span)).toBe(true);
        expect(known.has(reasons[0]!.rule)).toBe(true);
        if (main) continue;
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
    }),
    { numRuns: 200 },
  );
});
