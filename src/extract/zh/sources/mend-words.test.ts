import { describe, expect, test } from 'vitest';
import { tagWords } from '../words/jieba-words.ts';
import { mendWords } from './mend-words.ts';

const tagged = (text: string) => mendWords(tagWords(text)).map(({ word, tag }) => `${word}/${tag}`);

describe('mendWords', () => {
  test.each([
    ['护堤员老秦', '老秦/nr'],
    ['快递员小郝', '快递员/n'],
    ['经理怼了回去', '怼/v'],
    ['护士翻着登记本', '翻/v'],
    ['婚庆公司前台', '婚庆/n'],
    ['副局长兼发言人', '兼/c'],
    ['市场监管所工作人员', '市场监管所/n'],
    ['该组织', '组织/vn'],
    ['城南小学三（2）班家长', '三（2）班/n'],
    ['高一(3)班学生', '高一(3)班/n'],
  ])('in %s there is %s', (text, word) => expect(tagged(text)).toContain(word));

  test.each([
    ['老师着急', '老师/n'],
    ['小区居民', '小区/n'],
    ['昨晚的会', '昨晚/t'],
    ['居民所写的信', '居民/n'],
    ['居民组织清扫', '组织/v'],
    ['第三（见图）', '（/x'],
    ['合同第二（2）条', '条/n'],
  ])('in %s there is still %s', (text, word) => expect(tagged(text)).toContain(word));

  test.each(['老秦', '护士翻着', '客服在评论区', '市场监管所'])('the words of %s are all of it', (text) =>
    expect(
      mendWords(tagWords(text))
        .map(({ word }) => word)
        .join(''),
    ).toBe(text),
  );
});
