import { contains, type Span } from '../text/span.ts';
import type { Member } from './member.ts';

/** Whether the place tells an earlier case, not the report's own. */
export function isRecalled({ incidents }: Member, span: Span): boolean {
  return incidents.some((incident) => !incident.main && contains(incident.span, span));
}
