import { describe, expect, test } from 'vitest';
import { EN_TIMES } from './en/grammar.ts';
import { findTimes } from './find-times.ts';
import { expand } from './grammar.ts';
import { rulesOf } from './time-rules.ts';
import { ZH_TIMES } from './zh/grammar.ts';

describe.each([ZH_TIMES, EN_TIMES])('the tables of $language', (grammar) => {
  const rules = rulesOf(grammar);

  test.each(rules.map(({ id, example }) => [id, example]))('%s reads %s', (_id, example) => {
    const found = findTimes(example, { language: grammar.language, reference: '2023-07-20T16:12' });
    expect(found.length).toBeGreaterThan(0);
  });

  test('ids are unique and name their language', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.every((id) => id.startsWith(`${grammar.language}.`))).toBe(true);
  });

  test('folding keeps every unit in its place', () => {
    const text = 'İstanbul, MAY ‘5’ ２０２３年７月１５日　週三 １０：０７ \ud83d\ude00 ß';
    expect(grammar.fold(text)).toHaveLength(text.length);
  });

  test('no pattern repeats without bound', () => {
    const patterns = rules.flatMap((rule) =>
      ['pattern', 'before', 'between', 'after'].flatMap((key) => {
        const pattern = (rule as unknown as Record<string, unknown>)[key];
        return typeof pattern === 'string' ? [expand(pattern, grammar.fragments)] : [];
      }),
    );
    for (const pattern of patterns)
      expect(pattern.replace(/\[[^\]]*\]/g, 'x')).not.toMatch(/(?<!\\)[*+]|\{\d+,\}/);
  });
});
