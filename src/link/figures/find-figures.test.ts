import { describe, expect, test } from 'vitest';
import { findChineseFigures } from './chinese-figures.ts';
import { findEnglishFigures } from './english-figures.ts';

const told = (text: string): string[] => {
  const find = /\p{Script=Han}/u.test(text) ? findChineseFigures : findEnglishFigures;
  return find(text, { start: 0, end: text.length }).map(
    ({ span, dimension, low }) => `${text.slice(span.start, span.end)} ${dimension} ${low}`,
  );
};

describe('the figures of a sentence', () => {
  test.each<[string, string[]]>([
    ['池边只有一名救生员', ['一名 persons 1']],
    ['有四十个，学校不说', ['四十个 any 40']],
    ['两个灭火器都是空的', ['两个 things 2']],
    ['一个多钟头才出来', ['一个多钟头 duration 60']],
    ['室温38℃', ['38℃ degrees 38']],
    ['违约金是百分之二十', ['百分之二十 % share 20'.replace(' %', '')]],
    ['时速80公里', ['80公里 speed 80']],
    ['摄像头4个', ['4个 any 4']],
    ['重七八十斤', ['七八十斤 weight 35000']],
    ['she saw 27 people and seven pallets', ['27 people persons 27', 'seven pallets things 7']],
    ['there was one lifeguard', ['one lifeguard persons 1']],
    ['it took three quarters of an hour', ['three quarters of an hour duration 45']],
    ['they charge £680 and forty thousand euro', ['£680 money 680', 'forty thousand euro money 40000']],
    ['54 per cent passed', ['54 per cent share 54']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    '一名老师走过来',
    '5月21日上午三点',
    '这两天很热',
    '第3名',
    'a 15-year-old boy',
    'one of the reasons',
    'Two years ago',
  ])('none: %s', (text) => expect(told(text)).toEqual([]));
});
