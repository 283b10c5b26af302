import { ATTENDANCE } from './attendance.ts';
import type { EventKind } from './event-kind.ts';
import { FUNDS } from './funds.ts';
import { GOODS_HANDLED } from './goods.ts';
import { HARM } from './harm.ts';
import { HOURS } from './hours.ts';
import { JOBS } from './jobs.ts';
import { MEASURES } from './measures.ts';
import { PAYMENTS } from './payments.ts';
import { PLIGHT } from './plight.ts';
import { SERVICES } from './services.ts';
import { SHARES } from './shares.ts';
import { SITES } from './sites.ts';
import { TREATMENT } from './treatment.ts';
import { VOICES } from './voices.ts';
import { WAITING } from './waiting.ts';
import { WARMTH } from './warmth.ts';

/**
 * Two figures speak of one thing only where their clauses tell of one kind of event. The kinds are narrow where one count is a part of
 * another: who was seen in a hospital, and who was kept there. A further kind is one more entry in the file of its field.
 */
export const EVENT_KINDS: readonly EventKind[] = [
  ...HARM,
  ...TREATMENT,
  ...PLIGHT,
  ...ATTENDANCE,
  ...JOBS,
  ...VOICES,
  ...GOODS_HANDLED,
  ...SITES,
  ...SERVICES,
  ...WAITING,
  ...HOURS,
  ...WARMTH,
  ...MEASURES,
  ...SHARES,
  ...PAYMENTS,
  ...FUNDS,
];
