import type {
  Decided,
  DecidedConflict,
  DecidedCorrection,
  JournalledDecision,
} from '../../model/decision.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { Box } from '../../model/transcript.ts';
import { collapseSpace } from '../../read/piece.ts';
import { decisionsInForce } from '../decisions-in-force.ts';
import { mayStandIn } from '../name-pieces.ts';
import type { Shown } from '../shown.ts';
import type { Asked } from './asked.ts';

type ShownStory = Shown['stories'][number];

/**
 * What was asked, in ids that later runs know too. DeskError `unknown-id`, `already-so`, `not-in-story`,
 * `whole-story`, `not-recognised`, `no-such-words`, `repeated-words` or
 * `no-such-message` where it cannot be meant.
 */
export function askedToDecided(
  asked: Asked,
  shown: Shown,
  decisions: readonly JournalledDecision[],
): Decided {
  switch (asked.verb) {
    case 'merge': {
      const [first, second] = asked.stories.map((id) => findStory(shown, id));
      if (first === second) throw new DeskError('already-so', asked.stories[1]);
      return { verb: 'merge', together: [...first!.reports, ...second!.reports], apart: [] };
    }
    case 'split': {
      const story = findStory(shown, asked.story);
      const stray = asked.reports.find((report) => !story.reports.includes(report));
      if (stray !== undefined) throw new DeskError('not-in-story', stray);
      const together = new Set(asked.reports);
      const apart = story.reports.filter((report) => !together.has(report));
      if (apart.length === 0) throw new DeskError('whole-story', asked.story);
      return { verb: 'split', together: [...together], apart };
    }
    case 'move': {
      const from = shown.stories.find(({ reports }) => reports.includes(asked.report));
      if (from === undefined) throw new DeskError('unknown-id', asked.report);
      const to = findStory(shown, asked.story);
      if (from === to) throw new DeskError('already-so', asked.report);
      return {
        verb: 'move',
        together: [asked.report, ...to.reports],
        apart: from.reports.filter((report) => report !== asked.report),
      };
    }
    case 'same':
    case 'not-same': {
      const link = shown.links.find(({ id }) => id === asked.link);
      if (link === undefined) throw new DeskError('unknown-id', asked.link);
      return { verb: asked.verb, names: link.names };
    }
    case 'assess': {
      const claim = shown.claims.find(({ id }) => id === asked.claim);
      if (claim === undefined) throw new DeskError('unknown-id', asked.claim);
      return { verb: 'assess', value: asked.value, statements: claim.statements };
    }
    case 'conflict':
      return { verb: 'conflict', sides: sidesOf(asked.records, shown) };
    case 'no-conflict':
      return { verb: 'no-conflict', sides: findConflict(shown, asked.conflict).sides };
    case 'mask':
      return {
        verb: 'mask',
        name: personNamed(shown, asked.name)?.name ?? nameThatStands(shown, asked.name),
      };
    case 'unmask': {
      const person = personNamed(shown, asked.name);
      if (person === undefined) throw new DeskError('unknown-id', asked.name);
      return { verb: 'unmask', name: person.name };
    }
    case 'correct':
      return { verb: 'correct', report: asked.report, lines: correctedLines(asked, shown) };
    case 'side': {
      const { verb, report, side, messages } = asked;
      return { verb, report, side, boxes: boxesOf(messages, findScreen(shown, report)) };
    }
    case 'sender': {
      const { verb, report, messages } = asked;
      const boxes = boxesOf(messages, findScreen(shown, report));
      return { verb, report, name: collapseSpace(asked.name), boxes };
    }
    case 'time': {
      const { verb, report, value, message } = asked;
      const screen = findScreen(shown, report);
      const boxes = boxesOf([message], screen);
      const above = screen.separators.findLast(({ before }) => before === message - 1)?.box;
      // Between messages that have a clock of their own stands the day.
      const isOwn = !above || (screen.timed[message - 1]! && value.includes('T'));
      return isOwn
        ? { verb, report, of: 'message', value, boxes }
        : { verb, report, of: 'separator', value, boxes: [above] };
    }
    case 'show':
    case 'hide': {
      const { verb, report, message } = asked;
      const screen = findScreen(shown, report);
      if (message === null) return { verb, report, box: null };
      return { verb, report, box: boxesOf([message], screen)[0]! };
    }
    case 'undo': {
      const { decision } = asked;
      const meant = decisions.find(({ id }) => id === decision);
      if (meant === undefined || meant.decided.verb === 'undo') throw new DeskError('unknown-id', decision);
      if (!decisionsInForce(decisions).includes(meant)) throw new DeskError('already-so', decision);
      return { verb: 'undo', decision };
    }
  }
}

function findStory({ stories }: Shown, id: string): ShownStory {
  const story = stories.find((each) => each.id === id || each.reports.includes(id));
  if (story === undefined) throw new DeskError('unknown-id', id);
  return story;
}

function findConflict({ conflicts }: Shown, id: string): Shown['conflicts'][number] {
  const conflict = conflicts.find((each) => each.id === id);
  if (conflict === undefined) throw new DeskError('unknown-id', id);
  return conflict;
}

/** The sides of a conflict, or several statements of one story, each once. */
function sidesOf(records: readonly string[], shown: Shown): DecidedConflict['sides'] {
  const [first, ...others] = [...new Set(records)];
  if (others.length === 0) return findConflict(shown, first!).sides;
  const story = (report: string) => shown.stories.find(({ reports }) => reports.includes(report));
  const sides = [first!, ...others].map((sought) => {
    const statement = shown.statements.find(({ id }) => id === sought);
    if (statement === undefined) throw new DeskError('unknown-id', sought);
    const { id: _, ...anchor } = statement;
    return anchor;
  });
  const stray = sides.find(({ report }) => story(report) !== story(sides[0]!.report));
  if (stray !== undefined) throw new DeskError('not-in-story', stray.report);
  return sides;
}

function findScreen({ screens }: Shown, report: string): Shown['screens'][number] {
  const screen = screens.find((each) => each.report === report);
  if (screen === undefined) throw new DeskError('unknown-id', report);
  return screen;
}

/** Where messages stand in the image, by their numbers from 1. */
function boxesOf(messages: readonly number[], { boxes }: Shown['screens'][number]): Box[] {
  return messages.map((message) => {
    const box = boxes[message - 1] ?? null;
    if (box === null) throw new DeskError('no-such-message', String(message));
    return box;
  });
}

function personNamed({ persons }: Shown, sought: string): Shown['persons'][number] | undefined {
  return persons.find(({ name, mentions }) => name === sought || mentions.includes(sought));
}

/** A name that no text has would mask nothing, and whoever misspelt it would not know. */
function nameThatStands({ pieces }: Shown, name: string): string {
  if (pieces !== undefined && !mayStandIn(name, new Set(pieces))) throw new DeskError('no-such-name', name);
  return name;
}

/** The lines that have the words, whole, as the machine read them and as they are to be. */
function correctedLines(
  { report, shown: wrong, words, everywhere }: Extract<Asked, { verb: 'correct' }>,
  shown: Shown,
): DecidedCorrection['lines'] {
  if (!shown.stories.some(({ reports }) => reports.includes(report))) {
    throw new DeskError('unknown-id', report);
  }
  const lines = shown.lines.filter((line) => line.report === report);
  if (lines.length === 0) throw new DeskError('not-recognised', report);
  const meant = lines.filter((line) => line.words.includes(wrong));
  if (meant.length === 0) throw new DeskError('no-such-words', wrong);
  const times = meant.reduce((sum, line) => sum + line.words.split(wrong).length - 1, 0);
  if (times > 1 && !everywhere) throw new DeskError('repeated-words', `${wrong} (${times})`);
  return meant.map(({ exact, prefix, suffix, words: whole }) => {
    return { exact, prefix, suffix, words: collapseSpace(whole.replaceAll(wrong, () => words)) };
  });
}
