#!/usr/bin/env node
// @ts-check
/**
 * What `link` tells of invented affairs, of which their writers say what contradicts what and how each claim stands.
 *
 *   node bench/score-affairs.mjs [--half read|unread] [--from DIR] [--list] [--sheet FILE]     (needs `npm run build`)
 *
 * - told: of the contradictions, those that a conflict lays side by side (`sure`, `possible`), one side in each account.
 * - in a claim: of the rest, those of which one claim holds both, one side as asserted and the other as denied.
 * - right: of the conflicts told, those that lay a written contradiction side by side; what nobody wrote down counts as wrong.
 * - traps: pairs of which the writer says that both can be true, told as a conflict all the same.
 * - standing: of the claims whose standing is written, those that were gathered; those that stand so; and by that statement.
 * - right moved: of the claims told as confirmed, denied, disputed, decided or retracted whose standing is written, those that stand so;
 *   and how many more are told as moved of which nobody wrote how they stand.
 *
 * `--list` prints every miss and every wrong conflict in words, for the half that is read only; `--sheet` writes the wrong
 * ones of either half without saying which they are, for a judge. bench/affairs/README.md tells how the affairs were written.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAffairs } from './affairs/read-affairs.mjs';
import { scoreAffair, sumScores } from './affairs/score-affair.mjs';
import { tellMisses, tellUnlisted } from './affairs/tell-misses.mjs';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'read' },
    from: { type: 'string', default: join(import.meta.dirname, 'affairs') },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
    sheet: { type: 'string' },
  },
});
const { half, from, list, sheet, only } = values;
if (!['read', 'unread'].includes(half) || (list && half === 'unread')) {
  console.error(
    'usage: node bench/score-affairs.mjs [--half read|unread] [--from DIR] [--list, not of unread] [--sheet FILE]',
  );
  process.exit(2);
}

const scored = readAffairs(from, half)
  .filter(({ name }) => only === undefined || name.includes(only))
  .map(scoreAffair);
if (list) for (const each of scored) console.log(tellMisses(each));
if (sheet !== undefined) writeFileSync(sheet, scored.flatMap(tellUnlisted).join('\n'));
console.table(sumScores(scored));
