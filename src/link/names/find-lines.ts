import { groupBy } from '../group-by.ts';
import type { ToldStory } from '../similar/find-similar-stories.ts';
import { type Beside, type Name, readNames } from './read-names.ts';

/** One name as one story has it: of a person with one title, of a body. */
export interface Line extends Omit<Name, 'year'> {
  readonly story: string;
  /** Its whole names, the earliest report's first; copies left out. */
  readonly names: readonly Name[];
  readonly years: ReadonlySet<number>;
}

/**
 * The names of a story. The same whole name in one story is one line; but where reports give it different titles, each
 * title is a line of its own, and so is the name without any.
 */
export function findLines({ story, leaders }: ToldStory): Line[] {
  const names = leaders.flatMap(readNames);
  return groupBy(names, ({ key }) => key).flatMap((same) => {
    // One report calls somebody by one title, and then by the name alone.
    const titleByReport = new Map<string, string>();
    for (const { report, titles } of same) {
      for (const title of titles.keys()) if (!titleByReport.has(report)) titleByReport.set(report, title);
    }
    const hasSeveral = new Set(titleByReport.values()).size > 1;
    const titleOf = ({ report, titles }: Name) => [...titles.keys()][0] ?? titleByReport.get(report) ?? '';
    const groups = hasSeveral ? groupBy(same, titleOf) : [same];
    return [...groups].map((group) => toLine(story.id, group));
  });
}

function toLine(story: string, names: readonly Name[]): Line {
  // What the earliest report says is shown.
  const join = (pick: (name: Name) => Beside): Beside =>
    new Map(names.toReversed().flatMap((name) => [...pick(name)]));
  return {
    ...names[0]!,
    story,
    names,
    titles: join(({ titles }) => titles),
    bodies: join(({ bodies }) => bodies),
    places: join(({ places }) => places),
    years: new Set(names.flatMap(({ year }) => year ?? [])),
  };
}
