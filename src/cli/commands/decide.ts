import type { Asked } from '../../desk/decide/asked.ts';
import { decide } from '../../desk/decide/decide.ts';
import { type ListedDecision, listDecisions } from '../../desk/decide/list-decisions.ts';
import type { Box } from '../../model/transcript.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { tellNotice } from '../tell-notice.ts';
import type { Words } from '../words/en.ts';

export interface DecideOptions {
  readonly desk: string;
  readonly by: string;
  readonly reason: string;
  readonly overrule?: boolean;
  readonly json?: boolean;
}

/** `hearsay decide merge | split | move | … | undo`: one signed line in the desk's journal. */
export async function runDecide(
  asked: Asked,
  { desk, by, reason, overrule, json }: DecideOptions,
  words: Words,
): Promise<number> {
  const decision = await decide({
    desk,
    asked,
    by,
    reason,
    overrule: overrule ?? false,
    clock: () => new Date(),
    onNotice: tellNotice(words),
  });
  console.log(json ? JSON.stringify(decision) : words.decide.done(decision.id, printable(desk)));
  return EXIT.done;
}

/** `hearsay decide list`. */
export async function runDecideList(
  { desk, json }: { readonly desk: string; readonly json?: boolean },
  words: Words,
): Promise<number> {
  const decisions = await listDecisions(desk);
  if (json) console.log(JSON.stringify(decisions));
  else if (decisions.length === 0) console.log(words.decide.none);
  else console.log(decisions.map((each) => formatDecision(each, words)).join('\n'));
  return EXIT.done;
}

// A story of a thousand reports must not fill the terminal; --json prints them all.
const MOST_NAMED = 5;

function formatDecision({ id, time, by, reason, decided, inForce }: ListedDecision, words: Words): string {
  const named = namedBy(decided);
  const shown = named.length > MOST_NAMED ? [...named.slice(0, MOST_NAMED), '…'] : named;
  const undone = inForce || decided.verb === 'undo' ? [] : [words.decide.undone];
  return [id, time, decided.verb, ...shown, ...undone, `${printable(by)}: ${printable(reason)}`].join('  ');
}

function namedBy(decided: ListedDecision['decided']): readonly string[] {
  switch (decided.verb) {
    case 'undo':
      return [decided.decision];
    case 'same':
    case 'not-same':
      return decided.names.map(({ report, name }) => `${printable(name)} (${report})`);
    case 'assess':
      return [decided.value, `「${printable(decided.statements[0]!.exact)}」`];
    case 'conflict':
    case 'no-conflict':
      return decided.sides.map(({ exact }) => `「${printable(exact)}」`);
    case 'correct':
      return [
        decided.report,
        ...decided.lines.map(({ exact, words }) => `「${printable(exact)}」→「${printable(words)}」`),
      ];
    case 'side':
      return [decided.report, decided.side === 'self' ? 'mine' : 'theirs', ...decided.boxes.map(formatBox)];
    case 'sender':
      return [decided.report, `「${printable(decided.name)}」`, ...decided.boxes.map(formatBox)];
    case 'time':
      return [decided.report, decided.value, ...decided.boxes.map(formatBox)];
    case 'show':
    case 'hide':
      return [decided.report, ...(decided.box === null ? [] : [formatBox(decided.box)])];
    case 'mask':
    case 'unmask':
      return [printable(decided.name)];
    default:
      return decided.together;
  }
}

function formatBox({ left, top, width, height }: Box): string {
  return [left, top, width, height].join(',');
}
