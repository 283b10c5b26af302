import { useTranslation } from 'react-i18next';
import type { OpenKind, OpenPoint } from '../../model/conflict.ts';
import { ExcerptWords } from '../parts/excerpt-words.tsx';
import { ReportCredit } from '../parts/report-credit.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import { Why } from '../parts/why.tsx';
import { type SilentParty, speaksElsewhere } from '../records/silent-parties.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { SilentParties } from './silent-parties.tsx';
import { StorySection } from './story-section.tsx';
import { WhoSaid } from './who-said.tsx';
import { WordsLink } from './words-link.tsx';

const KINDS: readonly OpenKind[] = ['unconfirmed', 'unanswered', 'unaware', 'declined'];

interface OpenPointsProps {
  readonly records: StoryRecords;
  readonly silent: readonly SilentParty[];
}

/** What is unconfirmed, unanswered or unknown, in the words that say so. */
export function OpenPoints({ records, silent }: OpenPointsProps) {
  const { t } = useTranslation();
  const { open } = records.story;
  const kinds = KINDS.filter((kind) => open.some((point) => point.kind === kind));
  return (
    <StorySection section="open" lead={open.length === 0 ? t('open.none') : t('open.lead')}>
      <SilentParties records={records} parties={silent} />
      <div className="open-kinds">
        {kinds.map((kind) => (
          <section key={kind} className="open-kind">
            <h3>{t(`open.${kind}`)}</h3>
            <ShowMore
              name={`open ${kind} ${records.story.id}`}
              records={open.filter((point) => point.kind === kind)}
              step={6}
            >
              {(shown) => (
                <ul>
                  {shown.map((point) => (
                    <OpenLine key={point.id} records={records} point={point} />
                  ))}
                </ul>
              )}
            </ShowMore>
          </section>
        ))}
      </div>
    </StorySection>
  );
}

function OpenLine({ records, point }: { readonly records: StoryRecords; readonly point: OpenPoint }) {
  const { t } = useTranslation();
  const entry = records.reportOf(point.report);
  const statement = point.statement === null ? undefined : records.statementOf(point.statement);
  const elsewhere = statement?.act === 'decline' ? speaksElsewhere(records, statement) : 0;
  if (entry === undefined) return null;
  return (
    <li className="open-point">
      <WordsLink records={records} {...point}>
        <ExcerptWords report={entry.report} span={point.span} />
      </WordsLink>
      <WhoSaid records={records} statement={point.statement} />
      <p className="open-credit">
        <ReportCredit report={entry.report} words={point.span} />
        {elsewhere > 0 && (
          <span>{t('open.speaksIn', { reports: t('count.origins', { count: elsewhere }) })}</span>
        )}
      </p>
      <Why
        reasons={point.reasons}
        wordsOf={(report, span) => records.wordsOf(report ?? point.report, span)}
      />
    </li>
  );
}
