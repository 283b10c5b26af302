import type { FoundFields } from './found-field.ts';
import { withoutPost } from './without-post.ts';

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

/**
 * The fields, each writer without his post, and a house that stands in a writer's place ("By Marlow Gazette Local Democracy
 * Reporter") as the outlet, unless one is credited.
 */
export function creditHouse(fields: FoundFields): FoundFields {
  const credited = creditAgency(fields);
  const { byline, outlet, site } = credited;
  if (byline === null) return credited;
  const value = withoutPost(byline.value);
  const isHouse = value !== byline.value && value === site?.value;
  return isHouse
    ? { ...credited, byline: null, outlet: outlet ?? { value, rule: 'agency-byline' } }
    : { ...credited, byline: { ...byline, value } };
}
