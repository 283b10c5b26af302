import { formatWhen } from '../wording/format-when.ts';

/** A message's time in its parts; each is null where the chat does not say. */
export interface ChatWhen {
  /** `2026-04-06`, or `XXXX-04-06` where the year is not told. */
  readonly day: string | null;
  readonly clock: string | null;
}

const TIME = /^((?:\d{4}|XXXX)-\d\d-\d\d)?(?:T(\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** The day and the clock of a transcript's time; both null where it is none of its forms. */
export function splitChatTime(time: string | null): ChatWhen {
  const match = time === null ? null : TIME.exec(time);
  return { day: match?.[1] ?? null, clock: match?.[2] ?? null };
}

/** A day in the reader's language; one without a year is shown without it. */
export function formatChatDay(day: string, language: string): string {
  if (!day.startsWith('XXXX')) return formatWhen(day, language);
  const date = new Date(`2024${day.slice(4)}T00:00Z`);
  return new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(date);
}
