import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../model/assessment.ts';
import { formatWhen } from '../wording/format-when.ts';

/** What humans concluded about a claim, each with name and reason; beside the standing, never in its place. */
export function Assessments({ of: assessments }: { readonly of: readonly Assessment[] }) {
  const { t, i18n } = useTranslation();
  if (assessments.length === 0) return null;
  return (
    <ul className="assessments">
      {assessments.map(({ id, by, reason, time, value, claim, words }) => (
        <li key={id}>
          <b>{t(`assessment.${value}`)}</b> {t('assessment.by', { by })}{' '}
          <time dateTime={time}>{formatWhen(time, i18n.language)}</time>: {reason}
          {claim === null && (
            <p>
              {t('assessment.lost')} <q>{words}</q>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
