import { describe, expect, test } from 'vitest';
import { CALLED_FALSE_EN, CALLED_FALSE_ZH } from './called-false.ts';
import { DENYING_WORDS, type DenyingKind, denyingWords } from './denying-words.ts';
import { FALSE_WORDS, type FalseKind, falseWords } from './false-words.ts';

describe('words that call what was said false', () => {
  for (const kind of Object.keys(FALSE_WORDS) as FalseKind[]) {
    const { zh, en } = FALSE_WORDS[kind];
    test(`${kind}: ${zh.example}`, () => expect(zh.example).toMatch(new RegExp(falseWords('zh', kind))));
    test(`${kind}: ${en.example}`, () => {
      expect(en.example).toMatch(new RegExp(`\\b${falseWords('en', kind)}\\b`, 'i'));
    });
  }

  test.each([
    '有人传播不实信息',
    '没有这类事故',
    'The committee is made up of parents',
    'The farm lies north of the road',
    'She told the truth',
  ])('none in “%s”', (words) => {
    const all = new RegExp(`${falseWords('zh')}|\\b${falseWords('en')}\\b`, 'i');
    expect(words).not.toMatch(all);
  });
});

describe('verbs of denial', () => {
  for (const kind of Object.keys(DENYING_WORDS) as DenyingKind[]) {
    for (const language of ['zh', 'en'] as const) {
      const example = DENYING_WORDS[kind][language]?.example;
      if (example === undefined) continue;
      test(`${kind}: ${example}`, () => {
        expect(example).toMatch(new RegExp(denyingWords(language, kind), 'i'));
        const others = (Object.keys(DENYING_WORDS) as DenyingKind[]).filter((other) => other !== kind);
        expect(example).not.toMatch(new RegExp(denyingWords(language, ...others), 'i'));
      });
    }
  }

  test.each(['店主谣传般的手艺', '认识她多年', 'The garden is in denser shade', 'She found a red jet'])(
    'none in “%s”',
    (words) => {
      expect(words).not.toMatch(new RegExp(`${denyingWords('zh')}|\\b${denyingWords('en')}\\b`, 'i'));
    },
  );
});

describe('what is called false stands before it', () => {
  test.each([
    '“停水半个月”与事实严重不符',
    '桥要封闭的说法不实',
    '涨价系谣言',
    '所谓罚款子虚乌有',
    '视频系恶意剪辑',
    'The report is simply untrue',
    'The claim was not true',
    'The story isn’t true',
    'The sums are without foundation',
  ])('%s', (words) => {
    expect(words).toMatch(
      new RegExp(`${CALLED_FALSE_ZH}|\\b(?:is|are|was)(?: |(?=n['’]))${CALLED_FALSE_EN}\\b`, 'i'),
    );
  });

  test.each([
    '老胡说他去修车了',
    '他编造了一张假条',
    '有人散布谣言',
    '传播不实信息的人道了歉',
    'The team is made up of cooks',
    'They invented a lock',
  ])('not in “%s”', (words) => {
    expect(words).not.toMatch(
      new RegExp(`${CALLED_FALSE_ZH}|\\b(?:is|are|was)(?: |(?=n['’]))${CALLED_FALSE_EN}\\b`, 'i'),
    );
  });
});
