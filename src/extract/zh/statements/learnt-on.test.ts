import { describe, expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

describe('what was learnt somewhere goes on in the next sentence', () => {
  test.each([
    [
      '晚报记者从县教育局获悉，食堂已停业。涉事学生均已出院。',
      ['assert | 县教育局 | 获悉 | 食堂已停业', 'assert | (县教育局) | - | 涉事学生均已出院'],
    ],
    [
      '记者从清河县人民政府新闻办公室获悉，一处仓库漏水。截至11日10时，漏水造成2人滑倒。',
      [
        'assert | 清河县人民政府新闻办公室 | 获悉 | 一处仓库漏水',
        'assert | (清河县人民政府新闻办公室) | - | 截至11日10时，漏水造成2人滑倒',
      ],
    ],
    [
      '記者從縣教育局獲悉，食堂已停業。目前無人受傷。',
      ['assert | 縣教育局 | 獲悉 | 食堂已停業', 'assert | (縣教育局) | - | 目前無人受傷'],
    ],
    // What the reporter saw, and a sentence of another matter.
    ['记者从镇政府获悉，桥已封闭。目前记者在桥头看到围挡。', ['assert | 镇政府 | 获悉 | 桥已封闭']],
    ['记者从镇政府获悉，桥已封闭。这座桥建于1987年。', ['assert | 镇政府 | 获悉 | 桥已封闭']],
  ])('%s', (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe('an office of a government that speaks to the press is no medium', () => {
  test('it signs a notice, and what the notice tells is its word', () =>
    expect(
      saidLines(
        '关于游泳馆漏水的情况通报',
        '3时05分，漏水点被封堵。共有5人滑倒受伤，无人员死亡。',
        '河湾区人民政府新闻办公室',
        '2026年3月11日',
      ),
    ).toEqual([
      'assert | (河湾区人民政府新闻办公室) | - | 3时05分，漏水点被封堵',
      'assert | (河湾区人民政府新闻办公室) | - | 共有5人滑倒受伤，无人员死亡',
    ]));
});
