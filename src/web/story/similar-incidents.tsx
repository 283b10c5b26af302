import { useTranslation } from 'react-i18next';
import type { SimilarIncident } from '../../model/similar-incident.ts';
import { ExcerptWords } from '../parts/excerpt-words.tsx';
import { ReportCredit } from '../parts/report-credit.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import { Why } from '../parts/why.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { useIndex } from '../source/source-context.ts';
import { formatWhen } from '../wording/format-when.ts';
import { StorySection } from './story-section.tsx';
import { WhoSaid } from './who-said.tsx';
import { WordsLink } from './words-link.tsx';

/** Earlier cases of the kind: those that the reports recall, and other stories of this dossier. */
export function SimilarIncidents({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const { similar } = records.story;
  return (
    <StorySection section="similar" lead={similar.length === 0 ? t('similar.none') : t('similar.lead')}>
      <ShowMore name={`similar ${records.story.id}`} records={similar} step={4}>
        {(shown) => (
          <ul className="similar">
            {shown.map((each) => (
              <SimilarLine key={each.id} records={records} similar={each} />
            ))}
          </ul>
        )}
      </ShowMore>
    </StorySection>
  );
}

interface SimilarLineProps {
  readonly records: StoryRecords;
  readonly similar: SimilarIncident;
}

function SimilarLine({ records, similar }: SimilarLineProps) {
  const { t, i18n } = useTranslation();
  const { when } = similar;
  return (
    <li className="similar-incident">
      <p className="similar-when">{when === null ? t('timeline.vague') : formatWhen(when, i18n.language)}</p>
      {similar.story === null ? (
        <RecalledCase records={records} similar={similar} />
      ) : (
        <OtherStory id={similar.story} />
      )}
      <Why
        reasons={similar.reasons}
        wordsOf={(report, span) => (report === undefined ? '' : records.wordsOf(report, span))}
      />
    </li>
  );
}

function RecalledCase({ records, similar }: SimilarLineProps) {
  const { t } = useTranslation();
  const { report, span, official, outcome } = similar;
  const entry = records.reportOf(report);
  if (entry === undefined) return null;
  return (
    <>
      <blockquote>
        <WordsLink records={records} report={report} statement={null} span={span}>
          <ExcerptWords report={entry.report} span={span} />
        </WordsLink>
      </blockquote>
      {official !== null && <WhoSaid records={records} statement={official.statement} />}
      {outcome !== null && (
        <p className="similar-outcome">
          {t('similar.outcome')}{' '}
          <WordsLink records={records} statement={null} {...outcome}>
            {records.wordsOf(outcome.report, outcome.span)}
          </WordsLink>
        </p>
      )}
      <p className="open-credit">
        <ReportCredit report={entry.report} />
      </p>
    </>
  );
}

function OtherStory({ id }: { readonly id: string }) {
  const summary = useIndex().stories.find((story) => story.id === id);
  if (summary === undefined) return null;
  return (
    <p className="similar-story">
      <RouteLink to={{ view: 'story', story: id, section: null }}>{summary.title}</RouteLink>
    </p>
  );
}
