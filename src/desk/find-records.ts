import type { DossierDocument, ExactSpan } from '../model/dossier-document.ts';

/** A reason as dossier.json holds it. */
export interface GivenReason {
  readonly rule: string;
  readonly span: ExactSpan | null;
  readonly note?: string | undefined;
}

/** A derived record of a dossier: what it is, what it says, and the rules that made it. */
export interface DerivedRecord {
  readonly id: string;
  /** The list that holds it: `statements`, `mentions`, `references`, `incidents`, `timeline`, `conflicts` … */
  readonly kind: string;
  /** Each field that is words of a text or a word of ours, in the order of the schema. */
  readonly fields: readonly { readonly name: string; readonly words: readonly string[] }[];
  readonly reasons: readonly GivenReason[];
}

/**
 * The record that has this id; where none has, those whose words hold `sought`, the shortest first.
 * At most `most` of them.
 */
export function findRecords(document: DossierDocument, sought: string, most: number): DerivedRecord[] {
  const all: DerivedRecord[] = [];
  collect(document.reports, 'reports', all);
  collect(document.stories, 'stories', all);
  const exact = all.filter(({ id }) => id === sought);
  if (exact.length > 0) return exact;
  const length = ({ fields }: DerivedRecord) => fields.flatMap(({ words }) => words).join('').length;
  return all
    .filter(({ fields }) => fields.some(({ words }) => words.some((each) => each.includes(sought))))
    .sort((a, b) => length(a) - length(b) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** Everything with an id and reasons, wherever it stands; records are trees of bounded depth. */
function collect(value: unknown, kind: string, into: DerivedRecord[]): void {
  if (Array.isArray(value)) {
    for (const element of value) collect(element, kind, into);
  } else if (value !== null && typeof value === 'object') {
    if ('id' in value && typeof value.id === 'string' && 'reasons' in value && kind !== 'reports') {
      into.push({
        id: value.id,
        kind,
        fields: fieldsOf(value),
        reasons: value.reasons as readonly GivenReason[],
      });
    }
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'reasons' && key !== 'blocks') collect(inner, key === 'report' ? 'reports' : key, into);
    }
  }
}

const NO_FIELDS = new Set(['id', 'report', 'reasons', 'stories', 'reports']);

function fieldsOf(record: object): DerivedRecord['fields'] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (NO_FIELDS.has(name)) return [];
    const words = (Array.isArray(value) ? value : [value]).flatMap(wordsOf);
    return words.length === 0 ? [] : [{ name, words }];
  });
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === true) return ['✓'];
  if (value === null || typeof value !== 'object') return [];
  if ('exact' in value && typeof value.exact === 'string') return [value.exact];
  // A side of a conflict, an appearance in a timeline: its words.
  return 'span' in value ? wordsOf(value.span) : [];
}
