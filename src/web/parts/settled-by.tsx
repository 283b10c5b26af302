import { useTranslation } from 'react-i18next';
import { formatWhen } from '../wording/format-when.ts';

interface SettledByProps {
  /** What was decided, in the page's words, before the name. */
  readonly what: string;
  readonly settled: { readonly by: string; readonly time: string; readonly reason: string };
}

/** What a human settled, with name, time and reason. */
export function SettledBy({ what, settled: { by, time, reason } }: SettledByProps) {
  const { i18n } = useTranslation();
  return (
    <>
      <b>{what}</b> {by} <time dateTime={time}>{formatWhen(time, i18n.language)}</time>: {reason}
    </>
  );
}
