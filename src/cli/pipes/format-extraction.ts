import type { Extraction } from '../../model/extraction.ts';
import type { Incident } from '../../model/incident.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reason } from '../../model/reason.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { ByteLines } from './byte-lines.ts';
import { type Offsets, spanMapper } from './offsets.ts';

const encoder = new TextEncoder();
const encode = (text: string): Uint8Array => encoder.encode(text);
const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;
const END = 0x7d;
const [NULL, TRUE, FALSE] = [encode('null'), encode('true'), encode('false')];
/** Keys with which a record begins, and those that follow, encoded once. */
const ID = encode('{"id":');
const RULE = encode('{"rule":');
const KEY = {
  act: encode(',"act":'),
  addressee: encode(',"addressee":'),
  antecedent: encode(',"antecedent":'),
  bodies: encode(',"bodies":'),
  content: encode(',"content":'),
  cue: encode(',"cue":'),
  heading: encode(',"heading":'),
  hedge: encode(',"hedge":'),
  incidents: encode(',"incidents":'),
  main: encode(',"main":'),
  medium: encode(',"medium":'),
  mentions: encode(',"mentions":'),
  mode: encode(',"mode":'),
  note: encode(',"note":'),
  outcome: encode(',"outcome":'),
  persons: encode(',"persons":'),
  place: encode(',"place":'),
  reasons: encode(',"reasons":'),
  references: encode(',"references":'),
  source: encode(',"source":'),
  sourceFrom: encode(',"source_from":'),
  span: encode(',"span":'),
  speaker: encode(',"speaker":'),
  statements: encode(',"statements":'),
  time: encode(',"time":'),
  timex: encode(',"timex":'),
  type: encode(',"type":'),
  value: encode(',"value":'),
  when: encode(',"when":'),
};

/**
 * A line of `hearsay extract`: spans as pairs `[start, end]`, in the unit asked for. No record names its report, since all
 * belong to the row.
 *
 * Written field by field, for there are a hundred records to a report: it takes six tenths of the time of a walk over
 * their keys, which was an eighth of all of `extract` in English.
 */
export function formatExtraction(
  id: string | number,
  { statements, mentions, references, incidents }: Extraction,
  text: string,
  offsets: Offsets,
  out: ByteLines,
): void {
  const map = spanMapper(text, offsets);
  const pair = (span: Span | null): void => {
    if (span === null) {
      out.writeBytes(NULL);
      return;
    }
    const { start, end } = map(span);
    out.writeUnit(OPEN);
    out.writeOffset(start);
    out.writeUnit(COMMA);
    out.writeOffset(end);
    out.writeUnit(CLOSE);
  };
  const optional = (value: string | null): void => {
    if (value === null) out.writeBytes(NULL);
    else out.writeString(value);
  };
  const list = <T>(all: readonly T[], write: (each: T) => void): void => {
    out.writeUnit(OPEN);
    for (let index = 0; index < all.length; index++) {
      if (index > 0) out.writeUnit(COMMA);
      write(all[index]!);
    }
    out.writeUnit(CLOSE);
  };
  const reason = ({ rule, span, note }: Reason): void => {
    out.writeBytes(RULE);
    out.writeString(rule);
    out.writeBytes(KEY.span);
    pair(span);
    if (note !== undefined) {
      out.writeBytes(KEY.note);
      out.writeString(note);
    }
    out.writeUnit(END);
  };
  const reasons = (all: readonly Reason[]): void => {
    out.writeBytes(KEY.reasons);
    list(all, reason);
    out.writeUnit(END);
  };

  const statement = (each: Statement): void => {
    out.writeBytes(ID);
    out.writeString(each.id);
    out.writeBytes(KEY.source);
    pair(each.source);
    out.writeBytes(KEY.sourceFrom);
    pair(each.sourceFrom);
    out.writeBytes(KEY.cue);
    pair(each.cue);
    out.writeBytes(KEY.addressee);
    pair(each.addressee);
    out.writeBytes(KEY.medium);
    pair(each.medium);
    out.writeBytes(KEY.content);
    list(each.content, pair);
    out.writeBytes(KEY.mode);
    out.writeString(each.mode);
    out.writeBytes(KEY.act);
    out.writeString(each.act);
    out.writeBytes(KEY.hedge);
    pair(each.hedge);
    out.writeBytes(KEY.speaker);
    out.writeString(each.speaker);
    reasons(each.reasons);
  };

  const mention = (each: Mention): void => {
    out.writeBytes(ID);
    out.writeString(each.id);
    out.writeBytes(KEY.type);
    out.writeString(each.type);
    out.writeBytes(KEY.span);
    pair(each.span);
    out.writeBytes(KEY.value);
    optional(each.value);
    out.writeBytes(KEY.timex);
    optional(each.timex);
    reasons(each.reasons);
  };

  const reference = (each: Reference): void => {
    out.writeBytes(ID);
    out.writeString(each.id);
    out.writeBytes(KEY.span);
    pair(each.span);
    out.writeBytes(KEY.antecedent);
    pair(each.antecedent);
    reasons(each.reasons);
  };

  const incident = (each: Incident): void => {
    out.writeBytes(ID);
    out.writeString(each.id);
    out.writeBytes(KEY.span);
    pair(each.span);
    out.writeBytes(KEY.main);
    out.writeBytes(each.main ? TRUE : FALSE);
    out.writeBytes(KEY.heading);
    pair(each.heading);
    out.writeBytes(KEY.time);
    pair(each.time);
    out.writeBytes(KEY.when);
    optional(each.when);
    out.writeBytes(KEY.place);
    pair(each.place);
    out.writeBytes(KEY.bodies);
    list(each.bodies, pair);
    out.writeBytes(KEY.persons);
    list(each.persons, pair);
    out.writeBytes(KEY.outcome);
    pair(each.outcome);
    reasons(each.reasons);
  };

  out.writeBytes(ID);
  out.write(JSON.stringify(id));
  out.writeBytes(KEY.statements);
  list(statements, statement);
  out.writeBytes(KEY.mentions);
  list(mentions, mention);
  out.writeBytes(KEY.references);
  list(references, reference);
  out.writeBytes(KEY.incidents);
  list(incidents, incident);
  out.writeUnit(END);
}
