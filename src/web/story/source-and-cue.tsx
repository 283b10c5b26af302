import { useTranslation } from 'react-i18next';
import { sliceSpan } from '../../text/span.ts';
import { type StoryRecords, speakerWords } from '../records/story-records.ts';

interface SourceAndCueProps {
  readonly records: StoryRecords;
  readonly statement: string;
}

/** Who speaks and the report's own verb for it: 渡轮公司 否认, “the company said”. */
export function SourceAndCue({ records, statement }: SourceAndCueProps) {
  const { t } = useTranslation();
  const said = records.statementOf(statement);
  const text = said === undefined ? undefined : records.reportOf(said.report)?.report.text;
  if (said === undefined || text === undefined) return null;
  const language = records.reportOf(said.report)?.report.language ?? undefined;
  return (
    <p className="who">
      <b className="who-name" lang={language}>
        {speakerWords(text, said).name ?? t('voices.unnamed')}
      </b>{' '}
      {said.cue !== null && (
        <span className="said-cue" lang={language}>
          {sliceSpan(text, said.cue)}
        </span>
      )}
    </p>
  );
}
