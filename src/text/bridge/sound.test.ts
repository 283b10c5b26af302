import { expect, test } from 'vitest';
import { soundsOfChinese, soundsOfLatin } from './sound.ts';

const share = (zh: string, en: string): boolean => {
  const sounds = new Set(soundsOfChinese(zh));
  return soundsOfLatin(en).some((sound) => sounds.has(sound));
};

test.each([
  ['托尔布里奇', 'Tolbridge'],
  ['卡尔森', 'Carlson'],
  ['马丁内斯', 'Martinez'],
  ['彼得罗夫', 'Petrov'],
  ['阿什福德', 'Ashford'],
  ['杰拉德', 'Gerald'],
  ['戈登', 'Gordon'],
  ['申科', 'Shenko'],
])('%s sounds like %s', (zh, en) => expect(share(zh, en)).toBe(true));

test.each([
  ['卡尔森', 'Petrov'],
  ['马丁内斯', 'Martin'],
  ['彼得罗夫', 'Gordon'],
  ['食堂', 'Stanton'],
  ['王建国', 'Wang'],
])('%s does not sound like %s', (zh, en) => expect(share(zh, en)).toBe(false));

test.each(['', '·', 'ñ', '𠀀𠀀', '　'])('%j has no sound', (text) => {
  expect(soundsOfChinese(text).filter((sound) => sound !== '')).toEqual([]);
  expect(soundsOfLatin(text)).toEqual([]);
});
