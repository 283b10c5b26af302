import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Conflict, isPossible, isTold } from '../../model/conflict.ts';
import { groupSides } from '../records/group-sides.ts';
import { independentVoices } from '../records/independent-voices.ts';
import { groupVoices, type Voice } from '../records/merge-statements.ts';
import { type SilentParty, silentParties } from '../records/silent-parties.ts';
import { recordsOf, type StoryRecords, speakerWords } from '../records/story-records.ts';
import type { Section } from '../route/route.ts';
import { RouteLink } from '../route/route-link.tsx';
import { useStory } from '../source/source-context.ts';
import { WordsLink } from './words-link.tsx';

/** Lines of each answer; the section has all. */
const LINES = 4;
/** Accounts of one contradiction. */
const ACCOUNTS = 3;

interface BriefProps {
  readonly records: StoryRecords;
  readonly voices: readonly Voice[];
  readonly silent: readonly SilentParty[];
}

/** What a reader asks first, answered in a few lines each: what contradicts what, who did not answer, who speaks most, who reports on their own. */
export function Brief({ records, voices, silent }: BriefProps) {
  const { t } = useTranslation();
  const conflicts = records.story.conflicts.filter(isTold);
  const possible = records.story.conflicts.filter(isPossible).length;
  const speaking = voices.filter(({ name }) => name !== null);
  const independent = independentVoices(records);
  return (
    <div className="brief">
      <Answer
        records={records}
        section="conflicts"
        title={t('brief.conflicts')}
        of={conflicts.length}
        besides={possible === 0 ? undefined : t('brief.possible', { count: possible })}
      >
        {conflicts.slice(0, LINES).map((conflict) => (
          <ConflictLine key={conflict.id} records={records} conflict={conflict} />
        ))}
      </Answer>
      <Answer records={records} section="open" title={t('open.silent')} of={silent.length}>
        {silent.slice(0, LINES).map(({ name, silences: [first] }) => (
          <li key={first!.id}>
            <WordsLink records={records} report={first!.report} statement={first!.id} span={null}>
              <span lang={records.reportOf(first!.report)?.report.language ?? undefined}>{name}</span>
            </WordsLink>
          </li>
        ))}
      </Answer>
      <Answer records={records} section="statements" title={t('brief.voices')} of={speaking.length}>
        {speaking.slice(0, LINES).map(({ name, said }) => {
          const { report, id } = said[0]!.statement;
          return (
            <li key={name}>
              <WordsLink records={records} report={report} statement={id} span={null}>
                <span lang={records.reportOf(report)?.report.language ?? undefined}>{name}</span>
              </WordsLink>{' '}
              <small>{t('count.statements', { count: said.length })}</small>
            </li>
          );
        })}
      </Answer>
      <Answer records={records} section="reports" title={t('brief.origins')} of={independent.length}>
        {independent.slice(0, LINES).map(({ name, report, reports }) => (
          <li key={report}>
            <RouteLink
              to={{ view: 'report', story: records.story.id, report, statement: null, span: null }}
              className="words-link"
            >
              {name ?? t('report.untitled')}
            </RouteLink>{' '}
            {reports > 1 && <small>{t('count.reports', { count: reports })}</small>}
          </li>
        ))}
      </Answer>
    </div>
  );
}

/** The same of a story that the reader has not opened. */
export function BriefOfStory({ story }: { readonly story: string }) {
  const records = recordsOf(useStory(story));
  const voices = useMemo(() => groupVoices(records), [records]);
  const silent = useMemo(() => silentParties(records), [records]);
  return <Brief records={records} voices={voices} silent={silent} />;
}

interface AnswerProps {
  readonly records: StoryRecords;
  readonly section: Section;
  readonly title: string;
  /** How many there are, of which a few are shown. */
  readonly of: number;
  /** What else its section has, in words. */
  readonly besides?: string | undefined;
  readonly children: ReactNode;
}

function Answer({ records, section, title, of, besides, children }: AnswerProps) {
  const { t } = useTranslation();
  const to = { view: 'story', story: records.story.id, section } as const;
  return (
    <section>
      <h2>
        <RouteLink to={to}>{title}</RouteLink>
      </h2>
      {of > 0 && <ul>{children}</ul>}
      {of === 0 && besides === undefined && <p className="none">{t('brief.none')}</p>}
      {of > LINES && (
        <p className="brief-rest">
          <RouteLink to={to}>{t('brief.more', { count: of - LINES })}</RouteLink>
        </p>
      )}
      {besides !== undefined && (
        <p className="brief-rest">
          <RouteLink to={to}>{besides}</RouteLink>
        </p>
      )}
    </section>
  );
}

/** The accounts of a contradiction in their words, one after the other, each with who gives it. */
function ConflictLine({
  records,
  conflict,
}: {
  readonly records: StoryRecords;
  readonly conflict: Conflict;
}) {
  const { t } = useTranslation();
  const accounts = groupSides(conflict, records);
  return (
    <li>
      {accounts.slice(0, ACCOUNTS).map(({ side }) => {
        const entry = records.reportOf(side.report);
        const said = side.statement === null ? undefined : records.statementOf(side.statement);
        const named =
          said === undefined || entry === undefined ? null : speakerWords(entry.report.text, said).name;
        // Words of a statement are not the paper's own, also where nobody is named.
        const name =
          side.statement === null
            ? (entry?.report.outlet ?? entry?.report.site)
            : (named ?? t('voices.unnamed'));
        return (
          <WordsLink key={`${side.report} ${side.span.start}`} records={records} {...side}>
            <span className="brief-account" lang={entry?.report.language ?? undefined}>
              {name != null && <b>{name}</b>} {said?.act === 'deny' && <i>{t('act.deny')}</i>}{' '}
              {records.wordsOf(side.report, side.span)}
            </span>
          </WordsLink>
        );
      })}
      {accounts.length > ACCOUNTS && <small>{t('brief.more', { count: accounts.length - ACCOUNTS })}</small>}
    </li>
  );
}
