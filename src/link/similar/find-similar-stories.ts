import type { Mention } from '../../model/mention.ts';
import type { Reason } from '../../model/reason.ts';
import type { SimilarIncident } from '../../model/similar-incident.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import type { Story } from '../../model/story.ts';
import { sliceSpan } from '../../text/span.ts';
import { groupBy } from '../group-by.ts';
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
const DAY = 'YYYY-MM-DD'.length;
/** What the two have in common counts: the kind must be shared, a body says more than a place, a place than a role. */
const WEIGHTS = { kind: 1, body: 2, place: 1, role: 0.5 } as const;

interface Profile {
  readonly told: ToldStory;
  /** The day on which it began. */
  readonly from: string | null;
  readonly kinds: readonly KindSign[];
  readonly named: ReadonlyMap<string, { readonly type: 'body' | 'place' | 'role'; readonly reason: Reason }>;
}

/** For each story the earlier ones of the desk that are of its kind, the most alike first. */
export function findSimilarStories(told: readonly ToldStory[]): Map<string, SimilarIncident[]> {
  const profiles = told.map(readProfile);
  const similar = new Map<string, SimilarIncident[]>(told.map(({ story }) => [story.id, []]));
  const index = createIndex(profiles);
  for (const day of groupBy(datedOf(profiles), (at) => profiles[at]!.from!)) {
    // All of one day are looked up before the first of them is put in: none is earlier than another.
    for (const at of day) {
      const profile = profiles[at]!;
      const found = index.mostAlike(at).map((other) => describeSimilar(profile, profiles[other]!));
      similar.set(profile.told.story.id, found);
    }
    day.forEach(index.add);
  }
  return similar;
}

/** Places of the stories that have a day, by day; undated ones are never called earlier. */
function datedOf(profiles: readonly Profile[]): number[] {
  return [...profiles.keys()]
    .filter((at) => profiles[at]!.from !== null)
    .sort((a, b) => (profiles[a]!.from! < profiles[b]!.from! ? -1 : 1));
}

/** Stories by what they are of, so that only those that share something are compared; all by their places. */
interface SimilarIndex {
  /** Those of the index that are most alike, in order; of equally alike ones the first. */
  mostAlike(at: number): number[];
  add(at: number): void;
}

function createIndex(profiles: readonly Profile[]): SimilarIndex {
  // Kind -> those that are of it, once for each sign; name -> those that tell of it.
  const byKind = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const weights = new Float64Array(profiles.length);
  return {
    mostAlike: (at) => {
      const { kinds, named } = profiles[at]!;
      const ofKind: number[] = [];
      for (const kind of new Set(kinds.map((sign) => sign.kind))) {
        for (const other of byKind.get(kind) ?? []) {
          if (weights[other] === 0) ofKind.push(other);
          weights[other]! += WEIGHTS.kind;
        }
      }
      for (const [name, { type }] of ofKind.length === 0 ? [] : named) {
        for (const other of byName.get(name) ?? []) if (weights[other]! > 0) weights[other]! += WEIGHTS[type];
      }
      const best = firstOf(ofKind, (a, b) => weights[b]! - weights[a]! || a - b);
      for (const other of ofKind) weights[other] = 0;
      return best;
    },
    add: (at) => {
      const { kinds, named } = profiles[at]!;
      for (const { kind } of kinds) put(byKind, kind, at);
      for (const name of named.keys()) put(byName, name, at);
    },
  };
}

/** Those that come first, as many as are shown; sorting all would take most of the time. */
function firstOf(places: readonly number[], compare: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (const place of places) {
    if (first.length === MOST_SHOWN && compare(first.at(-1)!, place) < 0) continue;
    first.push(place);
    first.sort(compare).splice(MOST_SHOWN);
  }
  return first;
}

function put(placesByKey: Map<string, number[]>, key: string, at: number): void {
  const places = placesByKey.get(key);
  if (places === undefined) placesByKey.set(key, [at]);
  else places.push(at);
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
  return {
    told,
    from: dates[0]?.slice(0, DAY) ?? null,
    kinds: kindsOf(lead.report.text, story.title.span),
    named,
  };
}

function nameOf({ report }: Member, { type, span, value }: Mention): string {
  return `${type} ${value ?? sliceSpan(report.text, span).toLowerCase()}`;
}

function describeSimilar(profile: Profile, other: Profile): SimilarIncident {
  const ownKinds = new Set(profile.kinds.map(({ kind }) => kind));
  const kinds = other.kinds.filter(({ kind }) => ownKinds.has(kind));
  const shared = [...other.named].filter(([name]) => profile.named.has(name)).map(([, each]) => each);
  const { story } = other.told;
  return {
    id: `similar-${profile.told.story.id}-${story.id}`,
    story: story.id,
    ...story.title,
    when: other.from,
    official: firstOfficial(other.told),
    outcome: firstOutcome(other.told),
    reasons: [
      ...kinds.map(({ kind, span }) => ({ rule: `similar:kind-${kind}`, span, report: story.title.report })),
      ...shared.map(({ reason }) => reason),
    ],
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
