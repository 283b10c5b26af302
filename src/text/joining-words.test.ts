import { expect, test } from 'vitest';
import { findJoiningWords } from './joining-words.ts';

test.each<[string, string, string[]]>([
  ['渡口票价经公开招标确定', '渡口公司否认公开招标', ['渡口', '公开招标']],
  ['The ferry cost 12 pounds', 'A ferry for 12 pounds was late', ['ferry', '12', 'pounds']],
  ['渡口票價', '票价翻倍', ['票價']],
  ['The ferry is late', 'It is the end', []],
  ['渡口停航', '食堂停业', []],
])('%s / %s', (a, b, expected) => expect(findJoiningWords(a, b)).toEqual(expected));
