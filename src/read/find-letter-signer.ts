import type { FoundField } from './found-field.ts';

/** A salutation among the first lines makes a text a letter. */
const HEAD = 6;
const SALUTATION =
  /^(?:(?:Dear )?(?:Sirs?|Madam|Sir or Madam|Editor)|Dear \p{Lu}?[\p{L}.'’ -]{2,40})[,:]?$|^(?:(?:尊敬的|亲爱的|敬爱的).{1,20}|(?:编辑|編輯)(?:部|同志|先生|老师|您好)?)[：:，,]?$/u;
/** Below these words stands whoever wrote it, then at most where and when. */
const CLOSING =
  /^(?:Yours(?: (?:faithfully|sincerely|truly|ever))?|Sincerely(?: yours)?|(?:Kind|Best|Warm)?\s?regards|Best wishes|Respectfully(?: yours)?|此致|敬礼|敬禮|顺颂.{2,4}|祝好)[,.!！。，]?$/iu;
const TAIL = 7;
const NAME_EN = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|der|la) )*\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const NAME_ZH =
  /^(?:.{0,6}(?:读者|家长|居民|业主|市民)[\s:：]*)?(?<name>\p{sc=Han}{2,4}|\p{sc=Han}{1,8}[·•]\p{sc=Han}{1,8})$/u;

/** Who signed a letter: the line below its closing words. Null for a text that greets nobody. */
export function findLetterSigner(lines: readonly string[]): FoundField | null {
  if (!lines.slice(0, HEAD).some((line) => SALUTATION.test(line.trim()))) return null;
  const tail = lines.slice(-TAIL).map((line) => line.trim());
  const closed = tail.findLastIndex((line) => CLOSING.test(line));
  const signed = closed < 0 ? undefined : tail[closed + 1];
  if (signed === undefined) return null;
  const name = NAME_EN.test(signed) ? signed : NAME_ZH.exec(signed)?.groups?.name;
  return name === undefined ? null : { value: name, rule: 'signed-letter' };
}
