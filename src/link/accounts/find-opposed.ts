import type { Conflict } from '../../model/conflict.ts';
import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { describeConflict } from '../conflicts/describe-conflict.ts';
import { daysBetween } from '../days-between.ts';
import { groupBy } from '../group-by.ts';
import type { Member } from '../member.ts';
import { oneOfEachOrigin } from '../one-of-each-origin.ts';
import { comparePublished } from '../origins/compare-published.ts';
import { isOfAnotherYear } from '../told-back-then.ts';
import type { Account } from './account.ts';
import { type ComparedPair, comparePair, countRarity } from './compare-pair.ts';
import type { Matter } from './matters/matter.ts';
import { type OpposedPair, pairAccounts } from './pair-accounts.ts';
import { readAccounts } from './read-accounts.ts';
import { weighPair } from './weigh-pair.ts';

/**
 * How likely a pair must be a contradiction to be told as one that may be. Weighed by what was learnt without their own affair, of
 * those of a matter of few things 66 in 100 are right from here, of a general one 68, of words of no list 60. Higher bars (0.4, 0.5, 0.6) take
 * away as many right ones as false ones of affairs that were not read.
 */
const LEAST_OF_FEW_THINGS = 0.25;
const LEAST_OF_MANY = 0.4;
const LEAST_OF_WORDS = 0.5;
/** And to be told as one, of a matter of few things: at 0.5, four of four in news were false, one of six in affairs that were not read. */
const LEAST_SURE = 0.75;
/**
 * Reports of the affairs that it was learnt from. The pairs that can be made grow with the square of the reports, the contradictions hardly, and more
 * reports tell of more things besides: each pair is so much less likely, by the cube. In news, where the 30 of this kind that two judged were all
 * false, it leaves 8 of 29, by the square 12; in affairs of eight reports it changes nothing.
 */
const USUAL_REPORTS = 8;
const GROWTH = 3;
/** Beside the account that contradicts a denial most, those that do so nearly as much. */
const NEARLY = 0.8;
/**
 * Of more origins, many tell of one matter at different times and places: in long stories of stories-zh nine of ten pairs were false.
 * What has fewer is an affair, whose reports speak of the same few things.
 */
const MOST_REPORTS = 25;
/** What was reported more than a year before or after is an earlier case that stands in the story, or what came of it later. */
const MOST_DAYS_APART = 366;
/** Clauses that are compared, the first ones: a book of a report would take minutes. */
const MOST_ACCOUNTS = 3_000;

/** Two accounts that say no and yes of one matter, with how likely they contradict each other. */
export interface Opposed extends Pick<ComparedPair, 'denying' | 'affirming' | 'no' | 'matter'> {
  readonly likelihood: number;
}

/** The pairs of a story's accounts that may contradict each other; of each denial those that do so most, the likeliest first. */
export function findOpposed(members: readonly Member[], incidentOf: (report: string) => string): Opposed[] {
  if (members.length > MOST_REPORTS) return [];
  const ordered = [...members].sort((a, b) => comparePublished(a.report, b.report));
  const accounts: Account[] = [];
  for (const member of ordered) accounts.push(...readAccounts(member, MOST_ACCOUNTS - accounts.length));
  const areOfOne = ({ denying, affirming }: OpposedPair): boolean => {
    const [one, other] = [denying.member.report, affirming.member.report];
    const days = daysBetween(one.published, other.published);
    return (
      incidentOf(one.id) === incidentOf(other.id) &&
      (days === null || Math.abs(days) <= MOST_DAYS_APART) &&
      !isOfAnotherYear(denying, affirming)
    );
  };
  const pairs = pairAccounts(accounts).filter(areOfOne);
  const rarityOf = countRarity(pairs);
  const weighed = pairs
    .map((pair) => comparePair(pair, rarityOf))
    .filter((pair) => isOfOneThing(pair) && !isOfHisOwn(pair))
    .map((pair) => ({ ...pair, likelihood: amongReports(weighPair(pair), members.length) }))
    .filter(({ matter, likelihood }) => likelihood >= leastOf(matter));
  return groupBy(weighed, ({ denying }) => denying).flatMap((all) => {
    const most = Math.max(...all.map(({ likelihood }) => likelihood));
    return all
      .filter(({ likelihood }) => likelihood >= most * NEARLY)
      .sort((a, b) => b.likelihood - a.likelihood);
  });
}

/** How likely a pair of so many reports is, if it were so likely among as many as it was learnt from. */
function amongReports(likelihood: number, reports: number): number {
  const odds = (likelihood / (1 - likelihood)) * (USUAL_REPORTS / Math.max(reports, USUAL_REPORTS)) ** GROWTH;
  return odds / (1 + odds);
}

function leastOf(matter: Matter | undefined): number {
  if (matter === undefined) return LEAST_OF_WORDS;
  return matter.isGeneral ? LEAST_OF_MANY : LEAST_OF_FEW_THINGS;
}

/** 自己的孩子没有任何不适, my dog was never ill: of his own one may say no, and others yes of theirs. */
const OF_HIS_OWN =
  /自己(?:的|家)|[我他她]家|[我他她](?:的)?(?:孩子|儿子|女儿|爸|妈|老伴|狗|猫)|\b(?:my|our|his|her|their) (?:own |\d\w* |little )?(?:son|daughter|child|kids?|boy|girl|mother|father|husband|wife|dog|cat)\b/i;

function isOfHisOwn({ denying: { member, span } }: OpposedPair): boolean {
  return OF_HIS_OWN.test(foldScript(sliceSpan(member.report.text, span)));
}

/** Nobody complained of the lamps / fishermen complained of the water: in one language, something must be named by both or near by. */
function isOfOneThing({ matter, shared, near, isTranslated }: ComparedPair): boolean {
  return isTranslated || shared > 0 || near > 0 || matter?.isGeneral === false;
}

/**
 * What one says is so and another says is not, in whatever words: 没有任何员工被送往医院 / 4名工人被送医. Denials of one matter that the same account
 * contradicts most stand together, with the accounts that contradict them, one side for each origin.
 */
export function describeOpposed(opposed: readonly Opposed[]): Conflict[] {
  const ofDenial = groupBy(opposed, ({ denying }) => denying) as [Opposed, ...Opposed[]][];
  const ofAffirmed = groupBy(ofDenial, ([{ affirming }]) => affirming);
  return ofAffirmed.flatMap((group) => groupBy(group, ([{ no }]) => no.matter)).map(describe);
}

function describe(all: readonly (readonly [Opposed, ...Opposed[]])[]): Conflict {
  const [{ no, matter }] = all[0]!;
  const topic = no.matter.startsWith('=') ? 'words' : no.matter;
  const sides = [
    ...oneOfEachOrigin(all.map(([{ denying }]) => denying)),
    ...oneOfEachOrigin(all.flatMap((own) => own.map(({ affirming }) => affirming))),
  ];
  const [first, ...others] = sides.map(({ member, span, sentence }) => ({ member, span, told: sentence }));
  const most = Math.max(...all.map(([{ likelihood }]) => likelihood));
  const certainty = most >= LEAST_SURE && matter?.isGeneral === false ? 'sure' : 'possible';
  return describeConflict('denial', topic, `conflict:says-not:${topic}`, [first!, ...others], certainty);
}
