import { describe, expect, it } from 'vitest';
import { titlesAndCapitals, withoutNames } from './clause-names.ts';

describe('titlesAndCapitals', () => {
  it.each([
    ['the school in Rathmullen closed its canteen', ['Rathmullen']],
    ['that Mrs Keane had seen the crack', ['Mrs', 'Keane']],
    ['We Closed The Canteen After Pupils Fell Ill', []],
    ['他读过《望杏桥检修记》', ['《望杏桥检修记》']],
  ])('%s', (clause, names) => {
    expect(titlesAndCapitals(clause)).toEqual(names);
  });
});

describe('withoutNames', () => {
  it.each([
    ['Ann planned the annual fair', ['Ann'], ' |  planned the annual fair'],
    ['the annual fair', ['Ann'], 'the annual fair'],
    ['望杏桥东侧开裂', ['望杏桥'], ' | 东侧开裂'],
    ['Keane and Keane', ['Keane'], ' |  and  | '],
  ])('%s without %j', (words, names, rest) => {
    expect(withoutNames(words, names)).toBe(rest);
  });
});
