import type { Mention } from '../../../model/mention.ts';
import { monthsEarlier } from '../../incidents/months-earlier.ts';
import type { ToldCase } from '../../incidents/told-case.ts';
import { mapDefined } from '../../map-defined.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { splitClauses } from '../statements/clauses.ts';
import { AGO } from './case-opening.ts';
import { findOutcome } from './find-outcome.ts';
import { namesOneOfLead } from './names-one-of-lead.ts';

/** A day, month or year; no length of time and no hour alone. */
const DATE = /^(?:\d{4}|XXXX-\d)/;

/**
 * Cases that one sentence lists, each with its own date and place: 今年4月，某校…；去年12月，某镇…. A row of years with
 * their figures names no place and lists none.
 */
export function listedCases(
  { text, sentences, quotations, published }: Passage,
  mentions: readonly Found<Mention>[],
): ToldCase[] {
  const times = mentions.filter(({ type, timex }) => type === 'time' && timex !== null && DATE.test(timex));
  const places = mentions.filter(({ type }) => type === 'place' || type === 'body');
  let time = 0;
  let place = 0;
  let quotation = 0;
  const told = mapDefined(sentences, (sentence) => {
    while (time < times.length && times[time]!.span.start < sentence.start) time++;
    while (place < places.length && places[place]!.span.start < sentence.start) place++;
    while (quotation < quotations.length && quotations[quotation]!.start < sentence.start) quotation++;
    let lastTime = time;
    while (lastTime < times.length && times[lastTime]!.span.start < sentence.end) lastTime++;
    if (lastTime - time < 2) return undefined;
    let lastQuotation = quotation;
    while (lastQuotation < quotations.length && quotations[lastQuotation]!.end <= sentence.end)
      lastQuotation++;
    const clauses = splitClauses(text, sentence, quotations.slice(quotation, lastQuotation));
    const starts: number[] = [];
    let next = time;
    clauses.forEach((clause, index) => {
      while (next < lastTime && times[next]!.span.start < clause.start) next++;
      const isDated = next < lastTime && times[next]!.span.start <= clause.start + 2;
      if (isDated && (index < 2 || clauses[index - 1]!.mark === '；')) starts.push(clause.start);
    });
    if (starts.length < 2) return undefined;
    const isRecalled = times
      .slice(time, lastTime)
      .some(({ value }) => (monthsEarlier(value, published) ?? 0) >= AGO);
    if (!isRecalled || namesOneOfLead(text, sentence, mentions)) return undefined;
    let from = place;
    const cases = starts.map((start, index) => {
      const end = starts[index + 1] ?? sentence.end;
      while (from < places.length && places[from]!.span.start < start) from++;
      const isTold =
        (from < places.length && places[from]!.span.start < end) ||
        findOutcome(text, { start, end }) !== undefined;
      return { span: { start, end }, heading: null, rule: 'incident:listed', isTold };
    });
    return cases.every(({ isTold }) => isTold)
      ? cases.map(({ span, heading, rule }) => ({ span, heading, rule }))
      : undefined;
  });
  return told.flat();
}
