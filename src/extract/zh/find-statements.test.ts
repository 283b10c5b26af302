import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/report.ts';
import { isSpan, type Span } from '../../text/span.ts';
import { createPassage } from '../passage.ts';
import { ZH } from './pack.ts';

function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const block: Block = { role: 'paragraph', start, end: start + line.length };
    start += line.length + 1;
    return line.trim() === '' ? [] : [block];
  });
}

function statementsOf(text: string) {
  const passage = createPassage({
    text,
    blocks: blocksOf(text),
    published: '2024-05-20',
    language: 'zh-Hans',
  });
  return ZH.findStatements(passage, ZH.findMentions(passage));
}

/** source | cue | contents | act, as words. */
function readable(text: string): string[] {
  const words = (span: Span | null) => (span === null ? '-' : text.slice(span.start, span.end));
  return statementsOf(text).map((each) =>
    [words(each.source), words(each.cue), each.content.map(words).join(' + '), each.act].join(' | '),
  );
}

describe('findStatements', () => {
  test.each([
    ['清河镇政府负责人表示，大桥已封闭。', ['清河镇政府负责人 | 表示 | 大桥已封闭 | announce']],
    ['据清河晚报报道，食堂已停业。', ['清河晚报 | 报道 | 食堂已停业 | assert']],
    ['据了解，大桥建于1998年。', ['- | 据了解 | 大桥建于1998年 | assert']],
    ['监控画面显示，水管在夜里破裂。', ['监控画面 | 显示 | 水管在夜里破裂 | assert']],
    ['县教育局工作人员告诉记者，他们不清楚此事。', ['县教育局工作人员 | 告诉 | 他们不清楚此事 | unaware']],
    ['对于罐头去了哪里，何先生未作正面回应。', ['何先生 | 未作正面回应 |  | decline']],
    ['县教育局拒绝置评。', ['县教育局 | 拒绝置评 |  | decline']],
    ['“桥面坏了，”王女士说，“没有人来修。”', ['王女士 | 说 | 桥面坏了， + 没有人来修。 | assert']],
    ['店主否认罐头过期。', ['店主 | 否认 | 罐头过期 | deny']],
    ['供水公司承认水管破裂。', ['供水公司 | 承认 | 水管破裂 | confirm']],
    ['律师：合同有效', ['律师 | - | 合同有效 | opinion']],
    ['有网友发帖称，食堂用了过期的油。', ['有网友 | 发帖称 | 食堂用了过期的油 | allege']],
    ['供水公司回应，称水管已经修复。', ['供水公司 | 称 | 水管已经修复 | assert']],
    ['縣教育局表示，食堂已停業。', ['縣教育局 | 表示 | 食堂已停業 | announce']],
    ['供水公司一名员工告诉记者，该群是公司建立的。', ['供水公司一名员工 | 告诉 | 该群是公司建立的 | assert']],
    ['开闸放水后县长表示，大桥已封闭。', ['县长 | 表示 | 大桥已封闭 | announce']],
    ['网友“风里的伞”称，水是黄的。', ['网友“风里的伞” | 称 | 水是黄的 | assert']],
    ['她小区的邻居说，水是黄的。', ['她小区的邻居 | 说 | 水是黄的 | assert']],
    // Whoever was asked and did not answer.
    ['记者致电供水公司，截至发稿未获回应。', ['供水公司 | 未获回应 |  | decline']],
    ['记者联系到店主的父亲何先生，他透露，店已关门。', ['店主的父亲何先生 | 透露 | 店已关门 | assert']],
    // What is denied stands before.
    ['对于水质不合格的说法，供水公司负责人予以否认。', ['供水公司负责人 | 否认 | 水质不合格 | deny']],
    // A speaker with nothing after the verb closes what was quoted.
    [
      '店主又提到，他正在找人，“这样下去没有人会来吃饭。”店主说道。',
      ['店主 | 提到 | 他正在找人 | assert', '店主 | 说道 | 这样下去没有人会来吃饭。 | opinion'],
    ],
    ['店主在节目中引用居民的话说，桥该修了。', ['店主 | 说 | 桥该修了 | assert']],
    // A dateline says nothing of what follows it.
    [
      '新华社清河4月9日电（记者何大山 金小河）镇政府9日发表声明说，大桥已封闭。',
      ['镇政府 | 发表声明说 | 大桥已封闭 | announce'],
    ],
    ['清河日报讯（记者何大山）镇政府9日表示，大桥已封闭。', ['镇政府 | 表示 | 大桥已封闭 | announce']],
    ['何某从派出所得知，孩子没有找到。', ['派出所 | 得知 | 孩子没有找到 | assert']],
    [
      '记者问他“要不要歇业”，店主表示，已经歇业。',
      ['记者 | 问 | 要不要歇业 | ask', '店主 | 表示 | 已经歇业 | assert'],
    ],
    [
      '有人说那时办的结婚证显示他是镇上人。',
      ['有人 | 说 | 那时办的结婚证显示他是镇上人 | assert', '结婚证 | 显示 | 他是镇上人 | assert'],
    ],
    ['镇政府14日发布公告，要求居民离开。', ['镇政府 | 要求 | 居民离开 | ask']],
    ['发言人13日犀利回应：“桥没有塌。”', ['发言人 | 回应 | 桥没有塌。 | assert']],
    ['有人深情地回忆起，桥是他修的。', ['有人 | 回忆起 | 桥是他修的 | assert']],
    ['校方未予回应。', ['校方 | 未予回应 |  | decline']],
    [
      '其妻控诉何某打人，并表示，“他从来没有改过。”',
      ['其妻 | 控诉 | 何某打人 | allege', '其妻 | 表示 | 他从来没有改过。 | assert'],
    ],
  ])('%s', (text, expected) => expect(readable(text)).toEqual(expected));

  test.each([
    // Who speaks, by the words of the clause.
    ['该店主指着身后的货架称，罐头没有过期。', ['该店主 | 称 | 罐头没有过期']],
    ['住在附近的王阿姨告诉记者，桥面早就裂了。', ['住在附近的王阿姨 | 告诉 | 桥面早就裂了']],
    ['还有居民称，水是黄的。', ['有居民 | 称 | 水是黄的']],
    ['松田大介表示，罐头已经召回。', ['松田大介 | 表示 | 罐头已经召回']],
    ['利率下调 专家预计下月停水', ['专家 | 预计 | 下月停水']],
    ['何某被邻居指责乱扔垃圾。', ['邻居 | 指责 | 乱扔垃圾']],
    ['他的说法被店主否认。', ['店主 | 否认 | 他的说法']],
    // Who is left out.
    ['供水公司接到投诉，要求物业停水。', ['供水公司 | 要求 | 物业停水']],
    ['村民李某在河边看到水发黄，质疑工厂排污。', ['村民李某 | 质疑 | 工厂排污']],
    ['何某被警方带走，他对其行为供认不讳。', ['何某 | 供认不讳 | 其行为']],
    ['记者联系了供水公司经理何某，对方表示水管已修好。', ['供水公司经理何某 | 表示 | 水管已修好']],
    ['“水黄了。”李某说，并要求物业赔偿。', ['李某 | 说 | 水黄了。', '李某 | 要求 | 物业赔偿']],
    // Where the content ends.
    ['店主承认罐头过期，这让居民很生气。', ['店主 | 承认 | 罐头过期']],
    ['学校宣布停课后，家长赶来接人。', ['学校 | 宣布 | 停课']],
    ['他说，如果公司不赔，并要求居民搬走，他就起诉。', ['他 | 说 | 如果公司不赔，并要求居民搬走，他就起诉']],
    [
      '监控显示，有人撬锁，店主大喊“抓贼”，旁边的人都跑了。',
      ['监控 | 显示 | 有人撬锁，店主大喊“抓贼”，旁边的人都跑了', '店主 | 大喊 | 抓贼'],
    ],
    ['公司公告称：\n一批罐头需要召回。详情见官网。', ['公司 | 公告称 | 一批罐头需要召回']],
    // Where it comes from.
    ['根据居民发来的照片，桥面已经开裂。', ['居民发来的照片 | 根据 | 桥面已经开裂']],
    ['据王女士的介绍，水是黄的。', ['王女士 | 介绍 | 水是黄的']],
    ['正如校长所说，食堂已停业。', ['校长 | 所说 | 食堂已停业']],
    ['清河晚报援引县政府声明报道，大桥已封闭。', ['清河晚报 | 报道 | 大桥已封闭']],
    ['告示中写道，食堂停业三天。', ['告示 | 写道 | 食堂停业三天']],
    [
      '王女士说：“邻居告诉记者，水管早就裂了。”',
      ['王女士 | 说 | 邻居告诉记者，水管早就裂了。', '邻居 | 告诉 | 水管早就裂了'],
    ],
    ['店主称公司在停业后没有退款，又立即宣布涨价。', ['店主 | 称 | 公司在停业后没有退款，又立即宣布涨价']],
    ['家长因此质疑食材已经过期。', ['家长 | 质疑 | 食材已经过期']],
    ['校长重点指出食堂已停业。', ['校长 | 指出 | 食堂已停业']],
    ['有网友曝出食材过期。', ['有网友 | 曝出 | 食材过期']],
    ['有人问及大桥何时修好。', ['有人 | 问及 | 大桥何时修好']],
    ['网络传言，大桥要拆了。', ['- | 传言 | 大桥要拆了']],
    ['店主形容水像酱油一样黄。', ['店主 | 形容 | 水像酱油一样黄']],
    ['有网友发现，食堂用了过期的油。', ['有网友 | 发现 | 食堂用了过期的油']],
    ['预计，明天有大雨。', ['- | 预计 | 明天有大雨']],
    [
      '店主说，虽然罐头过期，但工人认为还能吃。',
      ['店主 | 说 | 虽然罐头过期，但工人认为还能吃', '工人 | 认为 | 还能吃'],
    ],
    [
      '店主在店门口说“没有过期。”，居民表示“早就过期了。”',
      ['店主 | 说 | 没有过期。', '居民 | 表示 | 早就过期了。'],
    ],
    ['网传食堂停业，引发热议。', ['- | 网传 | 食堂停业']],
    ['店主多次指责工人偷懒。', ['店主 | 指责 | 工人偷懒']],
    ['早就有报告指出，桥太旧了。', ['有报告 | 指出 | 桥太旧了']],
    ['王志远很赞许这样的做法，他认为，罐头应当召回。', ['王志远 | 认为 | 罐头应当召回']],
    [
      '客服称，公司正在积极配合部门核实罐头来源，已经停售。',
      ['客服 | 称 | 公司正在积极配合部门核实罐头来源，已经停售'],
    ],
    ['近日，网络流传食堂用了过期的油。', ['- | 网络流传 | 食堂用了过期的油']],
    ['店主重申罐头没有过期，但居民已经不再来买。', ['店主 | 重申 | 罐头没有过期']],
    ['店主说，罐头没有过期，但已经下架。', ['店主 | 说 | 罐头没有过期，但已经下架']],
    // What is published, and what it does; a title says nothing.
    ['县教育局发表声明谴责校方隐瞒。', ['县教育局 | 发表声明谴责 | 校方隐瞒']],
    ['县教育局发布《关于食堂停业的通报》称，食堂已停业。', ['县教育局 | 称 | 食堂已停业']],
    ['供水公司周二向县里来的代表表示，水管已修好。', ['供水公司 | 表示 | 水管已修好']],
    ['供水公司网站简介显示，水厂建于去年。', ['供水公司网站简介 | 显示 | 水厂建于去年']],
    ['校长助理发长文表示，食堂已停业。', ['校长助理 | 发长文表示 | 食堂已停业']],
    // Names and words that the dictionary cuts another way.
    ['何立坚强调，桥已封闭。', ['何立坚 | 强调 | 桥已封闭']],
    ['她的外祖父山田西通告诉记者，水是黄的。', ['她的外祖父山田西通 | 告诉 | 水是黄的']],
    ['身边人称其已离开。', ['身边人 | 称 | 其已离开']],
    ['王某第三次发微博称，水是黄的。', ['王某 | 发微博称 | 水是黄的']],
    ['Ann Hill表示，桥已封闭。', ['Ann Hill | 表示 | 桥已封闭']],
    ['有观点认为，桥太旧了。', ['有观点 | 认为 | 桥太旧了']],
    ['医生说是水的问题。', ['医生 | 说 | 是水的问题']],
    ['供水公司就停水一事回应称，水管已修好。', ['供水公司 | 回应称 | 水管已修好']],
    ['店主表示，建议居民换水。', ['店主 | 表示 | 建议居民换水']],
    ['他表示，自己在开会时提到过水管。', ['他 | 表示 | 自己在开会时提到过水管']],
    ['发言人接受询问时表示，桥已封闭。', ['发言人 | 表示 | 桥已封闭']],
    // The dictionary calls them a verb and an adverb.
    ['镇长说，桥该修了。', ['镇长 | 说 | 桥该修了']],
    ['首相表示，桥已封闭。', ['首相 | 表示 | 桥已封闭']],
    ['主办方表示，球赛已取消。', ['主办方 | 表示 | 球赛已取消']],
    [
      '据清河晚报报道，县教育局宣布学校停课。',
      ['清河晚报 | 报道 | 县教育局宣布学校停课', '县教育局 | 宣布 | 学校停课'],
    ],
  ])('who said what in %s', (text, expected) =>
    expect(readable(text).map((each) => each.slice(0, each.lastIndexOf(' | ')))).toEqual(expected),
  );

  test.each([
    '他在写一本小说。',
    '这个名称是新的。',
    '请阅读使用说明。',
    '按照要求，食堂每天消毒。',
    '大桥全长三百米。',
    '我认为这座桥很好看。',
    '（清河晚报记者王某报道）',
    '他提到的问题已经解决。',
    '责任编辑：王小桥',
    '供水公司解释原因。',
    '这份通报引发热议。',
    '居民对这个猜测感到不安。',
    '大家觉得桥太旧了。',
    '公司将公布名单。',
    '这让居民感叹桥太旧。',
    '手写道歉信放在桌上。',
    // The article's own words beside a noun of speech, a topic, an address, a thing.
    '全县开展“节水”倡议活动。',
    '法院驳回了公司的停工请求，居民可以住下。',
    '居民因此质疑物业的收费制度。',
    '更多援助预计将在明天到达。',
    '一旦店主承认罐头过期，就要赔偿。',
    '居民的怀疑是否属实尚未可知。',
    '“员工怒怼店长强制安排加班”的聊天记录在网上传播。',
    '记者在报道时进了食堂。',
    '路线与客户端推荐的不同。',
    '法院量刑建议为一年。',
    '是店员告知以后才知道此事。',
    '镇上的投诉电话：0123456',
    '一段店主控诉物业的视频在网上转发。',
    '小李等了三天，仍未收到回复。',
    '栏目主编：何小桥',
    '预报员坐在窗前。',
    '根据规定，食堂每天消毒。',
    '部门关注天气预报，及时调整安排。',
    '',
    '接下来我们看看账单，不得不感叹，水费真贵。',
    '法院进行了重审宣判。',
    '许多居民以不同方式表达对校长的感谢。',
    '王志远首次谈到停业之后的打算。',
    '也有居民表示怀疑。',
    '一方面，要提前告知居民何时停水，不能停了再说。',
    '工人发现水管破裂。',
    '用了多年的旧桥还是要拆，不得不承认，桥太旧了。',
    '清河供水公司（下称“清河水”）召回了罐头。',
    // A title, a bracket, what teaches the reader, a thing that comes out, a heading.
    '居民在看《店主说罐头》这本书。',
    '老桥（又称清河桥）已封闭。',
    '他的经历告诉我们，桥要常修。',
    '老桥堪称“奇迹”。',
    '检测结果曝光，桥已封闭。',
    '没有证据表明水管老化。',
    '落实县长批示要求，食堂每天消毒。',
    '与施工单位合作：桥面每天检修。',
    '硅谷居民亲历停水之夜：水桶摆满走廊。',
  ])('nothing is said in %s', (text) => expect(readable(text)).toEqual([]));

  test('a bare quotation is carried on from the speaker before', () => {
    const text = '村民李某说，水是黄的。“已经三天了，没有人来。”';
    const [, bare] = statementsOf(text);
    expect(bare?.source).toBeNull();
    expect(text.slice(bare!.sourceFrom!.start, bare!.sourceFrom!.end)).toBe('村民李某');
    expect(bare?.mode).toBe('direct');
  });

  test('what a reporter cannot confirm is open', () => {
    const text = '清河晚报记者查询发现，该公司已注销。不过，无法确认两家公司是否为同一家。';
    const open = statementsOf(text).find(({ act }) => act === 'unaware');
    expect(text.slice(open!.sourceFrom!.start, open!.sourceFrom!.end)).toBe('清河晚报记者');
  });

  test('quotations ten deep are one', () => {
    const text = `店主说：${'“'.repeat(10)}水黄了。${'”'.repeat(10)}`;
    expect(statementsOf(text)).toHaveLength(1);
  });

  test('no text makes it throw, and every span fits', () => {
    const piece = fc.constantFrom(
      '校方',
      '表示',
      '称',
      '，',
      '。',
      '：',
      '“',
      '”',
      '据',
      '报道',
      '告诉',
      '记者',
      '王某',
      '🌉',
      '\ud800',
      '\n',
      '（',
      '《',
      '未回应',
      '7月',
      '說',
      'e\u0301',
      '无法确认',
      '3万元',
      '县教育局',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('').toWellFormed();
        for (const each of statementsOf(text)) {
          const spans = [each.source, each.sourceFrom, each.cue, each.hedge, ...each.content];
          for (const span of spans) if (span !== null) expect(isSpan(text, span)).toBe(true);
          expect([each.cue, each.source, ...each.content].some((span) => span !== null)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    '表示，',
    '他说“',
    '王某',
    '据',
    '甲',
    '（',
    '称：“好。”',
    '据王某，',
    '称：\n',
    '王某称停课',
    '从照片看，',
    '（王某）说',
  ])('50,000 characters of %s take linear time', (unit) => {
    const text = unit.repeat(50_000 / unit.length);
    const begun = performance.now();
    statementsOf(text);
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});
