import { describe, expect, test } from 'vitest';
import type { Incident } from '../../model/incident.ts';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { ofOwnMatter, recalledIncidents } from './own-matter.ts';

const told = inventMember({
  id: 'a',
  said: [
    ['县教育局', 'announce', '食堂已停业'],
    ['市教育局', 'announce', '另一所学校去年换了食堂承包人'],
  ],
});

/** With incidents that span its sentences: `main` the whole text, a number that sentence alone. */
function telling(...incidents: readonly ('main' | number)[]): Member {
  const whole = { start: 0, end: told.report.text.length };
  return {
    ...told,
    incidents: incidents.map((each) => ({
      main: each === 'main',
      span: each === 'main' ? whole : told.sentences[each]!,
    })) as unknown as Incident[],
  };
}

describe('ofOwnMatter', () => {
  test('leaves out what is said of an earlier case', () => {
    const { statements, sentences } = ofOwnMatter(telling('main', 1));
    expect(statements.map(({ id }) => id)).toEqual(['a/s0']);
    expect(sentences).toEqual([told.sentences[0]]);
  });

  test.each([[['main' as const]], [[0, 1]]])('leaves a report whole that tells %j', (incidents) => {
    expect(ofOwnMatter(telling(...incidents)).statements).toHaveLength(2);
  });
});

test('what a report recalls stands beside a main case; without one nothing is recalled', () => {
  expect(recalledIncidents(telling('main', 1)).map(({ main }) => main)).toEqual([false]);
  expect(recalledIncidents(telling(0, 1))).toEqual([]);
});
