import type { ChatMessage, Transcript } from '../../model/transcript.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';

/** How many messages below a question somebody may still answer it without quoting it: a choice, not measured. */
const REACH = 3;

/** What a question asks whether it is so: 你们【报警】了吗, 【修好】了没有. */
const WHETHER =
  /(?<done>\p{Script=Han}{1,2})(?:[了过過]?(?:吗|嗎)|[了过過](?:没有?|沒有?))(?=[？?，,。！!\s]|$)/u;
/** Words between who answers and what is done: 我【已经】报警了, 【昨天就】报了. */
const LEADING =
  /^(?:@\S+\s+)?(?:我们?|我們|他们?|她们?|已经|已經|已|早就?|刚刚?|剛剛?|昨天|今天|昨晚|都|就|还|還|没有?|沒有?|是)*/u;
const YES_OR_NO =
  /^(?:@\S+\s+)?(?:(?:没有?|沒有?|还没有?|還沒有?|有的?|是的?|对的?|對的?|不是|会的?|會的?|嗯+)(?=[，,。！!～~\s]|$)|(?:yes|yeah|yep|no|nope|not yet|already (?:did|done|have))(?=[,.!\s]|$)|(?:I|we|they|he|she) (?:already )?(?:did|have|has|had|didn['’]t|did not|haven['’]t|hasn['’]t)(?=[,.!\s]|$))/iu;
const IN_ENGLISH =
  /(?<!\b(?:why|how|what|when|where|who|which|much|many|\w+ing) )\b(?:did|do|does|have|has|is|are|was|were|will|can)(?:n['’]t)? (?:you|they|we|he|she|it|any\w+|some\w+)\b[^?\n]*\?/i;

/**
 * Whether a message of a chat or a thread that asks is answered in one of those below it: by one that quotes it, by the person whom
 * it calls (@周师傅 怎么回事？) or, where it asks whether something is so, by the yes, the no or the same verb of
 * another person (报警了吗？ 报了). A question answers none.
 */
export function isAnsweredBelow(text: string, { messages }: Transcript, asked: Span): boolean {
  const at = messages.findIndex(({ body }) => body !== null && contains(body, asked));
  const label = wordsOf(text, messages[at]?.label ?? null);
  if (at < 0 || label === '') return false;
  const question = sliceSpan(text, messages[at]!.body!);
  const below = messages
    .map((message, index) => ({ message, index }))
    .slice(at + 1)
    .filter(({ message }) => isAnswer(text, message, label));
  if (below.some(({ message }) => message.reply?.message === at)) return true;

  const near = below.filter(({ index }) => index <= at + REACH).map(({ message }) => message);
  const called = /@(\S+)/.exec(question)?.[1];
  if (called !== undefined) return near.some((each) => wordsOf(text, each.label) === called);
  const done = WHETHER.exec(question)?.groups?.done;
  if (done === undefined && !IN_ENGLISH.test(question)) return false;
  return near.some((each, index) => {
    const words = wordsOf(text, each.body);
    const isNext = index === 0 && each === messages[at + 1];
    if (isNext && YES_OR_NO.test(words)) return true;
    return (
      done !== undefined && words.split(/[，,。！!\n]|(?<=[？?])/).some((clause) => saysDone(clause, done))
    );
  });
}

/** 报了, 我已经报警了, 还没报: the verb asked for, or its first letter with 了. */
function saysDone(clause: string, done: string): boolean {
  if (/[？?]$/.test(clause)) return false;
  const rest = clause.replace(LEADING, '');
  return (
    rest.startsWith(done) || (done.length > 1 && /^[了过過]?$/.test(rest.slice(1)) && rest[0] === done[0])
  );
}

function isAnswer(text: string, { label, body }: ChatMessage, asker: string): boolean {
  return (
    body !== null &&
    label !== null &&
    wordsOf(text, label) !== asker &&
    !/[？?]\s*$/.test(sliceSpan(text, body))
  );
}

function wordsOf(text: string, span: Span | null): string {
  return span === null ? '' : sliceSpan(text, span).trim();
}
