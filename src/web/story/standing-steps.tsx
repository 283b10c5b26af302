import { useTranslation } from 'react-i18next';
import type { StandingStep } from '../../model/claim.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { formatWhen } from '../wording/format-when.ts';
import { StandingMark } from './standing-mark.tsx';
import { WordsLink } from './words-link.tsx';

interface StandingStepsProps {
  readonly records: StoryRecords;
  readonly steps: readonly StandingStep[];
}

/** What moved a claim, step by step: who said it, when it was published, in which words. */
export function StandingSteps({ records, steps }: StandingStepsProps) {
  const { t, i18n } = useTranslation();
  return (
    <ol className="standing-steps">
      {steps.map(({ state, report, statement, span, body, published, reasons }) => (
        <li key={`${report} ${span.start} ${state}`}>
          <StandingMark
            state={state}
            reasons={reasons}
            speaker={statement === null ? undefined : records.statementOf(statement)?.speaker}
          />{' '}
          <WordsLink records={records} report={report} statement={statement} span={span}>
            {body === null ? t('voices.unnamed') : records.wordsOf(report, body)}
          </WordsLink>{' '}
          <span className="step-published">
            {published === null ? t('home.undated') : formatWhen(published.slice(0, 10), i18n.language)}
          </span>
        </li>
      ))}
    </ol>
  );
}
