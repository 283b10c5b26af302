import type { Reason } from '../../model/reason.ts';
import type { Line } from './find-lines.ts';
import type { Beside } from './read-names.ts';

export interface Weighed {
  readonly speaksFor: Reason[];
  readonly speaksAgainst: Reason[];
}

/** Years between the reports of one and of the other from which on they are another year's. */
const OTHER_YEAR = 2;
/** Paths that agree down to the city are one place; the province alone is none. */
const LEVELS_OF_PLACE = 2;
const HAN = /\p{Script=Han}/u;

/** What speaks for it that two names are one, and what against; each point with its words on the first side. */
export function weighLines(first: Line, second: Line): Weighed {
  const at: Reason = { rule: '', span: first.mention.span, report: first.report };
  const isOneScript = HAN.test(first.name) === HAN.test(second.name);
  const speaksFor: Reason[] = [
    first.key === second.key
      ? { ...at, rule: 'name:same' }
      : { ...at, rule: isOneScript ? 'name:part' : 'name:reading', note: second.name },
  ];
  const speaksAgainst: Reason[] = [];
  if (first.story === second.story) speaksFor.push({ ...at, rule: 'name:story' });

  const compare = (kind: 'title' | 'body', one: Beside, other: Beside): void => {
    if (one.size === 0 || other.size === 0) return;
    const shared = [...one].find(([words]) => other.has(words));
    if (shared !== undefined) speaksFor.push({ ...shared[1], rule: `name:${kind}` });
    else {
      const [[, reason]] = [...one] as [[string, Reason]];
      speaksAgainst.push({ ...reason, rule: `name:other-${kind}`, note: [...other.keys()].join(', ') });
    }
  };
  // 局长 and "director" may be the same: words of two languages say nothing against.
  if (isOneScript) {
    compare('title', first.titles, second.titles);
    compare('body', first.bodies, second.bodies);
  }

  if (first.places.size > 0 && second.places.size > 0) {
    const shared = [...first.places].find(([place]) =>
      [...second.places.keys()].some((other) => isOnePlace(place, other)),
    );
    if (shared !== undefined) speaksFor.push({ ...shared[1], rule: 'name:place', note: shared[0] });
    else {
      const [[place, reason]] = [...first.places] as [[string, Reason]];
      speaksAgainst.push({
        ...reason,
        rule: 'name:other-place',
        note: `${place} ≠ ${[...second.places.keys()].join(', ')}`,
      });
    }
  }

  const gap = gapOf(first.years, second.years);
  if (gap >= OTHER_YEAR) {
    const note = `${[...first.years].join(', ')} ≠ ${[...second.years].join(', ')}`;
    speaksAgainst.push({ rule: 'name:other-year', span: null, note });
  }
  return { speaksFor, speaksAgainst };
}

function isOnePlace(a: string, b: string): boolean {
  const [first, second] = [a.split('/'), b.split('/')];
  const shared = first.findIndex((part, level) => part !== second[level]);
  return (shared === -1 ? first.length : shared) >= LEVELS_OF_PLACE;
}

/** Years between the nearest two; 0 where one side has none. */
function gapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const gaps = [...a].flatMap((year) => [...b].map((other) => Math.abs(year - other)));
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}
