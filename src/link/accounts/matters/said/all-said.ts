import { AGREEING_SAID } from './agreeing-said.ts';
import { CARE_SAID } from './care-said.ts';
import { CONDUCT_SAID } from './conduct-said.ts';
import { DEALINGS_SAID } from './dealings-said.ts';
import { MONEY_SAID } from './money-said.ts';
import { PERSONS_SAID } from './persons-said.ts';
import { PREMISES_SAID } from './premises-said.ts';
import { RESCUE_SAID } from './rescue-said.ts';
import { ROAD_SAID } from './road-said.ts';
import type { Said } from './said.ts';
import { STATE_SAID } from './state-said.ts';
import { SUPPLIES_SAID } from './supplies-said.ts';
import { TELLING_SAID } from './telling-said.ts';
import { THINGS_DONE_SAID } from './things-done-said.ts';

export const ALL_SAID: readonly Said[] = [
  ...TELLING_SAID,
  ...AGREEING_SAID,
  ...MONEY_SAID,
  ...SUPPLIES_SAID,
  ...STATE_SAID,
  ...PERSONS_SAID,
  ...CARE_SAID,
  ...ROAD_SAID,
  ...RESCUE_SAID,
  ...DEALINGS_SAID,
  ...CONDUCT_SAID,
  ...PREMISES_SAID,
  ...THINGS_DONE_SAID,
];
