import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../model/report.ts';
import type { Span } from '../../../../text/span.ts';
import { createPassage } from '../../../passage.ts';
import { ZH } from '../../pack.ts';

/** act | who speaks | cue | content of each statement; who speaks in brackets where no words of the sentence name it. */
function said(text: string): string[] {
  let start = 0;
  const blocks = text.split('\n').map((line): Block => {
    const block: Block = { role: 'paragraph', start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  const words = (span: Span | null) => (span === null ? '-' : text.slice(span.start, span.end));
  return ZH.findStatements(passage, ZH.findMentions(passage)).map(
    ({ act, source, sourceFrom, cue, content }) =>
      [
        act,
        source === null && sourceFrom !== null ? `(${words(sourceFrom)})` : words(source),
        words(cue),
        content.map(words).join(' + '),
      ].join(' | '),
  );
}

describe('a rumour that is called false is denied', () => {
  test.each([
    ['网传“停课三天”不属实。', ['deny | - | 不属实 | 停课三天']],
    ['網傳“停課三天”不屬實。', ['deny | - | 不屬實 | 停課三天']],
    ['二、网传“停课三天”系谣言。', ['deny | - | 系谣言 | 停课三天']],
    ['网传学校停课三天，经核查不属实。', ['deny | - | 不属实 | 学校停课三天']],
    ['网传“停课三天”为不实信息。', ['deny | - | 为不实信息 | 停课三天']],
    ['近日网上流传学校停课，经核实为虚假信息。', ['deny | - | 为虚假信息 | 学校停课']],
    ['关于网传学校停课一事，经核查，情况不属实。', ['deny | - | 不属实 | 学校停课']],
    ['网络流传的“停课三天”的消息不实，请勿轻信。', ['deny | - | 不实 | 停课三天']],
    ['关于“停课三天”的说法不属实。', ['deny | - | 不属实 | 停课三天']],
    // Who told it did tell it.
    [
      '有网友称学校停课三天，经核查，该信息不属实。',
      ['assert | 有网友 | 称 | 学校停课三天', 'deny | - | 不属实 | 学校停课三天'],
    ],
    // Said by whoever the sentence names.
    ['县教育局表示，网传“停课三天”不属实。', ['deny | 县教育局 | 表示 | 网传“停课三天”不属实']],
    ['县教育局：网传停课三天系谣言', ['deny | 县教育局 | - | 网传停课三天系谣言']],
    ['网传停课三天，校方：系谣言', ['allege | - | 网传 | 停课三天', 'deny | 校方 | - | 系谣言']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    ['网传停课三天，是否属实有待核实。', ['allege | - | 网传 | 停课三天，是否属实有待核实']],
    ['网传学校用不实信息骗家长。', ['allege | - | 网传 | 学校用不实信息骗家长']],
    ['网传停课三天，如果系谣言，将追究责任。', ['allege | - | 网传 | 停课三天，如果系谣言，将追究责任']],
    ['网络流传的“停课”视频系摆拍，经核实，相关内容不实。', []],
    ['有网友称，这个消息一点都不实。', ['deny | 有网友 | 称 | 这个消息一点都不实']],
    ['他说得不实。', []],
    ['标签上的重量与实际不符。', []],
  ])('not in %s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('a check of facts denies what it says goes round', () => {
  test.each([
    [
      '网传说法：9月4日起，微信群流传“食堂有毒，停课三天”。\n核查结论：虚假',
      [
        'allege | - | 网传 | 9月4日起，微信群流传“食堂有毒，停课三天”',
        'deny | - | 虚假 | 食堂有毒，停课三天',
      ],
    ],
    [
      '传言：学校停课三天。\n查证结果：纯属谣言',
      ['allege | - | 传言 | 学校停课三天', 'deny | - | 纯属谣言 | 学校停课三天'],
    ],
    ['因此，“学校停课三天”为虚假信息。', ['deny | - | 为虚假信息 | 学校停课三天']],
  ])('%j', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    // Nothing that goes round above, or no verdict.
    '核查结论：虚假',
    '说法：学校停课三天。\n核查结论：有待查证',
    '产品名称：罐头\n检测结果：虚假',
  ])('not in %j', (text) => expect(said(text).filter((each) => each.startsWith('deny'))).toEqual([]));
});

describe('who tells what others say and calls it false denies it', () => {
  test.each([
    ['网上说停课三天，那是谣言。', ['allege | 网上 | 说 | 停课三天', 'deny | - | 是谣言 | 停课三天']],
    [
      '记者：停课了吗？\n何山：没有。网上说停课三天，那是谣言。',
      [
        'ask | 记者 | - | 停课了吗？',
        'deny | 何山 | - | 没有。网上说停课三天，那是谣言。',
        'allege | 网上 | 说 | 停课三天',
        'deny | (何山) | 是谣言 | 停课三天',
      ],
    ],
    // Somebody who says both.
    ['有网友称停课三天，这是谣言。', ['deny | 有网友 | 称 | 停课三天，这是谣言']],
    ['何山说停课三天，那是谣言。', ['deny | 何山 | 说 | 停课三天，那是谣言']],
  ])('%j', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('what a notice has found is told by who put it out', () => {
  test.each([
    [
      '情况通报\n一、经查，该店用过期的油。\n二、网传“店主被抓”不属实。\n清河县教育局\n2026年9月5日',
      ['assert | (清河县教育局) | 经查 | 该店用过期的油', 'deny | (清河县教育局) | 不属实 | 店主被抓'],
    ],
    [
      '情況通報\n經核查，該店用過期的油。\n清河縣教育局\n2026年9月5日',
      ['assert | (清河縣教育局) | 經核查 | 該店用過期的油'],
    ],
    ['清河县教育局情况通报\n经调查，该店用过期的油。', ['assert | (清河县教育局) | 经调查 | 该店用过期的油']],
    ['现将有关情况通报如下：\n经查，该店用过期的油。', ['assert | - | 经查 | 该店用过期的油']],
    [
      '声明\n经核实，该视频系摆拍，网传“罐头过期”与事实不符。\n清河食品有限公司 2026年9月5日',
      ['deny | (清河食品有限公司) | 与事实不符 | 罐头过期'],
    ],
  ])('%j', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    // An article, a headline that tells of a notice, a byline.
    '食堂停业\n经查，该店用过期的油。\n责任编辑：何山',
    '县教育局发布情况通报\n经查，该店用过期的油。\n记者走访了该店。',
    '食堂停业\n经查，该店用过期的油。\n清河晚报记者',
  ])('not in %j', (text) => expect(said(text)).toEqual([]));
});

describe('a medium that corrects itself takes back what it had told', () => {
  test.each([
    [
      '更正\n本报9月4日《食堂涨价》一文中，“每份汤86元”有误，应为68元。特此更正。',
      ['deny | 本报 | 有误 | 每份汤86元', 'assert | 本报 | 应为 | 68元'],
    ],
    [
      '本報9月4日報道中“每份湯86元”有誤，應為68元。特此更正。',
      ['deny | 本報 | 有誤 | 每份湯86元', 'assert | 本報 | 應為 | 68元'],
    ],
    [
      '报道中“每份汤86元”有误，应为68元。特此更正。',
      ['deny | - | 有误 | 每份汤86元', 'assert | - | 应为 | 68元'],
    ],
    [
      '本网昨日文章中，“42台”应为“36台”。特此更正。',
      ['deny | 本网 | 应为 | 42台', 'assert | 本网 | 应为 | 36台'],
    ],
    [
      '更正：本刊上期报道中，店主的年龄有误，应为34岁。',
      ['deny | 本刊 | 有误 | 店主的年龄', 'assert | 本刊 | 应为 | 34岁'],
    ],
    // What the wrong words quote is said by nobody once more.
    [
      '本报昨日文中“店主称罐头过期三年”有误，应为“过期三天”。特此更正。',
      ['deny | 本报 | 有误 | 店主称罐头过期三年', 'assert | 本报 | 应为 | 过期三天'],
    ],
    // Several in one sentence, with how it was found; what is only repeated is told by nobody once more.
    [
      '更正\n本报9月4日《老桥限行》一文中，“桥上有3辆车”有误，经核实应为4辆，记者漏计一辆；“近两小时”应为80分钟。文中称村里要换“护栏”。特此更正。',
      [
        'deny | 本报 | 有误 | 桥上有3辆车',
        'assert | 本报 | 应为 | 4辆',
        'deny | 本报 | 应为 | 近两小时',
        'assert | 本报 | 应为 | 80分钟',
      ],
    ],
    [
      '更正\n本台昨日报道称桥长“80米”，经核实为60米。“票价86元”系误，实际为68元。特此更正。',
      [
        'deny | 本台 | 为 | 80米',
        'assert | 本台 | 为 | 60米',
        'deny | (本台) | 系误 | 票价86元',
        'assert | (本台) | 实际为 | 68元',
      ],
    ],
    // What the number is of is not what was wrong.
    // Each in a sentence of its own.
    [
      '更正与说明\n本报9月4日《食堂涨价》一文中，“每份汤86元”的表述不准确。经向镇政府核实，86元是两份的价钱。文中“接近9万元”的推算亦应相应调整为约4万元。此外，文中将店主的年龄误写为“43岁”，实为34岁。',
      [
        'deny | 本报 | 不准确 | 每份汤86元',
        'assert | (本报) | 核实 | 86元是两份的价钱',
        'deny | (本报) | 应相应调整为 | 接近9万元',
        'assert | (本报) | 应相应调整为 | 约4万元',
        'deny | (本报) | 实为 | 43岁',
        'assert | (本报) | 实为 | 34岁',
      ],
    ],
    ['更正：本报昨日文中“开放时间”应为9时。特此更正。', []],
    // Turned round, in points, with what is not told by a verb.
    [
      '关于食堂起火的更正通报\n经核查，现更正如下：\n一、接警时间应为16时14分，原通报误为“16时30分许”。\n二、受影响的有23户。\n三、原通报中“系店主操作不当”的表述不够准确。原因仍在调查。何某已于当天结束询问离开。\n清河县公安局\n2026年9月5日',
      [
        'deny | (清河县公安局) | 误为 | 接警时间 + 16时30分许',
        'assert | (清河县公安局) | 应为 | 接警时间 + 16时14分',
        'assert | (清河县公安局) | - | 受影响的有23户',
        'deny | (清河县公安局) | 不够准确 | 系店主操作不当',
        'announce | (清河县公安局) | - | 原因仍在调查',
        'assert | (清河县公安局) | - | 何某已于当天结束询问离开',
      ],
    ],
    // What was meant by it stands between.
    [
      '现将情况通报如下：\n一、经调阅监控，断电时间为16时40分许，此前通报的“17时10分许”为接报时间，现予更正。\n二、此前通报中“水质合格”的表述系采信厂方自测数据，不准确。\n清河县公安局\n2026年9月5日',
      [
        'deny | (清河县公安局) | 现予更正 | 17时10分许',
        'assert | (清河县公安局) | 现予更正 | 经调阅监控，断电时间为16时40分许',
        'deny | (清河县公安局) | 不准确 | 水质合格',
      ],
    ],
    [
      '17:02 【更正】此前本台报道“30户停水”有误，目前确认的户数是12户。\n16:45 水管破裂。',
      ['deny | 本台 | 有误 | 30户停水'],
    ],
    [
      '17:02 【更正】此前本台报道“30人送医”有误，目前确认的人数是12人。',
      ['deny | 本台 | 有误 | 30人送医', 'assert | 本台 | 目前确认的人数是 | 12人'],
    ],
  ])('%j', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    ['一、水管应为铜管，图上误为铁管。', []],
    ['家长说，账单上的单价有误，应为68元。', ['opinion | 家长 | 说 | 账单上的单价有误，应为68元']],
    ['账单上“每份汤86元”有误，应为68元。', []],
    // Who answers a rumour denies it.
    ['店主说，网传“86元”有误，应为68元。', ['deny | 店主 | 说 | 网传“86元”有误，应为68元']],
    ['文中称桥要拆了。', ['assert | - | 称 | 桥要拆了']],
    ['本报讯 食堂的价目表有误，店主已改正。', []],
  ])('not in %s', (text, expected) => expect(said(text)).toEqual(expected));
});
