import { DEVICES } from './devices.ts';
import { GROUPS } from './groups.ts';
import { PAPERS } from './papers.ts';
import { SUMS } from './sums.ts';
import type { Thing } from './thing.ts';
import { WARES } from './wares.ts';

/** What is paid, works, is valid or kept in most affairs, and whom they concern. */
export const THINGS: readonly Thing[] = [...SUMS, ...DEVICES, ...PAPERS, ...WARES, ...GROUPS];
