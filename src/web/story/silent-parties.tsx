import { useTranslation } from 'react-i18next';
import type { SilentParty } from '../records/silent-parties.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { WordsLink } from './words-link.tsx';

interface SilentPartiesProps {
  readonly records: StoryRecords;
  readonly parties: readonly SilentParty[];
}

/** Who was asked and did not answer, a line each: in how many reports, and whether they speak in others. */
export function SilentParties({ records, parties }: SilentPartiesProps) {
  const { t } = useTranslation();
  if (parties.length === 0) return null;
  return (
    <section className="silent-parties">
      <h3>{t('open.silent')}</h3>
      <ul>
        {parties.map(({ name, silences, speaksIn, speaksNowhere }) => {
          const [{ id, report }] = silences as [(typeof silences)[number]];
          return (
            <li key={id}>
              <WordsLink records={records} report={report} statement={id} span={null}>
                <b lang={records.reportOf(report)?.report.language ?? undefined}>{name}</b>
              </WordsLink>{' '}
              {t('open.silentIn', { reports: t('count.origins', { count: silences.length }) })}
              {speaksIn === 0 && speaksNowhere && ` · ${t('open.speaksNowhere')}`}
              {speaksIn > 0 &&
                ` · ${t('open.speaksIn', { reports: t('count.origins', { count: speaksIn }) })}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
