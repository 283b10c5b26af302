import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** `who: words` of each statement, by the words that its source stands for. */
function spoken(text: string, language: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const { statements } = extract({ id: 'x', text, blocks, published: null, language });
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : text.slice(span.start, span.end);
  return statements.map(
    ({ source, sourceFrom, content }) => `${words(sourceFrom ?? source)}: ${content.map(words).join(' + ')}`,
  );
}

describe('who is brought in by a sentence that announces words of his', () => {
  test.each([
    [
      '馆长何山说，图书没有受潮。家住馆后的退休教师方兰对此有不同说法。“书架上全是水。”她说，“我拍了照。”',
      ['馆长何山: 图书没有受潮', '家住馆后的退休教师方兰: 书架上全是水。 + 我拍了照。'],
    ],
    [
      '馆长何山称，当天只有两百人。在门口卖水的商户老董给出了另一个数字。“少说也有五百人。”他说。',
      ['馆长何山: 当天只有两百人', '在门口卖水的商户老董: 少说也有五百人。'],
    ],
    [
      '县教育局承诺年内换灯。家长方兰记得，去年她写过一封信。“他们说会研究，后来就没消息了。”',
      ['县教育局: 年内换灯', '家长方兰: 去年她写过一封信', '家长方兰: 他们说会研究，后来就没消息了。'],
    ],
    [
      '校长何山表示，食堂留样合格。五年级学生家长周红对检测结果有疑问。“孩子吐了一夜，怎么会合格？”',
      ['校长何山: 食堂留样合格', '五年级学生家长周红: 孩子吐了一夜，怎么会合格？'],
    ],
    // An apology, behind a clause that tells where.
    [
      '检查组认定，账目没有问题。说明会上，店主何山向顾客公开道歉。“我当时没有看账就签了字。”',
      ['检查组: 账目没有问题', '店主何山: 我当时没有看账就签了字。'],
    ],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));

  test('in traditional characters too', () =>
    expect(
      spoken(
        '館長何山說，圖書沒有受潮。住在對面的退休教師方蘭對此有不同說法。「書架上全是水。」她說。',
        'zh-Hant',
      ),
    ).toEqual(['館長何山: 圖書沒有受潮', '住在對面的退休教師方蘭: 書架上全是水。']));

  // A sentence that announces nothing leaves the quotation to who spoke before.
  test.each([
    [
      '馆长何山说，图书没有受潮。读者方兰随后离开。“我们已经换了水管。”',
      ['馆长何山: 图书没有受潮', '馆长何山: 我们已经换了水管。'],
    ],
    [
      '馆长何山说，图书没有受潮。网上说法不一。“我们已经换了水管。”他说。',
      ['馆长何山: 图书没有受潮', '馆长何山: 我们已经换了水管。'],
    ],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});
