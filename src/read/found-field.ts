import type { Reason } from '../model/reason.ts';

/** A field's value with the place on the page that it was found at. */
export interface FoundField {
  readonly value: string;
  /** Where it stood, such as `json-ld`; the field's name is put before it in the reading's reasons. */
  readonly rule: string;
  readonly note?: string;
}

/** The fields of a reading that are found apart from its text. */
export interface FoundFields {
  readonly title: FoundField | null;
  readonly byline: FoundField | null;
  readonly outlet: FoundField | null;
  readonly site: FoundField | null;
  readonly canonical: FoundField | null;
  readonly published: FoundField | null;
}

export const NO_FIELDS: FoundFields = {
  title: null,
  byline: null,
  outlet: null,
  site: null,
  canonical: null,
  published: null,
};

/** Calls the finders in order, until one finds something. */
export function firstFound(...finders: readonly (() => FoundField | null)[]): FoundField | null {
  for (const find of finders) {
    const found = find();
    if (found) return found;
  }
  return null;
}

export function toReasons(fields: FoundFields): Reason[] {
  return Object.entries(fields).flatMap(([field, found]: [string, FoundField | null]) => {
    if (!found) return [];
    const rule = `${field}:${found.rule}`;
    return [found.note === undefined ? { rule, span: null } : { rule, span: null, note: found.note }];
  });
}
