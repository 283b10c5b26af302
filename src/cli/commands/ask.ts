import { ask } from '../../desk/ask/ask.ts';
import { listInquiries } from '../../desk/ask/list-inquiries.ts';
import { recordAnswer } from '../../desk/ask/record-answer.ts';
import type { AnswerOutcome, Channel } from '../../model/inquiry.ts';
import { stateOfInquiry } from '../../model/inquiry-state.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { tellNotice } from '../tell-notice.ts';
import type { Words } from '../words/en.ts';

interface LineOptions {
  readonly desk: string;
  readonly by: string;
  readonly at?: string;
  readonly attach?: readonly string[];
}

export interface QuestionOptions extends LineOptions {
  readonly channel: Channel;
  readonly deadline?: string;
}

export interface AnswerOptions extends LineOptions {
  readonly words?: string;
  readonly file?: string;
}

const clock = (): Date => new Date();

/** `hearsay ask question`: prints the inquiry's id. */
export async function runQuestion(
  story: string,
  asked: string,
  question: string,
  { desk, by, at, attach = [], channel, deadline }: QuestionOptions,
  words: Words,
): Promise<number> {
  const id = await ask(
    desk,
    { story, by, asked, question, channel, at: at ?? null, deadline: deadline ?? null, attach },
    clock,
    tellNotice(words),
  );
  console.log(words.ask.asked(id, printable(desk)));
  return EXIT.done;
}

/** `hearsay ask answered | declined | silent`. */
export async function runAnswer(
  inquiry: string,
  outcome: AnswerOutcome,
  { desk, by, at, attach = [], words: text, file }: AnswerOptions,
  words: Words,
): Promise<number> {
  const given = file !== undefined ? { file } : text !== undefined ? { text } : null;
  await recordAnswer(
    desk,
    { inquiry, by, outcome, at: at ?? null, words: given, attach },
    clock,
    tellNotice(words),
  );
  console.log(words.ask.recorded(inquiry, printable(desk)));
  return EXIT.done;
}

/** `hearsay ask list`: what waits first. */
export async function runAskList(
  { desk, json }: { readonly desk: string; readonly json?: boolean },
  words: Words,
): Promise<number> {
  const now = clock().toISOString();
  const inquiries = (await listInquiries(desk)).map((inquiry) => ({
    ...inquiry,
    state: stateOfInquiry(inquiry, now),
  }));
  if (json) console.log(JSON.stringify(inquiries));
  else if (inquiries.length === 0) console.log(words.ask.none);
  else {
    const isOpen = ({ state }: { readonly state: string }) => state === 'overdue' || state === 'waiting';
    const lines = [...inquiries.filter(isOpen), ...inquiries.filter((each) => !isOpen(each))].map(
      ({ id, state, asked, question, channel, at, deadline, by }) =>
        [
          id,
          words.ask.states[state],
          printable(asked),
          words.ask.channels[channel],
          ...(at === null ? [] : [at]),
          ...(deadline === null ? [] : [words.ask.until(deadline)]),
          `${printable(by)}: ${printable(question)}`,
        ].join('  '),
    );
    console.log(lines.join('\n'));
  }
  return EXIT.done;
}
