import { fieldOf, type Json, stringOf } from './read-json.ts';

/** What a line tells of an address, in the form in which a history shows it; null for lines of other matters. */
export function answerIn(line: Json): { readonly url: string; readonly shown: Json } | null {
  const attempt = fieldOf(line, 'attempt');
  if (attempt !== undefined) return { url: stringOf(attempt, 'url'), shown: attempt };
  const capture = fieldOf(line, 'capture');
  const exchange = fieldOf(capture, 'exchange');
  if (exchange === undefined) return null;
  return {
    url: stringOf(capture, 'url'),
    shown: {
      capture: stringOf(capture, 'digest'),
      captured: stringOf(capture, 'captured'),
      status: fieldOf(exchange, 'status') ?? null,
    },
  };
}
