/**
 * What stands right behind the name of a news agency (清河社), which looks like a person's: 清河【社】9月4日电, 清河社【记者】.
 * Asked of one place, so that it may be generous.
 */
const BEHIND = /^(?:[一-龥]{0,6}\d{1,2}月|记者|[电讯](?=[，（(\s])|报道|快讯|消息)/;

/**
 * 云涟社记者, 云涟社讯, 云涟社北岸11月17日电: a credit that is given to agencies only. Asked of a whole text, all of which takes
 * the name for an agency's then.
 */
const CREDITED = /(?<name>\p{Script=Han}{2,4}社)(?=记者|讯|(?:\p{Script=Han}{2,4})?\d{1,2}月\d{1,2}日电)/gu;

/** Whether `name` is an agency where `behind` stands right behind it; ten UTF-16 units of that are enough. */
export function isAgencyBefore(name: string, behind: string): boolean {
  return name.length > 2 && name.endsWith('社') && BEHIND.test(behind);
}

/** Whatever a text credits as an agency, by name. */
export function agenciesIn(text: string): string[] {
  return [...text.matchAll(CREDITED)].map(({ groups }) => groups!.name!);
}
