import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { inventMember, type Said } from '../invent-member.ts';
import { readAccounts } from './read-accounts.ts';

/** `words: matter+ other-`, for each clause that speaks of a matter; `!` where no exception is left. */
function accountsOf(...said: Said[]): string[] {
  const member = inventMember({ id: 'a', said });
  return readAccounts(member)
    .filter(({ sides }) => sides.length > 0)
    .map(({ span, sides }) => {
      const told = sides.map(
        ({ matter, isSo, isStrong }) => `${matter}${isSo ? '+' : '-'}${isStrong ? '!' : ''}`,
      );
      return `${sliceSpan(member.report.text, span)}: ${told.join(' ')}`;
    });
}

describe('readAccounts', () => {
  test.each<[string, Said, string[]]>([
    ['a clause that says so', ['面包店', 'assert', '余款已经退还'], ['面包店称余款已经退还: paid+']],
    [
      'one that says not, with no exception',
      ['顾客', 'assert', '一次也没有收到过退款'],
      ['顾客称一次也没有收到过退款: paid-!'],
    ],
    ['a word that says not by itself', ['市场所', 'assert', '样品不合格'], ['市场所称样品不合格: passed-']],
    ['two noes', ['店主', 'assert', '并非没有通过年审'], ['店主称并非没有通过年审: passed+']],
    [
      'what is denied by the cue',
      ['店主', 'deny', '收到过投诉', 'company', '否认'],
      ['店主否认收到过投诉: told-'],
    ],
    [
      'what is called false behind it',
      ['店主', 'assert', '网传“有人受伤”不属实'],
      ['店主称网传“有人受伤”不属实: hurt-'],
    ],
    [
      'English',
      ['The baker', 'assert', ' that nobody had complained', 'company', ' said'],
      ['The baker said that nobody had complained: told-!'],
    ],
    [
      'in May, which is no wish',
      ['The baker', 'assert', ' that she complained in May', 'party', ' said'],
      ['The baker said that she complained in May: told+'],
    ],
    [
      'as it should',
      ['The baker', 'assert', ' that the fans worked as they should', 'party', ' said'],
      ['The baker said that the fans worked as they should: works+'],
    ],
    ['不可能', ['店主', 'assert', '样本不可能弄错'], ['店主称样本不可能弄错: mixed-up-']],
    ['nothing of what may be', ['The baker', 'assert', ' that it may be paid', 'party', ' said'], []],
    ['nothing of what 可能 is so', ['店主', 'assert', '样本可能弄错'], []],
    ['nothing of what is supposed', ['律师', 'assert', '如果没有退款'], []],
    ['nothing of what is to come', ['店主', 'assert', '将于周五退款'], []],
    ['nothing of a wish', ['顾客', 'assert', '希望尽快退款'], []],
  ])('%s', (_, said, expected) => {
    expect(accountsOf(said)).toEqual(expected);
  });

  test('a question tells nothing', () => {
    const member = inventMember({ id: 'a', said: [['记者', 'ask', '退款了吗？']] });
    expect(readAccounts(member).flatMap(({ sides }) => sides)).toEqual([]);
  });
});
