import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpan } from '../../../text/span.ts';
import { createPassage } from '../../passage.ts';
import { findBodies } from './find-bodies.ts';

function bodiesOf(text: string) {
  const blocks = text === '' ? [] : [{ role: 'paragraph' as const, start: 0, end: text.length }];
  return findBodies(createPassage({ text, blocks, published: null, language: 'zh-Hans' }));
}

/** 省水利厅=四川省水利厅; without a longer name the words alone. */
function writtenBodies(text: string): string[] {
  return bodiesOf(text).map(
    ({ span, value }) => text.slice(span.start, span.end) + (value === null ? '' : `=${value}`),
  );
}

describe('findBodies', () => {
  test.each<[string, string[]]>([
    ['记者从清河县教育局了解到', ['清河县教育局']],
    ['涉事的清河县水务有限公司道歉', ['清河县水务有限公司']],
    ['北京久安科技股份有限公司中标', ['北京久安科技股份有限公司']],
    // What is a word elsewhere may end a brand, right behind a place and one character.
    ['江城林其食品股份有限公司回应', ['江城林其食品股份有限公司']],
    ['江城与其食品有限公司签约', []],
    ['清河县住房和城乡建设局的通告', ['清河县住房和城乡建设局']],
    ['清河县教育局办公室的人说', ['清河县教育局办公室']],
    ['长沙市公安局岳麓分局通报', ['长沙市公安局岳麓分局']],
    ['教育局的人说', ['教育局']],
    ['长沙警方通报', ['长沙警方']],
    ['清河县委书记到场', ['清河县委']],
    ['国务院的通知', ['国务院']],
    ['美国国会的议员', ['美国国会']],
    ['据《清河日报》报道', ['清河日报']],
    ['清河县第一中学停水', ['清河县第一中学']],
    ['清河县人民医院的食堂', ['清河县人民医院']],
    ['新华社北京电', ['新华社']],
    // What is done to a body, and what it is to another, are no part of its name.
    ['教育局责令清泉物业服务有限公司停用电梯', ['教育局', '清泉物业服务有限公司']],
    ['市监局吊销清泉食品有限公司执照', ['市监局', '清泉食品有限公司']],
    ['维保单位清河安达电梯工程公司被约谈', ['清河安达电梯工程公司']],
    ['清河县机关事务服务中心停电', ['清河县机关事务服务中心']],
  ])('%s', (text, expected) => expect(writtenBodies(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['四川省水利厅发文。省水利厅的人说', ['四川省水利厅', '省水利厅=四川省水利厅']],
    ['武陟县人民法院开庭。县法院通报', ['武陟县人民法院', '县法院=武陟县人民法院']],
    ['清河县教育局与长安县教育局都到场。县教育局说', ['清河县教育局', '长安县教育局', '县教育局']],
    [
      '清河县水务有限公司（以下简称“清水公司”）道歉。清水公司停产',
      ['清河县水务有限公司', '清水公司=清河县水务有限公司', '清水公司=清河县水务有限公司'],
    ],
    [
      '北京久安科技股份有限公司停产。久安科技道歉',
      ['北京久安科技股份有限公司', '久安科技=北京久安科技股份有限公司'],
    ],
    ['清河银行停业。清河银行长沙分行也停业', ['清河银行', '清河银行长沙分行']],
    ['清河县水务有限公司停产。清河水务道歉', ['清河县水务有限公司', '清河水务=清河县水务有限公司']],
    ['世界卫生组织（WHO）发文。WHO说', ['世界卫生组织', 'WHO=世界卫生组织', 'WHO=世界卫生组织']],
  ])('short for a longer name: %s', (text, expected) => expect(writtenBodies(text)).toEqual(expected));

  test.each([
    '到这个结局大家都满意',
    '客厅里有一个大厅',
    '一家保险公司',
    '国有企业和私立学校',
    '她在学校，他在医院',
    '副局长到场',
    '车队和部队',
    '《桥的故事》',
    '市中心的餐厅',
  ])('names no body: %s', (text) => expect(writtenBodies(text)).toEqual([]));

  test('any text gives spans that fit, in order', () => {
    const piece = fc.constantFrom(
      '清河',
      '县',
      '水务',
      '有限公司',
      '（以下简称“',
      '”）',
      '省',
      '教育局',
      '和',
      '《',
      '报》',
      '\u0301',
      '\ud83d',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.join('');
          let end = 0;
          for (const { span } of bodiesOf(text)) {
            expect(isSpan(text, span)).toBe(true);
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
        },
      ),
    );
  });
});
