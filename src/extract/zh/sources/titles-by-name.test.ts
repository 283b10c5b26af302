import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../../test/linear-time.ts';
import { speakerOf } from './speaker-words.ts';
import { tellingWords, titlesByName } from './titles-by-name.ts';

/** The kind of speaker of `name`, by the titles that the report gives; `persons` are names that were found. */
function kindOf(text: string, name: string, persons: readonly string[]): string {
  const start = text.indexOf(name);
  const titles = titlesByName(text, [{ start, end: start + name.length }], new Set(persons));
  return speakerOf(tellingWords(name, titles), titles.has(name)).speaker;
}

describe('titlesByName', () => {
  test.each([
    ['王小桥说，桥要修。会后镇长王小桥离开。', '王小桥', ['王小桥'], 'official'],
    ['王小桥（供水公司经理）说，水是黄的。', '王小桥', ['王小桥'], 'company'],
    ['李云说，桥旧了。桥梁专家李云看过图纸。', '李云', ['李云'], 'expert'],
    ['李云教授到场。李云说，桥旧了。', '李云', ['李云'], 'expert'],
    ['莱特说，桥旧了。部长安娜·莱特看过桥。', '莱特', ['莱特'], 'official'],
    ['公司与镇长王小桥没有往来。王小桥说，桥要修。', '王小桥', ['王小桥'], 'official'],
    ['镇政府和经理王小桥没有往来。王小桥说，桥要修。', '王小桥', ['王小桥'], 'company'],
    ['清泉说，水合格。清泉水务公司换了水管。', '清泉', [], 'company'],
    ['河管联说，水合格。河流管理委员会（河管联）换了水管。', '河管联', [], 'official'],
  ])('%s: %s', (text, name, persons, kind) => expect(kindOf(text, name, persons)).toBe(kind));

  test.each([
    // A reporter who is told is no title.
    ['王小桥告诉记者李云家里停水。李云说，水是黄的。', '李云', ['王小桥', '李云']],
    // The firm of a person is not the person.
    ['王小桥说，水是黄的。王小桥公司附近停水。', '王小桥', ['王小桥']],
    ['北州王小桥说，水是黄的。', '王小桥', ['王小桥']],
    ['刚回国的王小桥说，水是黄的。', '王小桥', ['王小桥']],
  ])('%s gives %s no title', (text, name, persons) => expect(kindOf(text, name, persons)).toBe('party'));

  test('a million characters of one name take linear time', { retry: 2 }, () => {
    const read = (count: number) =>
      titlesByName('王小桥'.repeat(count), [{ start: 0, end: 3 }], new Set(['王小桥']));
    expectLinearTime(read, 350_000);
  });
});
