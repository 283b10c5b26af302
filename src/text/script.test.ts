import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldScript, isTraditional } from './script.ts';

describe('foldScript', () => {
  test.each([
    ['據了解，校長表示不知情，並聲明將調查', '据了解，校长表示不知情，并声明将调查'],
    ['他說：「橋沒有問題。」', '他说：「桥没有问题。」'],
    ['', ''],
  ])('%s', (text, folded) => expect(foldScript(text)).toBe(folded));

  test.each([`${'他表示，著名的桥没有问题，'.repeat(9)}乾县也没有`, 'The bridge, 2023', '🌉\ud800'])(
    '%s stays',
    (text) => expect(foldScript(text)).toBe(text),
  );

  test('keeps every offset', () => {
    const unit = fc.constantFrom('說', '说', '橋', 'a', '，', '🌉', '\ud800', '\n');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 50 }), (units) => {
        const text = units.join('');
        expect(foldScript(text)).toHaveLength(text.length);
      }),
    );
    expect(foldScript('說a'.repeat(9000))).toBe('说a'.repeat(9000));
  });
});

test('isTraditional', () => {
  expect(isTraditional('供水公司說，水管已經修復')).toBe(true);
  expect(isTraditional('供水公司说，水管已经修复')).toBe(false);
});
