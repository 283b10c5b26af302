import type { Leader } from '../stories/leaders.ts';
import { createPartition } from '../stories/partition.ts';
import { type BridgeUnit, type BridgeWords, createBridgeUnits, isInChinese } from './bridge-units.ts';
import { type Bridge, findBridges } from './find-bridges.ts';

/** A bridge stands if it is nearly as good as any that either side has to a unit as large: a fire is not of every war. */
const LEAST_OF_BEST = 0.75;
/** Both of its units have this share of the smaller story at least: a stray report moves no story. */
const LEAST_SHARE_OF_STORY = 0.3;

/**
 * Joins stories that are told in Chinese and in English. What is compared are groups of close reports, since a story
 * that has grown for a year tells too much; `groups` are the close groups inside the stories.
 */
export function bridgeStories(
  leaders: readonly Leader[],
  groups: readonly number[],
  stories: readonly number[],
  words: BridgeWords,
): number[] {
  if (!isInBoth(leaders, words)) return [...stories];
  const units = createBridgeUnits(leaders, groups, stories, words);
  const bridges = findBridges(units, words);
  const bridgesByUnit = new Map<BridgeUnit, Bridge[]>(units.map((unit) => [unit, []]));
  for (const bridge of bridges) {
    bridgesByUnit.get(bridge.en)!.push(bridge);
    bridgesByUnit.get(bridge.zh)!.push(bridge);
  }
  const sizes = new Map<number, number>();
  for (const { story, size } of units) sizes.set(story, (sizes.get(story) ?? 0) + size);

  const isKept = ({ en, zh, likeness }: Bridge): boolean => {
    const isBetter = (other: Bridge): boolean =>
      other.en.size >= en.size && other.zh.size >= zh.size && likeness < LEAST_OF_BEST * other.likeness;
    if (bridgesByUnit.get(en)!.some(isBetter) || bridgesByUnit.get(zh)!.some(isBetter)) return false;
    const smaller = Math.min(sizes.get(en.story)!, sizes.get(zh.story)!);
    return Math.min(en.size, zh.size) >= LEAST_SHARE_OF_STORY * smaller;
  };

  const numbers = new Map([...sizes.keys()].map((story, number) => [story, number]));
  const partition = createPartition(sizes.size);
  for (const bridge of bridges) {
    if (isKept(bridge)) partition.join(numbers.get(bridge.en.story)!, numbers.get(bridge.zh.story)!);
  }
  return stories.map((story) => partition.groupOf(numbers.get(story)!));
}

/** Whether some report is in Chinese and some is not: a desk of one language need not wait for the lists to load. */
function isInBoth(leaders: readonly Leader[], words: BridgeWords): boolean {
  return (
    leaders.some((leader) => isInChinese(leader, words)) &&
    leaders.some((leader) => !isInChinese(leader, words))
  );
}
