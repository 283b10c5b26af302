import { expect, test } from 'vitest';
import { findNamedOriginal } from './named-original.ts';

test.each<[string, string | null]>([
  [
    '渡口停航\n（机器翻译，原文：Ferry Post，2024年5月6日，https://www.ferry.example/a/1）\n船停了。',
    'ferry.example/a/1',
  ],
  [
    '# Ferry stops\n*Machine translation of https://ferry.example/b/2.html (Ferry Daily). May contain errors.*',
    'ferry.example/b/2.html',
  ],
  ['Ferry stops.\nTranslated from https://ferry.example/c/3', 'ferry.example/c/3'],
  ['渡口停航，船工上岸。\n编译自 https://ferry.example/d/4?from=app', 'ferry.example/d/4'],
  ['渡口停航。公司的告示是机器翻译的，网友看不懂。', null],
  ['Ferry stops. Read more: https://ferry.example/a/1', null],
  ['The notice was a machine translation.\nRead more: https://ferry.example/a/1', null],
])('%s', (text, expected) => expect(findNamedOriginal(text)?.address ?? null).toBe(expected));
