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
