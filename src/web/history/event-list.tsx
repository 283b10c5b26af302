import { useTranslation } from 'react-i18next';
import type { AddressHistory, Version } from '../../model/address-history.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { formatWhen } from '../wording/format-when.ts';
import { AttemptLine } from './attempt-line.tsx';
import { EditList } from './edit-list.tsx';
import { historyEvents } from './history-events.ts';

interface EventListProps {
  readonly history: AddressHistory;
  /** The report that is being read. */
  readonly current: string;
  readonly records: StoryRecords;
  /** With every edit and the preserved bytes of each version, where there is room for them. */
  readonly inFull: boolean;
}

/** All that became of an address, the earliest first. */
export function EventList({ history, current, records, inFull }: EventListProps) {
  return (
    <ShowMore name={`history ${history.url} ${inFull}`} records={historyEvents(history)} step={12}>
      {(shown) => (
        <ol className="history-events">
          {shown.map(({ when, version, attempt }) => (
            <li key={when + (version?.capture ?? '')}>
              {version === null ? (
                <AttemptLine attempt={attempt} />
              ) : (
                <>
                  <VersionLine version={version} current={current} records={records} inFull={inFull} />
                  {inFull && <EditList edits={version.edits} records={records} />}
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </ShowMore>
  );
}

type VersionLineProps = Omit<EventListProps, 'history'> & { readonly version: Version };

function VersionLine({ version, current, records, inFull }: VersionLineProps) {
  const { t, i18n } = useTranslation();
  const when = formatWhen(version.captured, i18n.language);
  const { report, change, status, edits, capture } = version;
  const isElsewhere = report !== null && report !== current && records.reportOf(report) !== undefined;
  return (
    <p className="version-line">
      {isElsewhere ? (
        <RouteLink to={{ view: 'report', story: records.story.id, report, statement: null, span: null }}>
          {when}
        </RouteLink>
      ) : (
        when
      )}{' '}
      <span className={`version-change version-${change}`}>{t(`version.${change}`, { status })}</span>
      {!inFull && edits.length > 0 && <span> {t('version.edits', { count: edits.length })}</span>}
      {report === current && <span className="version-current"> {t('version.current')}</span>}
      {inFull && (
        <>
          {' '}
          <EvidenceLink digest={capture} />
        </>
      )}
    </p>
  );
}
