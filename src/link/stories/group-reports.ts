import type { DecisionGrouping } from '../../model/decision.ts';
import { bridgeStories } from '../bridge/bridge-stories.ts';
import { createBridgeWords } from '../bridge/bridge-words.ts';
import { keepDecisions } from '../decisions/keep-decisions.ts';
import { resolveDecisions } from '../decisions/resolve-decisions.ts';
import { comparePublished } from '../origins/compare-published.ts';
import { type Copy, findCopies } from '../origins/find-copies.ts';
import { findNamedTranslations, findTranslations, type Translation } from '../origins/find-translations.ts';
import { linkOrigins } from '../origins/link-origins.ts';
import { countedRarities, knownRarities, latinReports } from './counted-rarity.ts';
import type { EarlierCases } from './earlier-cases.ts';
import { groupCloseReports } from './group-close.ts';
import { groupIncidents, groupStories } from './group-leaders.ts';
import type { Imprint, Vocabulary } from './imprint.ts';
import { nameByFirst } from './name-by-first.ts';
import { partEarlierCases } from './part-earlier.ts';
import { type Tie, tieReports } from './tie-reports.ts';

/** Reports in stable order with the groups that each belongs to; a group is named by its first report's index. */
export interface Grouping {
  readonly imprints: readonly Imprint[];
  readonly copies: readonly Copy[];
  readonly translations: readonly Translation[];
  readonly origins: readonly number[];
  readonly incidents: readonly number[];
  readonly stories: readonly number[];
  /** The stories as they would be if nobody had decided anything. */
  readonly machine: readonly number[];
  /** For each decision, whether all of it holds. */
  readonly kept: readonly boolean[];
}

/** What is known of reports besides their words. */
export interface Known {
  readonly decisions?: readonly DecisionGrouping[];
  readonly ties?: readonly Tie[];
  readonly earlier?: EarlierCases;
}

const NONE_EARLIER: EarlierCases = { recalled: [], tellsAsItsOwn: () => false };

/**
 * Sorts reports into stories, incidents and origins, by what humans decided and else by their words. The outcome does
 * not depend on the order of reports; of decisions the earliest comes first. Tied reports stand where they are tied to.
 */
export function groupReports(
  given: readonly Imprint[],
  vocabulary: Vocabulary,
  { decisions = [], ties = [], earlier = NONE_EARLIER }: Known = {},
): Grouping {
  // Put the reports into an order of their own: by published date, undated ones last, then by id.
  const imprints = [...given].sort(comparePublished);

  // Find copies, and count each group of copies as one origin.
  const copies = findCopies(imprints);
  const copied = linkOrigins(imprints, copies);
  const origins = imprints.map((_, index) => copied.groupOf(index));

  // Weigh terms by how rare they are in news, and group close reports in Latin letters: how many groups name somebody
  // tells which names are common here.
  const known = knownRarities(vocabulary);
  const latin = latinReports(imprints, origins, vocabulary);
  const counted = countedRarities(known, vocabulary, groupCloseReports(latin.imprints, latin.origins, known));

  // Group all close reports by what was counted.
  const { leaders, leaderOf, vectors, terms, pairs, merges, rarity, gains, close } = groupCloseReports(
    imprints,
    origins,
    counted,
  );

  const ofLeaders = (groups: readonly number[]): number[] =>
    nameByFirst(leaderOf.map((leader) => groups[leader]!));

  // Grow stories out of them, and divide each into incidents.
  const stories = groupStories(leaders, pairs, close, rarity, gains);
  const incidents = groupIncidents(leaders, merges, gains, stories);

  // Join stories that are told in Chinese and in English, and part earlier cases that the reports of one recall.
  const bridged = bridgeStories(leaders, close, stories, createBridgeWords(vocabulary, terms));
  const told = partEarlierCases(ofLeaders(bridged), imprints, earlier);
  const named = findNamedTranslations(imprints);
  const machine = tieReports(told, imprints, [...tiesOfTranslations(named, imprints), ...ties]);

  // A text and its translation are one origin, and tell one incident.
  const translations = [...named, ...findTranslations(imprints, machine, origins, vocabulary)];
  for (const { a, b } of translations) copied.join(a, b);
  const translated = imprints.map((_, index) => copied.groupOf(index));
  const incidentOf = ofLeaders(incidents);
  const found = {
    imprints,
    copies,
    translations,
    origins: within(machine, translated),
    incidents: within(
      machine,
      translated.map((origin) => incidentOf[origin]!),
    ),
    machine,
  };
  if (decisions.length === 0) return { ...found, stories: machine, kept: [] };

  // Put together and apart what humans decided; an incident or origin that was torn by that is two.
  const resolved = resolveDecisions(
    imprints.map(({ id }) => id),
    decisions,
  );
  const decided = keepDecisions({ stories: machine, origins: translated, vectors }, resolved);
  return {
    ...found,
    stories: decided,
    incidents: within(decided, found.incidents),
    origins: within(decided, translated),
    kept: resolved.kept,
  };
}

/** What says that it was translated from another stands in that one's story. */
function tiesOfTranslations(named: readonly Translation[], imprints: readonly Imprint[]): Tie[] {
  return named.map(({ a, b }) => {
    const [copy, of] = imprints[a]!.original === null ? [b, a] : [a, b];
    return { report: imprints[copy]!.id, to: imprints[of]!.id };
  });
}

/** Groups cut where they reach over several stories, each named by its first report. */
function within(stories: readonly number[], groups: readonly number[]): number[] {
  return nameByFirst(groups.map((group, index) => `${stories[index]} ${group}`));
}
