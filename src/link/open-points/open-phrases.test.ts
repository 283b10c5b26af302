import { describe, expect, test } from 'vitest';
import { OPEN_PHRASES } from './open-phrases.ts';

const rulesOf = (text: string): string[] =>
  OPEN_PHRASES.filter(({ pattern }) => text.search(pattern) >= 0).map(({ id }) => id);

describe('OPEN_PHRASES', () => {
  test.each(OPEN_PHRASES.map(({ id, example }) => [example, id]))('%s', (example, id) => {
    expect(rulesOf(example)).toContain(id);
  });

  test.each([
    ['記者無法核實該帳號', 'zh:cannot-confirm'],
    ['电话无人接听', 'zh:no-answer'],
    ['It was unclear why the pipe failed.', 'en:not-confirmed'],
    ['Calls to its press office went unanswered.', 'en:no-answer'],
    ['The cause could not be independently verified.', 'en:cannot-verify'],
    ['Calls to its manager, Ann Hill, went unanswered.', 'en:no-answer'],
    ['We asked the council and have not heard back.', 'en:no-answer'],
    ['Neither the ferry firm nor its parent, Hale Group, returned calls.', 'en:neither-answered'],
    ['The clinic referred questions to the council.', 'en:declined'],
    ['We will not comment on single families.', 'en:declined'],
    ['至于谁签的，我不便透露。', 'zh:declined'],
    ['这个问题不属于今天发布会的范围。', 'zh:declined'],
    ['目前还不能断定是漏电。', 'zh:not-known'],
    ['该说法没有得到渡口公司的确认。', 'zh:not-confirmed-by'],
    ['船东没有露面，也没有作出任何解释。', 'zh:no-answer-on'],
    ['The board has neither confirmed nor disputed this.', 'en:neither-confirmed'],
  ])('%s', (text, id) => {
    expect(rulesOf(text)).toContain(id);
  });

  test.each([
    '教育局已经证实此事',
    '校长当天回应了家长',
    '校长对停课作出回应',
    '船东没有就此辞职，镇政府已确认',
    'Neither the board nor the union confirmed it.',
    '公司确认温度合格',
    'The board confirmed the recall.',
    'The supplier responded on Monday.',
    'The reason is clear and known.',
    'Neither pump works.',
    'He declined the offer.',
    'She answered all calls herself.',
    '他挂断了电源',
    '一名不便透露姓名的船工说，渡口停电。',
    '他掌握了情况',
    '施工在计划的范围内',
  ])('%s is nothing open', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});
