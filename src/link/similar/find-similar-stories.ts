import type { Mention } from '../../model/mention.ts';
import type { Reason } from '../../model/reason.ts';
import type { SimilarIncident } from '../../model/similar-incident.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import type { Story } from '../../model/story.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Member } from '../member.ts';
import { OFFICIAL } from './find-recalled.ts';
import { type KindSign, kindsOf } from './profile.ts';

/** A story as told, with the reports that it is told from. */
export interface ToldStory {
  readonly story: Story;
  /** Its leading reports, by date. */
  readonly leaders: readonly Member[];
}

/** Earlier stories shown with one: more would be a list of everything. */
const MOST_SHOWN = 5;
/** What the two have in common counts: the kind must be shared, a body says more than a place, a place than a role. */
const WEIGHTS = { kind: 1, body: 2, place: 1, role: 0.5 } as const;

interface Profile {
  readonly told: ToldStory;
  readonly from: string | null;
  readonly kinds: readonly KindSign[];
  readonly named: ReadonlyMap<string, { readonly type: 'body' | 'place' | 'role'; readonly reason: Reason }>;
}

/** For each story the earlier ones of the desk that are of its kind, the most alike first. */
export function findSimilarStories(told: readonly ToldStory[]): Map<string, SimilarIncident[]> {
  const profiles = told.map(readProfile);
  return new Map(
    profiles.map((profile) => [
      profile.told.story.id,
      profiles
        .filter((other) => isEarlier(other, profile))
        .map((other) => compareProfiles(profile, other))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_SHOWN)
        .map(({ similar }) => similar),
    ]),
  );
}

function readProfile(told: ToldStory): Profile {
  const { story, leaders } = told;
  const lead = leaders.find(({ report }) => report.id === story.title.report) ?? leaders[0]!;
  const dates = leaders.flatMap(({ report }) => report.published ?? []).sort();
  const named = new Map<string, { type: 'body' | 'place' | 'role'; reason: Reason }>();
  for (const mention of lead.mentions) {
    const { type } = mention;
    if (type !== 'body' && type !== 'place' && type !== 'role') continue;
    const name = nameOf(lead, mention);
    if (!named.has(name)) {
      named.set(name, {
        type,
        reason: { rule: `similar:${type}`, span: mention.span, report: lead.report.id },
      });
    }
  }
  return { told, from: dates[0] ?? null, kinds: kindsOf(lead.report.text, story.title.span), named };
}

function nameOf({ report }: Member, { type, span, value }: Mention): string {
  return `${type} ${value ?? sliceSpan(report.text, span).toLowerCase()}`;
}

/** Whether a story began before another; undated ones are never called earlier. */
function isEarlier(other: Profile, { told, from }: Profile): boolean {
  return (
    other.told !== told && other.from !== null && from !== null && other.from.slice(0, 10) < from.slice(0, 10)
  );
}

function compareProfiles(profile: Profile, other: Profile): { weight: number; similar: SimilarIncident } {
  const ownKinds = new Set(profile.kinds.map(({ kind }) => kind));
  const kinds = other.kinds.filter(({ kind }) => ownKinds.has(kind));
  const shared = [...other.named].filter(([name]) => profile.named.has(name)).map(([, each]) => each);
  const weight =
    kinds.length === 0
      ? 0
      : kinds.length * WEIGHTS.kind + shared.reduce((sum, { type }) => sum + WEIGHTS[type], 0);
  const { story } = other.told;
  return {
    weight,
    similar: {
      id: `similar-${profile.told.story.id}-${story.id}`,
      story: story.id,
      ...story.title,
      when: other.from?.slice(0, 10) ?? null,
      official: firstOfficial(other.told),
      outcome: firstOutcome(other.told),
      reasons: [
        ...kinds.map(({ kind, span }) => ({
          rule: `similar:kind-${kind}`,
          span,
          report: story.title.report,
        })),
        ...shared.map(({ reason }) => reason),
      ],
    },
  };
}

function firstOfficial({ leaders }: ToldStory): SimilarIncident['official'] {
  for (const { report, statements } of leaders) {
    for (const statement of statements) {
      const span = hullOfStatement(statement);
      if (span !== undefined && OFFICIAL.has(statement.speaker))
        return { report: report.id, span, statement: statement.id };
    }
  }
  return null;
}

function firstOutcome({ leaders }: ToldStory): SimilarIncident['outcome'] {
  for (const { report, incidents } of leaders) {
    const outcome = incidents.find(({ main }) => main)?.outcome ?? null;
    if (outcome !== null) return { report: report.id, span: outcome };
  }
  return null;
}
