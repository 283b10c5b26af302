import { AGREEING } from './agreeing.ts';
import { CARE } from './care.ts';
import { CHECKS } from './checks.ts';
import { CONDUCT } from './conduct.ts';
import { DEALINGS } from './dealings.ts';
import { GOODS } from './goods.ts';
import { HARM } from './harm.ts';
import type { Matter } from './matter.ts';
import { MONEY } from './money.ts';
import { PERSONS } from './persons.ts';
import { PREMISES } from './premises.ts';
import { RESCUE } from './rescue.ts';
import { ROAD } from './road.ts';
import { STATE } from './state.ts';
import { SUPPLIES } from './supplies.ts';
import { TELLING } from './telling.ts';
import { THINGS_DONE } from './things-done.ts';

/** All matters of which two accounts may say yes and no. */
export const MATTERS: readonly Matter[] = [
  ...TELLING,
  ...AGREEING,
  ...MONEY,
  ...SUPPLIES,
  ...STATE,
  ...GOODS,
  ...CHECKS,
  ...HARM,
  ...PERSONS,
  ...CARE,
  ...ROAD,
  ...RESCUE,
  ...DEALINGS,
  ...CONDUCT,
  ...PREMISES,
  ...THINGS_DONE,
];
