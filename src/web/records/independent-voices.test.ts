import { expect, test } from 'vitest';
import { independentVoices } from './independent-voices.ts';
import type { StoryRecords } from './story-records.ts';

const named = (name: string) => ({ name, reasons: [] });

test('a house counts once, copies stand with their origin, and what has most reports comes first', () => {
  const origin = (
    id: string,
    reports: readonly string[],
    publisher: string | null,
    family: string | null,
  ) => ({
    id,
    first: reports[0],
    publisher: publisher === null ? null : named(publisher),
    family: family === null ? null : named(family),
    members: reports.map((report) => ({ report })),
  });
  const records = {
    story: {
      origins: [
        origin('o1', ['a'], null, null),
        origin('o2', ['b'], '河湾晚报', '河湾报业'),
        origin('o3', ['c', 'd'], 'Keld Wire', null),
        origin('o4', ['e', 'f'], '河湾网', '河湾报业'),
      ],
    },
    reportOf: (id: string) => ({ report: { id, outlet: null, site: id === 'a' ? 'a.example' : null } }),
  } as unknown as StoryRecords;
  expect(independentVoices(records).map(({ name, report, reports }) => [name, report, reports])).toEqual([
    ['河湾晚报', 'b', 3],
    ['Keld Wire', 'c', 2],
    ['a.example', 'a', 1],
  ]);
});
