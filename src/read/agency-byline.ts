import type { FoundFields } from './found-field.ts';

/** "By LWN": capitals are an agency's name, and its text is the agency's. Initials of a person have dots, or a surname. */
const AGENCY = /^[A-Z]{2,6}$/;
/** Words that stand in an author's place and name nobody. */
const NO_AGENCY = /^(?:ADMIN|STAFF|EDITOR|GUEST|USER|TEAM|NEWS|ROOT)$/;

/** The fields, with an agency that is named in the place of a writer as the outlet, unless one is credited. */
export function creditAgency(fields: FoundFields): FoundFields {
  const { byline, outlet } = fields;
  if (byline === null || !AGENCY.test(byline.value) || NO_AGENCY.test(byline.value)) return fields;
  return {
    ...fields,
    byline: null,
    outlet:
      outlet === null || outlet.rule === 'json-ld' ? { value: byline.value, rule: 'agency-byline' } : outlet,
  };
}
