import { describe, expect, test } from 'vitest';
import { readSides } from '../read-sides.ts';
import { MATTERS } from './matters.ts';
import { ALL_SAID } from './said/all-said.ts';

const sideOf = (clause: string, matter: string): boolean | undefined =>
  readSides(clause).find((side) => side.matter === matter)?.isSo;

describe('what a clause says of a matter', () => {
  for (const { id, so, not, none } of ALL_SAID) {
    test.each(so)(`${id}: is so in “%s”`, (clause) => {
      expect(sideOf(clause, id)).toBe(true);
    });
    test.each(not)(`${id}: is not so in “%s”`, (clause) => {
      expect(sideOf(clause, id)).toBe(false);
    });
    if (none !== undefined) {
      test.each(none)(`${id}: is not spoken of in “%s”`, (clause) => {
        expect(sideOf(clause, id)).toBeUndefined();
      });
    }
  }
});

test('each matter has its clauses', () => {
  expect(ALL_SAID.map(({ id }) => id).sort()).toEqual(MATTERS.map(({ id }) => id).sort());
});

test('no two matters have one name', () => {
  expect(new Set(MATTERS.map(({ id }) => id)).size).toBe(MATTERS.length);
});
