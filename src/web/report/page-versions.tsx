import { useTranslation } from 'react-i18next';
import type { Edit, Version, VersionBlock } from '../../model/address-history.ts';
import type { DossierReport } from '../../model/dossier.ts';
import { AttemptLine } from '../parts/attempt-line.tsx';
import { historyEvents } from '../parts/history-events.ts';
import { ShowMore } from '../parts/show-more.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { formatWhen } from '../wording/format-when.ts';

interface PageVersionsProps {
  readonly entry: DossierReport;
  readonly records: StoryRecords;
}

/** What the report's address answered each time that it was asked, and what was edited in between. */
export function PageVersions({ entry, records }: PageVersionsProps) {
  const { t } = useTranslation();
  const { report, history } = entry;
  if (history === undefined) return null;
  const events = historyEvents(history);
  return (
    <section className="side-part versions">
      <h2>
        {t('version.title')} <span className="section-count">{events.length}</span>
      </h2>
      <ShowMore name={`versions ${report.id}`} records={events} step={12}>
        {(shown) => (
          <ol>
            {shown.map(({ when, version, attempt }) =>
              version === null ? (
                <li key={when}>
                  <AttemptLine attempt={attempt} />
                </li>
              ) : (
                <li key={when + version.capture}>
                  <VersionLine version={version} current={report.id} records={records} />
                  <Edits edits={version.edits} records={records} />
                </li>
              ),
            )}
          </ol>
        )}
      </ShowMore>
    </section>
  );
}

interface VersionLineProps {
  readonly version: Version;
  readonly current: string;
  readonly records: StoryRecords;
}

function VersionLine({ version, current, records }: VersionLineProps) {
  const { t, i18n } = useTranslation();
  const when = formatWhen(version.captured, i18n.language);
  const { report } = version;
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
      <span className={`version-change version-${version.change}`}>
        {t(`version.${version.change}`, { status: version.status })}
      </span>
      {report === current && <span className="version-current"> {t('version.current')}</span>}
    </p>
  );
}

interface EditsProps {
  readonly edits: readonly Edit[];
  readonly records: StoryRecords;
}

function Edits({ edits, records }: EditsProps) {
  const { t } = useTranslation();
  if (edits.length === 0) return null;
  return (
    <ul className="edits">
      {edits.map((edit) => (
        <li key={keyOf(edit)}>
          <span className="edit-kind">{t(`edit.${edit.kind}`)}</span>
          {edit.before !== null && (
            <del>
              <BlockWords block={edit.before} records={records} />
            </del>
          )}
          {edit.after !== null && (
            <ins>
              <BlockWords block={edit.after} records={records} />
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A block's words lead to where they stand; a version that is told in another story is only named. */
function BlockWords({ block, records }: { readonly block: VersionBlock; readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const { report, span } = block;
  const words = records.wordsOf(report, span);
  if (words === '') return <span className="unstated">{t('version.elsewhere')}</span>;
  return (
    <RouteLink to={{ view: 'report', story: records.story.id, report, statement: null, span }}>
      <span lang={records.reportOf(report)?.report.language ?? undefined}>{words}</span>
    </RouteLink>
  );
}

function keyOf({ before, after }: Edit): string {
  return [before, after].map((block) => (block ? `${block.report} ${block.span.start}` : '')).join('/');
}
