import type { Extraction } from '../src/model/extraction.ts';
import type { Reading } from '../src/model/report.ts';
import { type Span, sliceSpan } from '../src/text/span.ts';

/** Characters of a block that a golden shows: enough to know it by, few enough to read a page of them. */
const FIRST_WORDS = 24;

/** A report in words alone, without offsets or ids, so that a person can judge it line by line. */
export function describeReading(reading: Reading, extraction: Extraction) {
  const words = (span: Span) => sliceSpan(reading.text, span);
  const wordsOrNull = (span: Span | null) => (span === null ? null : words(span));
  const { kind, title, byline, outlet, site, canonical, published, language } = reading;
  return {
    fields: { kind, title, byline, outlet, site, canonical, published, language },
    issues: reading.issues.map((issue) => issue.code),
    blocks: reading.blocks.map((block) => `${block.role} ${firstWords(words(block))}`),
    statements: extraction.statements.map((statement) => ({
      source: wordsOrNull(statement.source),
      cue: wordsOrNull(statement.cue),
      content: statement.content.map(words),
      mode: statement.mode,
      act: statement.act,
      speaker: statement.speaker,
    })),
    times: extraction.mentions
      .filter((mention) => mention.type === 'time')
      .map((mention) => ({ time: words(mention.span), value: mention.value })),
    incidents: extraction.incidents.map((incident) => ({
      main: incident.main,
      when: incident.when,
      place: wordsOrNull(incident.place),
      outcome: wordsOrNull(incident.outcome),
    })),
    ...describeTranscript(reading),
  };
}

/** Of a chat, what the transcript says in words: its facts, messages and lines that say when. */
function describeTranscript({ text, transcript }: Reading) {
  if (transcript === undefined) return {};
  const words = (span: Span | null) => (span === null ? null : sliceSpan(text, span));
  const { app, name, members, zone, dateOrder } = transcript;
  return {
    chat: [{ app, name: words(name), members, zone, dateOrder }],
    messages: transcript.messages.map(({ kind, label, side, time, id, body, reply }) => ({
      kind,
      label: words(label),
      side,
      time,
      id,
      body: words(body),
      reply:
        reply === null
          ? null
          : { label: words(reply.label), words: words(reply.words), message: reply.message },
    })),
    separators: transcript.separators.map(({ span, value, before }) => ({
      words: words(span),
      value,
      before,
    })),
  };
}
export type DescribedReading = ReturnType<typeof describeReading>;

function firstWords(text: string): string {
  const characters = [...text];
  return characters.length <= FIRST_WORDS ? text : `${characters.slice(0, FIRST_WORDS).join('')}…`;
}
