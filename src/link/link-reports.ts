import type { Linkable, Linked } from './linkable.ts';
import { groupReports } from './stories/group-reports.ts';
import { createImprint, createVocabulary, type Imprint } from './stories/imprint.ts';

export type { Linkable, Linked };

export interface Linker {
  /** Takes a report in; one whose id is known already changes nothing. */
  add(report: Linkable): void;
  /** Where each report belongs, by published date. The order in which they were added does not matter. */
  finish(): Linked[];
}

/**
 * Links a stream of reports: any number, in any order. It keeps an imprint of each, some 5 kB, not its text.
 */
export function createLinker(): Linker {
  const vocabulary = createVocabulary();
  const imprints = new Map<string, Imprint>();
  return {
    add(report) {
      if (!imprints.has(report.id)) imprints.set(report.id, createImprint(report, vocabulary));
    },
    finish() {
      const grouping = groupReports([...imprints.values()], vocabulary);
      return grouping.imprints.map(({ id }, index) => ({
        id,
        story: `story-${grouping.imprints[grouping.stories[index]!]!.id}`,
        incident: `incident-${grouping.imprints[grouping.incidents[index]!]!.id}`,
        origin: `origin-${grouping.imprints[grouping.origins[index]!]!.id}`,
      }));
    },
  };
}
