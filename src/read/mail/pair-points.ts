import type { Exchange, MailTurn } from './cut-exchange.ts';
import { cutPoints, isPoint, numberOfPoint } from './cut-points.ts';

/** So many questions make a mail one that answers point by point. */
const FEWEST = 2;
const QUESTION = /[?？]["”」』）)]*$/u;

/**
 * The questions and answers of a mail that answers point by point, in turn; null for any other mail. The questions are
 * repeated before each answer (>), or copied into the mail, or stand below with the numbers that the answers bear. A
 * question that nothing follows was left out.
 */
export function pairPoints({ turns, earlier }: Exchange): readonly MailTurn[] | null {
  const repeated = turns.filter(({ quoted }) => quoted);
  const isInTurn = turns.some(({ quoted }, at) => !quoted && turns[at - 1]?.quoted && turns[at + 1]?.quoted);
  const isAsked = repeated.filter(({ words }) => /[?？]/.test(words)).length >= FEWEST;
  if (repeated.length >= FEWEST && (isInTurn || isAsked)) return turns;
  if (turns.some(({ quoted }) => quoted)) return null;
  const own = turns.flatMap(({ words }) => cutPoints(words));
  return copiedQuestions(own) ?? numberedQuestions(own, cutPoints(earlier));
}

/** "1. Is the lift safe?" / "It is." in the sender's own words: the question was asked, the rest answers it. */
function copiedQuestions(own: readonly string[]): readonly MailTurn[] | null {
  const turns = own.flatMap((part): MailTurn[] => {
    const [first = '', ...rest] = part.split('\n');
    if (!isPoint(part) || !QUESTION.test(first)) return [{ quoted: false, words: part }];
    const answer = rest.join('\n').trim();
    return [{ quoted: true, words: first }, ...(answer === '' ? [] : [{ quoted: false, words: answer }])];
  });
  return turns.filter(({ quoted }) => quoted).length >= FEWEST ? turns : null;
}

/** Questions below and answers above that bear the same numbers. */
function numberedQuestions(own: readonly string[], asked: readonly string[]): readonly MailTurn[] | null {
  const questions = asked.filter((part) => numberOfPoint(part) !== null && QUESTION.test(part));
  const numbers = new Set(questions.map(numberOfPoint));
  const answers = new Map(own.map((part) => [numberOfPoint(part), part]));
  const answered = [...numbers].filter((number) => answers.has(number));
  if (answered.length < FEWEST) return null;
  const isAnswer = (part: string) => numbers.has(numberOfPoint(part));
  const last = own.findLastIndex(isAnswer);
  const other = (part: string): MailTurn[] => (isAnswer(part) ? [] : [{ quoted: false, words: part }]);
  return [
    ...own.slice(0, last).flatMap(other),
    ...questions.flatMap((words): MailTurn[] => {
      const answer = answers.get(numberOfPoint(words));
      return [{ quoted: true, words }, ...(answer === undefined ? [] : [{ quoted: false, words: answer }])];
    }),
    ...own.slice(last + 1).flatMap(other),
  ];
}
