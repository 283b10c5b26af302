import { useTranslation } from 'react-i18next';
import { ActMark } from '../parts/act-mark.tsx';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import { type StoryRecords, speakerWords } from '../records/story-records.ts';

interface WhoSaidProps {
  readonly records: StoryRecords;
  readonly statement: string | null;
}

/** A statement's speaker and act in one line; nothing where the words belong to no statement. */
export function WhoSaid({ records, statement }: WhoSaidProps) {
  const { t } = useTranslation();
  const said = statement === null ? undefined : records.statementOf(statement);
  const entry = said === undefined ? undefined : records.reportOf(said.report);
  if (said === undefined || entry === undefined) return null;
  const { name } = speakerWords(entry.report.text, said);
  return (
    <p className="who">
      {name === null ? (
        <span className="who-none">{t('voices.unnamed')}</span>
      ) : (
        <b className="who-name" lang={entry.report.language ?? undefined}>
          {name}
        </b>
      )}
      <SpeakerMark speaker={said.speaker} />
      <ActMark act={said.act} />
    </p>
  );
}
