import { expect, test } from 'vitest';
import type { Stance } from '../../model/claim.ts';
import type { Voice } from '../standing/voice.ts';
import { tellingVoice } from './telling-voice.ts';

const voice = (id: string, language: string, stance: Stance) =>
  ({
    id,
    stance,
    span: { start: 0, end: 0 },
    statement: { act: 'assert' },
    member: { report: { language, text: '' } },
  }) as unknown as Voice & { readonly id: string };

test.each([
  ['the first in the language of most', ['en asserts', 'zh-Hans asserts', 'zh-Hant asserts'], 1],
  ['Chinese where both are as many', ['en asserts', 'zh-Hans asserts'], 1],
  ['English where most are', ['zh-Hans asserts', 'en asserts', 'en asserts'], 1],
  ['who asserts it before who denies it in that language', ['zh-Hans denies', 'en asserts'], 1],
  ['who denies it where nobody asserts it', ['en denies', 'zh-Hans denies'], 1],
  ['the only one', ['en unaware'], 0],
])('%s', (_, told, expected) => {
  const voices = told.map((each, index) => {
    const [language, stance] = each.split(' ') as [string, Stance];
    return voice(String(index), language, stance);
  });
  expect(tellingVoice(voices).id).toBe(String(expected));
});

test.each([
  ['她曾否认停业', 'assert', 1],
  ['the owner denied that the canteen shut', 'assert', 1],
  ['食堂停业', 'assert', 0],
  // Who denies it himself tells what he denies.
  ['否认停业', 'deny', 0],
])('who tells that somebody denies it does not claim it: %s', (words, act, expected) => {
  const first = {
    ...voice('0', 'zh-Hans', 'asserts'),
    span: { start: 0, end: words.length },
    statement: { act },
    member: { report: { language: 'zh-Hans', text: words } },
  } as unknown as ReturnType<typeof voice>;
  expect(tellingVoice([first, voice('1', 'zh-Hans', 'asserts')]).id).toBe(String(expected));
});

test('who denies it is before who tells that he does, where nobody asserts it', () => {
  const [telling, denying] = ['馆长也否认闭馆', '闭馆'].map((text, index) => ({
    ...voice(String(index), 'zh-Hans', 'denies'),
    span: { start: 0, end: text.length },
    statement: { act: index === 0 ? 'assert' : 'deny' },
    member: { report: { language: 'zh-Hans', text } },
  })) as unknown as ReturnType<typeof voice>[];
  expect(tellingVoice([telling!, denying!]).id).toBe('1');
});
