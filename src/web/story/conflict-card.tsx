import { useTranslation } from 'react-i18next';
import { type Conflict, isTold } from '../../model/conflict.ts';
import { DecideConflict } from '../decide/decide-conflict.tsx';
import { ExcerptWords } from '../parts/excerpt-words.tsx';
import { ReportCredit } from '../parts/report-credit.tsx';
import { SettledBy } from '../parts/settled-by.tsx';
import { Why } from '../parts/why.tsx';
import { type Account, groupSides } from '../records/group-sides.ts';
import type { StoryRecords } from '../records/story-records.ts';
import { WhoSaid } from './who-said.tsx';
import { WordsLink } from './words-link.tsx';

/** Words up to this width (a figure, a date, a place) are set large above their sentence; in half ems. */
const SHORT = 20;

interface ConflictCardProps {
  readonly records: StoryRecords;
  readonly conflict: Conflict;
}

/** One contradiction: its accounts in columns, what was decided about it, and why it stands here. */
export function ConflictCard({ records, conflict }: ConflictCardProps) {
  const { t } = useTranslation();
  const accounts = groupSides(conflict, records);
  const Heading = isTold(conflict) ? 'h3' : 'h4';
  return (
    <article className="conflict" aria-label={t(`conflict.${conflict.kind}`)}>
      <Heading>{t(`conflict.${conflict.kind}`)}</Heading>
      {conflict.settled !== undefined && (
        <p className="settled">
          <SettledBy what={t(`conflict.settled.${conflict.settled.as}`)} settled={conflict.settled} />
        </p>
      )}
      <ol className="accounts">
        {accounts.map((account, index) => (
          <AccountColumn
            key={account.side.report + account.side.span.start}
            records={records}
            account={account}
            letter={String.fromCharCode(65 + (index % 26))}
          />
        ))}
      </ol>
      <Why
        reasons={conflict.reasons}
        wordsOf={(report, span) => (report === undefined ? '' : records.wordsOf(report, span))}
        nameOf={(report) => records.reportOf(report)?.report.outlet ?? report}
      />
      <DecideConflict conflict={conflict} />
    </article>
  );
}

interface AccountColumnProps {
  readonly records: StoryRecords;
  readonly account: Account;
  readonly letter: string;
}

function AccountColumn({ records, account, letter }: AccountColumnProps) {
  const { t } = useTranslation();
  const { side, others } = account;
  const entry = records.reportOf(side.report);
  if (entry === undefined) return null;
  const words = records.wordsOf(side.report, side.span);
  return (
    <li className="account">
      <p className="account-letter">{t('conflict.side', { letter })}</p>
      <WhoSaid records={records} statement={side.statement} />
      {widthOf(words) <= SHORT && (
        <p className="account-words" lang={entry.report.language ?? undefined}>
          {words}
        </p>
      )}
      <blockquote>
        <WordsLink records={records} {...side}>
          <ExcerptWords report={entry.report} span={side.span} />
        </WordsLink>
      </blockquote>
      <p className="account-credit">
        <ReportCredit report={entry.report} words={side.span} />
      </p>
      {others.length > 0 && (
        <details className="account-others">
          <summary>
            {t('conflict.more')}: {t('count.reports', { count: others.length })}
          </summary>
          <ul>
            {others.map((other) => {
              const report = records.reportOf(other.report)?.report;
              return (
                report !== undefined && (
                  <li key={other.report + other.span.start}>
                    <WordsLink records={records} {...other}>
                      <ReportCredit report={report} words={other.span} />
                    </WordsLink>
                  </li>
                )
              );
            })}
          </ul>
        </details>
      )}
    </li>
  );
}

/** About how wide words are set: a Chinese character is as wide as two letters. */
function widthOf(words: string): number {
  return words.length + (words.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
