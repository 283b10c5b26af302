import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { splitClauses } from './clauses.ts';
import { findOutcome } from './find-outcome.ts';
import { RECALL } from './incident-words.ts';

/** A stretch that tells a case of its own, told under a heading or recalled in the running text. */
export interface RecalledCase {
  readonly span: Span;
  readonly heading: Span | null;
  readonly rule: string;
}

/** A report with more headings is a list of headlines, not of cases. */
const MAX_SECTIONS = 40;

type Section = { heading: Span; body: Span };

/** Earlier cases of a report in text order; `[]` where it recalls none. `text` is folded. */
export function recalledCases(passage: Passage, mentions: readonly Found<Mention>[]): RecalledCase[] {
  const times = mentions.filter(({ type }) => type === 'time').map(({ span }) => span);
  const sections = sectionsOf(passage);
  const cases = sections.flatMap((section) => casesOfSection(passage, section, times));
  const from = sections[0]?.heading.start ?? passage.text.length;
  return [...casesOfText(passage, from, times), ...cases].sort((a, b) => a.span.start - b.span.start);
}

function sectionsOf({ blocks }: Passage): Section[] {
  const sections: Section[] = [];
  let heading: Span | undefined;
  let bodies: Span[] = [];
  const close = () => {
    if (heading !== undefined && bodies.length > 0 && sections.length < MAX_SECTIONS) {
      sections.push({ heading, body: { start: bodies[0]!.start, end: bodies.at(-1)!.end } });
    }
    bodies = [];
  };
  for (const block of blocks) {
    if (block.role === 'heading') {
      close();
      heading = { start: block.start, end: block.end };
    } else if (block.role !== 'caption') {
      bodies.push(block);
    }
  }
  close();
  return sections;
}

/** The case under a heading that tells an outcome or whose first sentences are dated, then each of a list. */
function casesOfSection(
  passage: Passage,
  { heading, body }: Section,
  times: readonly Span[],
): RecalledCase[] {
  const { text } = passage;
  const listed = listedCases(passage, body, times);
  const end = listed[0]?.span.start ?? body.end;
  const own = { start: heading.start, end };
  const isDated = times.some(
    (time) => time.start >= body.start && time.start < Math.min(end, body.start + 60),
  );
  const isCase =
    findOutcome(text, heading) !== undefined ||
    (isDated && findOutcome(text, { start: body.start, end }) !== undefined);
  // A dated account under a heading is a case even where nobody says how it ended.
  const told = isCase || isDated ? [{ span: own, heading, rule: 'incident:heading' }] : [];
  return [...told, ...listed];
}

/** Cases that one sentence lists, each with its own date: 今年4月，…；今年2月，…；去年12月，…. */
function listedCases(
  { text, sentences, quotations }: Passage,
  within: Span,
  times: readonly Span[],
): RecalledCase[] {
  return sentences.flatMap((sentence) => {
    if (sentence.start < within.start || sentence.end > within.end) return [];
    const clauses = splitClauses(
      text,
      sentence,
      quotations.filter((each) => each.start >= sentence.start && each.end <= sentence.end),
    );
    const starts = clauses.flatMap((clause, index) => {
      const opens = index === 0 || clauses[index - 1]!.mark === '；' || clauses[index - 1]!.mark === '，';
      const dated = times.some((time) => time.start >= clause.start && time.start <= clause.start + 2);
      return opens && dated && (index === 0 || index === 1 || clauses[index - 1]!.mark === '；')
        ? [clause.start]
        : [];
    });
    if (starts.length < 2) return [];
    return starts.map((start, index) => ({
      span: { start, end: starts[index + 1] ?? sentence.end },
      heading: null,
      rule: 'incident:listed',
    }));
  });
}

/** Sentences before the first heading that open with 此前, 去年 or an earlier date and tell an outcome. */
function casesOfText(
  { text, sentences, blocks }: Passage,
  before: number,
  times: readonly Span[],
): RecalledCase[] {
  const body = blocks.find(({ role }) => role === 'paragraph');
  return sentences.flatMap((sentence) => {
    if (sentence.end > before || body === undefined || sentence.start <= body.start + 40) return [];
    const head = text.slice(sentence.start, sentence.start + 24);
    const opens = RECALL.test(head) && /去年|前年|无独有偶|类似|早在|20\d{2}年/.test(head);
    const isDated = () =>
      times.some((time) => time.start >= sentence.start && time.start <= sentence.start + 12);
    if (!opens || !isDated() || findOutcome(text, sentence) === undefined) return [];
    return [{ span: sentence, heading: null, rule: 'incident:recalled' }];
  });
}
