import type { Incident } from './incident.ts';
import type { Mention } from './mention.ts';
import type { Reference } from './reference.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

/** What was found in one report, each list in text order. */
export interface Extraction {
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly incidents: readonly Incident[];
}

/** A report with all that was found in it: what `link` works on and `publish` shows. */
export interface ExtractedReport extends Extraction {
  readonly report: Report;
}
