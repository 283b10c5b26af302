import { useTranslation } from 'react-i18next';
import type { Appearance, Claim, Stance } from '../../model/claim.ts';
import { findJoiningWords } from '../../text/joining-words.ts';
import { DecideClaim } from '../decide/decide-claim.tsx';
import { ExcerptWords } from '../parts/excerpt-words.tsx';
import { ReportCredit } from '../parts/report-credit.tsx';
import { Why } from '../parts/why.tsx';
import { denialOnly } from '../records/denial-only.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { Assessments } from './assessments.tsx';
import { SourceAndCue } from './source-and-cue.tsx';
import { StandingMark } from './standing-mark.tsx';
import { StandingSteps } from './standing-steps.tsx';
import { WhoSaid } from './who-said.tsx';
import { WordsLink } from './words-link.tsx';

const STANCES: readonly Stance[] = ['asserts', 'denies', 'unaware', 'asks'];

/** One claim: how far it has come and by whose words, and who says so, denies it or asks. */
export function ClaimCard({ records, claim }: { readonly records: StoryRecords; readonly claim: Claim }) {
  const { t } = useTranslation();
  const { words, appearances, standing } = claim;
  const entry = records.reportOf(words.report);
  if (entry === undefined) return null;
  const denial = denialOnly(claim);
  const last = standing.steps.at(-1)!;
  return (
    <article className="claim" aria-label={records.wordsOf(words.report, words.span)}>
      <p className="claim-standing">
        {denial === null ? (
          <StandingMark
            state={standing.state}
            reasons={last.reasons}
            speaker={last.statement === null ? undefined : records.statementOf(last.statement)?.speaker}
          />
        ) : (
          <b className="standing">{t('claim.denialOnly')}</b>
        )}{' '}
        {denial === null && (
          <span className="claim-origins">
            {standing.origins === 0
              ? t('claim.noOrigin')
              : t('claim.origins', { origins: t('count.origins', { count: standing.origins }) })}
          </span>
        )}
      </p>
      {denial !== null && denial.statement !== null && (
        <SourceAndCue records={records} statement={denial.statement} />
      )}
      <blockquote>
        <WordsLink records={records} statement={null} {...words}>
          <ExcerptWords report={entry.report} span={words.span} />
        </WordsLink>
      </blockquote>
      <Assessments of={records.story.assessments.filter((each) => each.claim === claim.id)} />
      {standing.steps.length > 1 && <StandingSteps records={records} steps={standing.steps} />}
      <details className="claim-appearances">
        <summary>{t('claim.appearances', { count: appearances.length })}</summary>
        {STANCES.map((stance) => (
          <StanceList
            key={stance}
            records={records}
            stance={stance}
            heading={t(denial !== null && stance === 'denies' ? 'claim.denialWords' : `stance.${stance}`)}
            appearances={appearances.filter((each) => each.stance === stance)}
            words={words}
          />
        ))}
      </details>
      <Why
        reasons={claim.reasons}
        wordsOf={(report, span) => records.wordsOf(report ?? words.report, span)}
      />
      <DecideClaim claim={claim.id} />
    </article>
  );
}

interface StanceListProps {
  readonly records: StoryRecords;
  readonly stance: Stance;
  readonly heading: string;
  readonly appearances: readonly Appearance[];
  /** The words of the claim. */
  readonly words: Claim['words'];
}

function StanceList({ records, stance, heading, appearances, words }: StanceListProps) {
  const { t } = useTranslation();
  const claimed = records.wordsOf(words.report, words.span);
  if (appearances.length === 0) return null;
  return (
    <section className={`stance stance-${stance}`}>
      <h4>{heading}</h4>
      <ul>
        {appearances.map(({ report, statement, span }) => {
          const entry = records.reportOf(report);
          const isClaim = report === words.report && span.start === words.span.start;
          const shared = isClaim ? [] : findJoiningWords(records.wordsOf(report, span), claimed);
          return (
            entry !== undefined && (
              <li key={`${report} ${span.start}`}>
                <WhoSaid records={records} statement={statement} />
                <WordsLink records={records} report={report} statement={statement} span={span}>
                  <ExcerptWords report={entry.report} span={span} />
                </WordsLink>
                <p className="open-credit">
                  <ReportCredit report={entry.report} words={span} />
                  {shared.length > 0 && (
                    <span>
                      {t('claim.shares')} {shared.join(' · ')}
                    </span>
                  )}
                </p>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
