import type { Bubble } from './find-bubbles.ts';

/** Levels and ranks that QQ writes beside a name: LV32 潜水, 群主, 管理员. */
/** In a small image its first letter may be another: EV100传说, where a title follows that says so. */
const LEVEL = /^(?:L[vV][\s.]*\d{1,3}\s*|\p{L}[vVyY]\s?\d{1,3}\s*(?=潜水|冒泡|吐槽|活跃|话唠|传说))/u;
/** After a level one of the two letters of its title may be recognised wrongly. */
const TITLE = /^(?:潜.|.水|冒.|.泡|吐.|.槽|活.|.跃|话.|.唠|传.|.说)/;
const RANK = /^(?:群主|管理员|潜水|冒泡|吐槽|活跃|话唠|传说)/;

/** Splits chips of a name's height off: no message is as low as its letters. */
export function splitBadges(
  bubbles: readonly Bubble[],
  unit: number,
): { readonly badges: readonly Bubble[]; readonly others: readonly Bubble[] } {
  const isBadge = ({ box, lines, inner }: Bubble) =>
    lines.length === 1 &&
    inner.length === 0 &&
    (isBadgeText(lines[0]!.text) ? box.height < unit * 1.7 : box.height < unit * 0.95);
  return { badges: bubbles.filter(isBadge), others: bubbles.filter((one) => !isBadge(one)) };
}

/** Whether a line is nothing but what stands beside a name. */
export function isBadgeText(text: string): boolean {
  return nameAfterBadge(text, true) === '';
}

/** A level, with whatever title the group gives it: LV58 热心邻居. */
export function beginsWithLevel(text: string): boolean {
  return LEVEL.test(text);
}

/** The titles that stand alone behind a level in this image: 新芽 of LV12 新芽; a group makes up its own. */
export function findTitles(lines: readonly string[]): string[] {
  return lines
    .filter((line) => beginsWithLevel(line))
    .map((line) => line.replace(LEVEL, '').trim())
    .filter((title) => title.length >= 2 && title.length <= 6);
}

/**
 * A name that was recognised in one line with the badge before it; ranks may be names where no badges are about. `titles`
 * are those that other lines hold alone.
 */
export function nameAfterBadge(text: string, hasBadges: boolean, titles: readonly string[] = []): string {
  const afterLevel = text.replace(LEVEL, '');
  if (afterLevel !== text) {
    const title = titles.find((one) => afterLevel.startsWith(one) && afterLevel.length > one.length);
    return (title ? afterLevel.slice(title.length) : afterLevel.replace(TITLE, '')).trimStart();
  }
  return hasBadges ? text.replace(RANK, '').trimStart() : text;
}
