import type { DossierDocument } from '../model/dossier-document.ts';
import { findJoiningWords } from '../text/joining-words.ts';
import type { DerivedRecord, GivenReason } from './derived-record.ts';
import { historyRecords } from './history-records.ts';

/**
 * The record that has this id, or the history of this address; where none has, those whose words hold `sought`, the shortest first.
 * At most `most` of them.
 */
export function findRecords(document: DossierDocument, sought: string, most: number): DerivedRecord[] {
  const all: DerivedRecord[] = [];
  collect(document.reports, 'reports', all);
  collect(document.stories, 'stories', all);
  all.push(...historyRecords(document));
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
        fields: kind === 'claims' ? claimFields(value as unknown as ExactClaim) : fieldsOf(value),
        reasons: value.reasons as readonly GivenReason[],
      });
    }
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'reasons' && key !== 'blocks') collect(inner, key === 'report' ? 'reports' : key, into);
    }
  }
}

type ExactClaim = DossierDocument['stories'][number]['claims'][number];

/**
 * Of a claim its words, how far it has come and by whose words, and all that speaks to it, with the words that each has in
 * common with it in brackets.
 */
function claimFields({ words, standing, appearances }: ExactClaim): DerivedRecord['fields'] {
  const claimed = words.span.exact;
  return [
    { name: 'words', words: [claimed] },
    { name: 'standing', words: [`${standing.state} · origins that state it: ${standing.origins}`] },
    ...standing.steps.map(({ state, published, body, span }) => ({
      name: 'step',
      words: [
        [published?.slice(0, 10) ?? 'undated', state, body?.exact ?? 'nobody named', span.exact].join(' · '),
      ],
    })),
    ...appearances.map(({ stance, span: { exact } }) => {
      const shared = exact === claimed ? [] : findJoiningWords(exact, claimed);
      return { name: stance, words: [exact, ...(shared.length === 0 ? [] : [`[= ${shared.join(', ')}]`])] };
    }),
  ];
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
