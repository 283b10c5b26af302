import type { Incident } from '../../model/incident.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';

export function findIncidents(_passage: Passage): Found<Incident>[] {
  return [];
}
