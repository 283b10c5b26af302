/** Titles before a name and what stands for nobody; a role in small letters goes with them. */
const TITLE =
  /^(?:(?:the|an?|mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|councillor|cllr|council|leader|chief|executive|superintendent|inspector|sergeant|constable|judge|rev|reverend|minister|mayor|president|director|chair|chairman|chairwoman|former|parent|resident|teacher|headteacher|doctor|lawyer|engineer|mother|father)\.? )+/i;
/** Councillor Imran Holt, cabinet member for parks: its parts. */
const PART = /, | \(|\) ?| of | from | at /;
/** Behind the name: Ltd, plc. */
const FORM = /,? (?:ltd|limited|plc|inc|llc)\.?$/i;

/**
 * The names in what a text calls a party: of “Councillor Ann Hill, cabinet member for parks” ann hill, of “The supplier, Marlow Dairy
 * Ltd” marlow dairy. Two words with a capital at least, for one alone may be anybody's.
 */
export function partyNames(name: string): string[] {
  return name.split(PART).flatMap((part) => {
    const words = part.trim().replace(FORM, '').replace(TITLE, '').split(/\s+/);
    const isProper = words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
    return isProper ? [words.join(' ').toLowerCase()] : [];
  });
}

/** Whether two names share such a name. */
export function sharePartyName(a: string, b: string): boolean {
  const own = partyNames(a);
  return own.length > 0 && partyNames(b).some((name) => own.includes(name));
}
