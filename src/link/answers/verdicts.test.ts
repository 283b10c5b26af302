import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../text/span.ts';
import { linkClaims } from '../claims/link-claims.ts';
import { inventMember, type Said } from '../invent-member.ts';
import { VERDICTS } from './verdicts.ts';

test.each(VERDICTS)('$id: $example', ({ words, example }) => expect(words.test(example)).toBe(true));

test.each([
  'Our verdict: TRUE',
  'The verdict was false modesty',
  'Is the bakery closing? No, says its owner',
  '【结论】面包店正常营业',
  '结论尚未作出',
])('no verdict of falsehood: %s', (line) =>
  expect(VERDICTS.some(({ words }) => words.test(line))).toBe(false),
);

/** `words: states` of what is told on 1 March and checked on 3 March. */
function stepsOf(told: Said, title: string, ...check: Said[]): string[] {
  const members = [
    inventMember({ id: 'a', published: '2026-03-01', said: [told] }),
    inventMember({ id: 'b', published: '2026-03-03', title, said: check }),
  ];
  return linkClaims(members).map(({ words, standing }) => {
    const { text } = members.find(({ report }) => report.id === words.report)!.report;
    return `${sliceSpan(text, words.span)}: ${standing.steps.map(({ state }) => state).join(' ')}`;
  });
}

describe('a check of facts denies what it asks', () => {
  test('by its title', () => {
    const told: Said = [
      'My cousin',
      'assert',
      'two waiters were taken to hospital by the stale soup',
      'party',
      ' says ',
    ];
    const baker: Said = ['The baker', 'decline', '', 'company'];
    expect(stepsOf(told, 'Did stale soup take two waiters to hospital? No', baker)).toContain(
      'two waiters were taken to hospital by the stale soup: reported denied',
    );
    expect(stepsOf(told, 'Did stale soup take two waiters to hospital?', baker).join()).not.toMatch(/denied/);
    expect(stepsOf(told, 'Did the soup kitchen close on Friday? No', baker).join()).not.toMatch(/denied/);
    expect(stepsOf(told, 'Did stale soup take nine waiters to hospital? No', baker).join()).not.toMatch(
      /denied/,
    );
  });

  test('not what who posted it says of herself', () => {
    const woman: Said = [
      'The woman who wrote the post',
      'assert',
      'she had heard of the stale soup from two waiters in hospital',
      'party',
      ' said that ',
    ];
    const told: Said = ['A neighbour', 'assert', 'nobody came', 'party', ' said that '];
    expect(stepsOf(told, 'Did stale soup take two waiters to hospital? No', woman).join()).not.toMatch(
      /denied/,
    );
  });

  test('in Chinese, and what it tells behind the verdict is another matter', () => {
    const told: Said = ['网友', 'allege', '面包店的老板偷换了秤砣', 'public'];
    const steps = stepsOf(told, '面包店的老板偷换了秤砣？不实', [
      '网传',
      'allege',
      '面包店的后厨没有营业执照',
      'public',
      '',
    ]);
    expect(steps).toContain('面包店的老板偷换了秤砣: circulating denied');
    expect(steps.filter((each) => each.includes('执照')).join()).not.toMatch(/denied/);
  });
});
