import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../model/statement.ts';

/** What kind of speaker it is, as a small label. */
export function SpeakerMark({ speaker }: { readonly speaker: Speaker }) {
  const { t } = useTranslation();
  return <span className={`speaker speaker-${speaker}`}>{t(`speaker.${speaker}`)}</span>;
}
