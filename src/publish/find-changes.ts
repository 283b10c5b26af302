import { z } from 'zod';
import type { Change, Changed } from '../model/superseded.ts';

/**
 * The part of a dossier's records that is compared. Loose: an earlier dossier may be of an earlier version of the program,
 * and both forms of a record, with or without exact words, have it.
 */
export const ComparedRecordsSchema = z.object({
  reports: z.array(
    z.object({
      report: z.object({ id: z.string(), textDigest: z.string() }),
      masking: z.object({ original: z.string(), masks: z.array(z.unknown()) }).optional(),
      statements: z.array(
        z.object({ id: z.string(), act: z.string(), mode: z.string(), speaker: z.string() }),
      ),
    }),
  ),
  stories: z.array(
    z.object({
      id: z.string(),
      title: z.object({ report: z.string() }),
      reports: z.array(z.string()),
      claims: z.array(
        z.object({
          id: z.string(),
          appearances: z.array(z.object({ statement: z.string().nullable(), stance: z.string() })),
          standing: z.object({ state: z.string() }),
        }),
      ),
      assessments: z.array(z.object({ id: z.string(), claim: z.string().nullable() })),
    }),
  ),
});
export type ComparedRecords = z.infer<typeof ComparedRecordsSchema>;

/** What a record says: by `key` the same or not; `shown` is told where it is a word of ours. */
interface Said {
  readonly key: string;
  readonly shown: string | null;
}

const LISTS: readonly (readonly [
  of: Changed,
  say: (records: ComparedRecords) => [id: string, said: Said][],
])[] = [
  [
    'story',
    ({ stories }) =>
      stories.map((story) => [story.id, plain(story.title.report, ...[...story.reports].sort())]),
  ],
  // Who is Person A in one dossier may be Person B in the next: of a masked text what was read counts, and how much of it is
  // masked, so that a name that is shown from now on, or no more, is a change.
  [
    'report',
    ({ reports }) =>
      reports.map(({ report, masking }) => [
        report.id,
        masking ? plain(masking.original, String(masking.masks.length)) : plain(report.textDigest),
      ]),
  ],
  [
    'statement',
    ({ reports }) =>
      reports.flatMap(({ statements }) =>
        statements.map(({ id, act, mode, speaker }): [string, Said] => [
          id,
          { key: `${act} ${mode} ${speaker}`, shown: act },
        ]),
      ),
  ],
  [
    'claim',
    ({ stories }) =>
      claimsOf(stories).map(({ id, appearances }) => [
        id,
        plain(...appearances.map(({ statement, stance }) => `${statement ?? 'own words'} ${stance}`).sort()),
      ]),
  ],
  [
    'standing',
    ({ stories }) =>
      claimsOf(stories).map(({ id, standing }) => [id, { key: standing.state, shown: standing.state }]),
  ],
  [
    'assessment',
    ({ stories }) =>
      stories.flatMap(({ assessments }) =>
        assessments.map(({ id, claim }): [string, Said] => [id, plain(claim ?? '')]),
      ),
  ],
];

/** What changed from one dossier to the next, list by list, each by id. */
export function findChanges(before: ComparedRecords, after: ComparedRecords): Change[] {
  return LISTS.flatMap(([of, say]) => {
    const [old, now] = [new Map(say(before)), new Map(say(after))];
    const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
    return ids.flatMap((id): Change[] => {
      const [was, is] = [old.get(id), now.get(id)];
      if (was?.key === is?.key) return [];
      // A claim that comes or goes takes its standing along.
      if (of === 'standing' && (was === undefined || is === undefined)) return [];
      const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
      return [{ kind, of, id, from: was?.shown ?? null, to: is?.shown ?? null }];
    });
  });
}

function plain(...parts: readonly string[]): Said {
  return { key: JSON.stringify(parts), shown: null };
}

function claimsOf(stories: ComparedRecords['stories']): ComparedRecords['stories'][number]['claims'] {
  return stories.flatMap(({ claims }) => claims);
}
