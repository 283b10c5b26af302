import { describe, expect, test } from 'vitest';
import { deniesNothing, NO_DENIALS } from './denies-nothing.ts';

const DENIAL = /(?:网传|所谓|“)[^，]*?(?:不实|系谣言|不存在)|claims that [^,]*? false/i;

function read(sentence: string): boolean {
  const match = DENIAL.exec(sentence);
  if (match === null) throw new RangeError(`no denial in ${sentence}`);
  return deniesNothing(sentence, { start: match.index, end: match.index + match[0].length });
}

describe('nothing is denied', () => {
  test.each(NO_DENIALS.map(({ id, example }) => [id, example]))('%s: %s', (_id, example) => {
    expect(read(example)).toBe(true);
  });

  test.each([
    '是赚取所谓的奖品（换店是不存在的），还是关门呢？',
    '难道网传“停水半个月”不实？',
    '若网传“停水半个月”不实，校方会道歉',
    '店长也不敢说“停水半个月”不实',
    '物业拒绝确认“停水半个月”不实',
    'Is it so that claims that the rent was doubled are false?',
    'The tenants asked whether claims that the rent was doubled are false',
    'If claims that the rent was doubled are false, the landlord can say so',
    'Nobody has shown that claims that the rent was doubled are false',
  ])('%s', (sentence) => expect(read(sentence)).toBe(true));
});

describe('it is denied', () => {
  test.each([
    '网传“停水半个月”不实，为何还有人转发？',
    '网传“停水半个月”（不实）',
    '网传“停水半个月”（该说法系谣言）已被删除',
    '网传“停水半个月（含周末）”不实',
    '校方没有回应，物业称“停水半个月”不实',
    '如果再有人问，请告诉他，“停水半个月”不实',
    '网传“停水半个月”不实，发帖人已道歉',
    '物业说，或者换表或者等，“停水半个月”不实',
    'Claims that the rent was doubled are false, whether or not the landlord says so',
    'If anybody asks, claims that the rent was doubled are false',
    'The landlord would not say why, but claims that the rent was doubled are false',
  ])('%s', (sentence) => expect(read(sentence)).toBe(false));
});
