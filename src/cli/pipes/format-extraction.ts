import type { Extraction } from '../../model/extraction.ts';
import type { Incident } from '../../model/incident.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reason } from '../../model/reason.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { ByteLines } from './byte-lines.ts';
import { type Offsets, spanMapper } from './offsets.ts';

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
      out.write('null');
      return;
    }
    const { start, end } = map(span);
    out.write('[');
    out.writeOffset(start);
    out.write(',');
    out.writeOffset(end);
    out.write(']');
  };
  const optional = (value: string | null): void => {
    if (value === null) out.write('null');
    else out.writeString(value);
  };
  const list = <T>(all: readonly T[], write: (each: T) => void): void => {
    out.write('[');
    for (let index = 0; index < all.length; index++) {
      if (index > 0) out.write(',');
      write(all[index]!);
    }
    out.write(']');
  };
  const reason = ({ rule, span, note }: Reason): void => {
    out.write('{"rule":');
    out.writeString(rule);
    out.write(',"span":');
    pair(span);
    if (note !== undefined) {
      out.write(',"note":');
      out.writeString(note);
    }
    out.write('}');
  };
  const reasons = (all: readonly Reason[]): void => {
    out.write(',"reasons":');
    list(all, reason);
    out.write('}');
  };

  const statement = (each: Statement): void => {
    out.write('{"id":');
    out.writeString(each.id);
    out.write(',"source":');
    pair(each.source);
    out.write(',"source_from":');
    pair(each.sourceFrom);
    out.write(',"cue":');
    pair(each.cue);
    out.write(',"addressee":');
    pair(each.addressee);
    out.write(',"medium":');
    pair(each.medium);
    out.write(',"content":');
    list(each.content, pair);
    out.write(`,"mode":"${each.mode}","act":"${each.act}","hedge":`);
    pair(each.hedge);
    out.write(`,"speaker":"${each.speaker}"`);
    reasons(each.reasons);
  };

  const mention = (each: Mention): void => {
    out.write('{"id":');
    out.writeString(each.id);
    out.write(`,"type":"${each.type}","span":`);
    pair(each.span);
    out.write(',"value":');
    optional(each.value);
    out.write(',"timex":');
    optional(each.timex);
    reasons(each.reasons);
  };

  const reference = (each: Reference): void => {
    out.write('{"id":');
    out.writeString(each.id);
    out.write(',"span":');
    pair(each.span);
    out.write(',"antecedent":');
    pair(each.antecedent);
    reasons(each.reasons);
  };

  const incident = (each: Incident): void => {
    out.write('{"id":');
    out.writeString(each.id);
    out.write(',"span":');
    pair(each.span);
    out.write(`,"main":${each.main},"heading":`);
    pair(each.heading);
    out.write(',"time":');
    pair(each.time);
    out.write(',"when":');
    optional(each.when);
    out.write(',"place":');
    pair(each.place);
    out.write(',"bodies":');
    list(each.bodies, pair);
    out.write(',"persons":');
    list(each.persons, pair);
    out.write(',"outcome":');
    pair(each.outcome);
    reasons(each.reasons);
  };

  out.write(`{"id":${JSON.stringify(id)},"statements":`);
  list(statements, statement);
  out.write(',"mentions":');
  list(mentions, mention);
  out.write(',"references":');
  list(references, reference);
  out.write(',"incidents":');
  list(incidents, incident);
  out.write('}');
}
