import type { FoundField } from './found-field.ts';
import { parsePublished } from './parse-published.ts';

const PERSON = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\.?)?(?: (?:de|van|von|der))*(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;
/** Sections, bodies, places and calls have a person's form too: "Local News", "Dunmore Borough Council", "Quay Road". */
const NO_PERSON =
  /\b(?:News|Opinion|Sport|Local|World|Politics|Editorial|Comment|Letters|Business|Culture|Council|Office|Board|Trust|Ltd|Police|Service|Services|Department|School|University|Hospital|Post|Times|Herald|Gazette|Daily|Chronicle|Courier|Review|Press|Radio|Street|Road|Lane|Park|City|County|Town|Hall|Read|Share|Most|More|Sign|Log|About|Contact|Privacy|Breaking|Live|Date|Issue|The|By|New|Dear)\b/;
const LONGEST_DATE = 40;

/** A writer's name that stands alone on the line above or below that of the day: "Rex Marlow-Hale", "19 November 2026". */
export function findBesideDate(lines: readonly string[]): FoundField | null {
  const isDay = (line: string | undefined): boolean =>
    line !== undefined && line.length <= LONGEST_DATE && parsePublished(line) !== null;
  const found = lines.find(
    (line, index) =>
      PERSON.test(line) && !NO_PERSON.test(line) && (isDay(lines[index - 1]) || isDay(lines[index + 1])),
  );
  return found === undefined ? null : { value: found, rule: 'beside-date' };
}
