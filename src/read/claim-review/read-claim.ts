import type { Issue } from '../../model/issue.ts';
import type { KnownClaim } from '../../model/known-claim.ts';
import { cleanString } from '../clean-string.ts';
import { type LdNode, ldText } from '../html/json-ld.ts';
import { parsePublished } from '../parse-published.ts';
import { isClaim, isClaimReview } from './find-records.ts';

export interface ReadClaim {
  /** Null where the record holds no claim. */
  readonly claim: KnownClaim | null;
  readonly issues: readonly Issue[];
}

/** Reads one record of a claim, ours or schema.org's ClaimReview. `place` says where it stands, such as line 3. */
export function readClaim(record: unknown, place: string): ReadClaim {
  const fields = isClaimReview(record)
    ? fieldsOfReview(record, place)
    : isClaim(record)
      ? fieldsOfClaim(record, place)
      : fieldsOfRecord(record);
  if (typeof fields === 'string') return broken(place, fields);
  const text = clean(fields.text);
  if (text === null) return broken(place, 'it says nothing that is claimed');
  const stated = clean(fields.date);
  const date = stated === null ? null : parsePublished(stated);
  const claim: KnownClaim = {
    id: typeof fields.id === 'string' ? cleanString(fields.id).text : fields.id,
    text,
    title: clean(fields.title),
    author: clean(fields.author),
    url: clean(fields.url),
    rating: clean(fields.rating),
    date,
    language: clean(fields.language),
  };
  const doubtful = `The date “${stated?.slice(0, 60)}” of ${place} was not understood.`;
  return {
    claim,
    issues:
      stated !== null && date === null ? [{ code: 'date-doubtful', span: null, message: doubtful }] : [],
  };
}

/** What says why a record was left out. */
export function broken(place: string, reason: string): ReadClaim {
  const message = `${place[0]!.toUpperCase()}${place.slice(1)} was not read: ${reason}.`;
  return { claim: null, issues: [{ code: 'broken-record', span: null, message }] };
}

type Fields = Record<Exclude<keyof KnownClaim, 'id'>, string | null> & Pick<KnownClaim, 'id'>;

/** The fields of a claim in our own form, or what is wrong. By hand: a schema takes longer than all else together. */
function fieldsOfRecord(record: unknown): Fields | string {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'it is no object';
  const { id, text, ...rest } = record as Record<string, unknown>;
  if (typeof id !== 'number' && (typeof id !== 'string' || id === ''))
    return 'its `id` is missing or of the wrong kind';
  if (typeof text !== 'string') return 'its `text` is missing or of the wrong kind';
  return {
    id,
    text,
    title: wordsOf(rest.title),
    author: wordsOf(rest.author),
    url: wordsOf(rest.url),
    rating: wordsOf(rest.rating),
    date: wordsOf(rest.date),
    language: wordsOf(rest.language),
  };
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The rating is what the reviewers wrote, in their words; a number on a scale of their own says nothing alone. */
function fieldsOfReview(review: LdNode, place: string): Fields {
  const item = nodeOf(review.itemReviewed);
  const url = ldText(review.url);
  return {
    id: ldText(review['@id']) ?? url ?? place,
    text: ldText(review.claimReviewed) ?? ldText(item.name),
    title: ldText(review.name) ?? ldText(review.headline),
    author: ldText(item.author),
    url,
    rating: ldText(nodeOf(review.reviewRating).alternateName),
    date: ldText(review.datePublished),
    language: ldText(review.inLanguage),
  };
}

/** Of a dossier's claim that nobody has reviewed: how far it had come, letter by letter. */
function fieldsOfClaim(claim: LdNode, place: string): Fields {
  return {
    id: ldText(claim['@id']) ?? place,
    text: ldText(claim.text),
    title: null,
    author: ldText(claim.author),
    url: ldText(claim.url),
    rating: ldText(claim.creativeWorkStatus),
    date: null,
    language: ldText(claim.inLanguage),
  };
}

/** The object under a key, the first of a list; an empty one where there is none. */
function nodeOf(value: unknown): LdNode {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as LdNode) : {};
}

function clean(raw: string | null): string | null {
  return raw ? cleanString(raw).text.trim() || null : null;
}
