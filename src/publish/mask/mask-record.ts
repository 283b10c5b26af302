import { mapSpans } from '../../model/map-spans.ts';
import type { Span } from '../../text/span.ts';
import type { PublicIds } from './public-ids.ts';

export interface RecordMasking {
  /** Where a span of a report stands now. */
  mapSpan(report: string, span: Span): Span;
  /** `report` whose record it stands in; null for a record of a story. */
  maskString(words: string, report: string | null): string;
  /** A byline, or who decided, asked or was asked something. */
  maskCredit(credit: string, report: string | null): string;
  readonly ids: PublicIds;
  readonly salted: (value: string) => string;
}

const CREDITS = new Set(['byline', 'by', 'asked']);
/** Words of ours, and what no text says. */
const OWN_WORDS = new Set([
  'rule',
  'reader',
  'tool',
  'language',
  'kind',
  'change',
  'robots',
  'channel',
  'outcome',
]);
/** Whatever field it stands in: a field that is added later may hold one of captured bytes. */
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * A record with every span, string, digest and id as a public dossier has it, whatever field it stands in. A file's path is cut
 * to its name: the folders above it are those of somebody's machine.
 */
export function maskRecord<T>(record: T, report: string | null, masking: RecordMasking): T {
  const { ids, salted } = masking;
  const maskString = (words: string) => masking.maskString(words, report);
  const spansMapped = mapSpans(record, report, (offsets, of) => ({
    ...offsets,
    ...masking.mapSpan(of ?? '', offsets),
  }));
  const mask = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((element) => mask(element, key));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mask(inner, name)]));
    }
    if (typeof value !== 'string' || OWN_WORDS.has(key)) return value;
    if (DIGEST.test(value)) return salted(value);
    if (CREDITS.has(key)) return masking.maskCredit(value, report);
    if (key === 'path') return maskString(value.split(/[/\\]/).at(-1) ?? '');
    return ids.get(value) ?? maskString(value);
  };
  return mask(spansMapped, '') as T;
}
