import type { Extraction } from '../../model/extraction.ts';
import type { Incident } from '../../model/incident.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reason } from '../../model/reason.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import { formatString, type Offsets, spanMapper } from './offsets.ts';

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
): string {
  const map = spanMapper(text, offsets);
  const pair = (span: Span | null): string => {
    if (span === null) return 'null';
    const { start, end } = map(span);
    return `[${start},${end}]`;
  };
  const reason = ({ rule, span, note }: Reason): string =>
    `{"rule":${formatString(rule)},"span":${pair(span)}${note === undefined ? '' : `,"note":${formatString(note)}`}}`;
  const reasons = (all: readonly Reason[]): string => `"reasons":${list(all, reason)}`;

  const statement = (each: Statement): string =>
    `{"id":${formatString(each.id)},"source":${pair(each.source)},"source_from":${pair(each.sourceFrom)},` +
    `"cue":${pair(each.cue)},"addressee":${pair(each.addressee)},"medium":${pair(each.medium)},` +
    `"content":${list(each.content, pair)},"mode":"${each.mode}","act":"${each.act}","hedge":${pair(each.hedge)},` +
    `"speaker":"${each.speaker}",${reasons(each.reasons)}}`;

  const mention = (each: Mention): string =>
    `{"id":${formatString(each.id)},"type":"${each.type}","span":${pair(each.span)},` +
    `"value":${optional(each.value)},"timex":${optional(each.timex)},${reasons(each.reasons)}}`;

  const reference = (each: Reference): string =>
    `{"id":${formatString(each.id)},"span":${pair(each.span)},"antecedent":${pair(each.antecedent)},` +
    `${reasons(each.reasons)}}`;

  const incident = (each: Incident): string =>
    `{"id":${formatString(each.id)},"span":${pair(each.span)},"main":${each.main},"heading":${pair(each.heading)},` +
    `"time":${pair(each.time)},"when":${optional(each.when)},"place":${pair(each.place)},` +
    `"bodies":${list(each.bodies, pair)},"persons":${list(each.persons, pair)},"outcome":${pair(each.outcome)},` +
    `${reasons(each.reasons)}}`;

  return (
    `{"id":${JSON.stringify(id)},"statements":${list(statements, statement)},"mentions":${list(mentions, mention)},` +
    `"references":${list(references, reference)},"incidents":${list(incidents, incident)}}`
  );
}

function list<T>(all: readonly T[], format: (each: T) => string): string {
  let line = '';
  for (const each of all) line += line === '' ? format(each) : `,${format(each)}`;
  return `[${line}]`;
}

function optional(value: string | null): string {
  return value === null ? 'null' : formatString(value);
}
