import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPassage } from '../../passage.ts';
import { findPersons } from './find-persons.ts';

function persons(text: string): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
  return findPersons(passage).map(({ span }) => text.slice(span.start, span.end));
}

describe('findPersons', () => {
  test.each<[string, string[]]>([
    ['食堂负责人何文瑾说，汤是热的。', ['何文瑾']],
    ['记者从厂长方志兰处了解到，水管已修好。', ['方志兰']],
    ['校长林国栋、教师何文瑾和司机方志兰都在场。', ['林国栋', '何文瑾', '方志兰']],
    ['大桥的设计师约翰·史密斯到场。', ['约翰·史密斯']],
    ['总经理安德森表示，将召回这批水壶。', ['安德森']],
    ['何某某和方某是邻居。', ['何某某', '方某']],
    ['司机何先生报了警。', ['何先生']],
    ['何局长在桥上。', ['何']],
    ['班局长在桥上，小班老师也在。', ['班']],
    ['网友“风里的伞”留言。', ['风里的伞']],
    ['欧阳文瑾是食堂的厨师。', ['欧阳文瑾']],
    ['日本工程师田中文子表示，桥是安全的。', ['田中文子']],
    // What denies stays outside the name.
    ['食堂经理何涛未回应水壶一事。', ['何涛']],
    ['食堂经理陈静无意回应。', ['陈静']],
    ['食堂经理何涛没说原因。', ['何涛']],
    ['何涛均否认此事。', ['何涛']],
    ['何涛曾任厂长。', ['何涛']],
    ['何涛非该厂员工。', ['何涛']],
    ['何涛的微博截图在网上。', ['何涛']],
    ['何涛微博的截图在网上。', ['何涛']],
    ['家委会主任高峰无亲属在校。高峰本人也否认。', ['高峰', '高峰']],
    ['方某兰已被停职，何某群未到场。', ['方某兰', '何某群']],
    ['李哥骑车去了食堂。', ['李哥']],
    // Whoever stands by an estate is named all the same.
    ['家住锦秋苑小区的何文瑾说，电梯停了。', ['何文瑾']],
    ['何文瑾一早到了小区。', ['何文瑾']],
    ['清河社记者何文瑾摄。', ['何文瑾']],
    ['何文瑾小学毕业后去了食堂。', ['何文瑾']],
    ['何涛早报了警。', ['何涛']],
    ['校长向文瑾介绍，汤是热的。', ['向文瑾']],
    ['向文瑾向记者证实，汤是热的。', ['向文瑾']],
    ['校长向文瑾向区教育局反映，汤是冷的。', ['向文瑾']],
    ['向文瑾要求公司提供账单。', ['向文瑾']],
    ['每月按80方估算，方志兰说。', ['方志兰']],
    ['栗湾区桐荫里的何文瑾说，水是黄的。', ['何文瑾']],
    ['住在松林路的何文里说，水是黄的。', ['松林路', '何文里']],
    ['读书会创办人奥托·菲恩到场。', ['奥托·菲恩']],
    ['画家奥托·菲恩到场。', ['奥托·菲恩']],
  ])('%s', (text, names) => expect(persons(text)).toEqual(names));

  test.each([
    '明天阴转多云，有雷阵雨。',
    '石家庄和莫斯科都下了雨。',
    '高速公路的金属护栏已经安装。',
    '他买了一辆桑塔纳。',
    '主席先生，水管已经修好。',
    '长沙某公司召回了水壶。',
    '平台向青禾暖热力求证，尚无回应。',
    '就此向栗湾区教育局核实。',
    '本报向青禾服饰、久安科技发函询问。',
    '他说按80方估，多了30万左右。',
    '栗湾区梁荫里社区停水。',
    '县队和韩国队都来了。',
    '县教育局表示，自来水已恢复。',
    '诺尔贝公司召回了水壶。',
    '列车停在科莱恩小镇旁。',
    '斯旺西和利物浦都下了雨。',
    '食堂的宣传栏贴着菜单。',
    '幼儿园中班家长和三（2）班家长都来了。',
    '一年级（1）班老师拿着水壶。',
    '区卫健、文体旅游等部门到场。',
    '区文旅委和州卫健委到了桥上。',
    '我司承诺更换水壶。',
    '贵司同意退款，我司全体致歉。',
    '青蓝财经记者：水壶召回了吗？',
    '早高峰时段桥上很堵，校门主任解读了规定。',
    '律师解读，合同有效。',
    '台风安娜逼近，台风米卡生成。',
    // Estates, a building, an agency.
    '清河区锦秋苑小区一部电梯停运，锦秋苑3号楼没有水。',
    '锦秋苑一电梯停运，梅溪苑一住户受伤。',
    '桂香园小区有人报警，安和里一户漏水。',
    '5号楼业主群里都在说。',
    '清河社9月4日电 老桥封闭。',
    // A school, a firm, a paper; whom something is said to.
    '明德实验学校的食堂停业，明德学校的家长都来了。',
    '清河区明德小学的水壶坏了。',
    '明德七（5）班家长群里都在说。',
    '居民向明台晚报反映，水壶坏了。',
    '水务部门向明台确认，水管已修好。',
    '时钟没有调整为夏令时，也没有调整为冬令时。',
  ])('%s names nobody', (text) => expect(persons(text)).toEqual([]));

  test('a name seen once is a name in the next block too', () => {
    const text = '食堂负责人何文瑾说汤是热的\n水壶由何文瑾买来';
    const blocks = [
      { role: 'paragraph' as const, start: 0, end: 14 },
      { role: 'paragraph' as const, start: 14, end: text.length },
    ];
    const passage = createPassage({ text, blocks, published: null, language: 'zh-Hans' });
    expect(findPersons(passage).map(({ span }) => span.start)).toEqual([5, 17]);
  });

  test('a run of characters of foreign names that is longer than any name holds none', () => {
    const name = '总经理安德森表示';
    expect(persons(name)).toEqual(['安德森']);
    expect(persons(`${name}，${'尔斯特'.repeat(30)}`)).toEqual(['安德森']);
  });

  test('spans of any text lie inside it, in order, none over another', () => {
    const piece = fc.constantFrom(
      '何',
      '文瑾',
      '·',
      '史密斯',
      '某',
      '先生',
      '“',
      '”',
      '网友',
      '老',
      '、',
      '😀',
      'A',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('').toWellFormed();
          const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
          let last = 0;
          for (const { span } of findPersons(
            createPassage({ text, blocks, published: null, language: 'zh-Hans' }),
          )) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
