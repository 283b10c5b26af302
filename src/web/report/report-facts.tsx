import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierReport } from '../../model/dossier.ts';
import type { Reading } from '../../model/report.ts';
import { sliceSpan } from '../../text/span.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { ReportName } from '../parts/report-name.tsx';
import { Why } from '../parts/why.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { formatWhen } from '../wording/format-when.ts';

interface ReportFactsProps {
  readonly entry: DossierReport;
  readonly records: StoryRecords;
}

/** What is known about a report and how each was found; what the page does not say is said to be unstated. */
export function ReportFacts({ entry, records }: ReportFactsProps) {
  const { t, i18n } = useTranslation();
  const { report, captures } = entry;
  const lang = report.language ?? undefined;
  const stated = (words: string | null) =>
    words === null ? (
      <span className="unstated">{t('page.unstated')}</span>
    ) : (
      <span lang={lang}>{words}</span>
    );
  const ruleOf = (field: keyof Reading) =>
    report.reasons.find(({ rule }) => rule.startsWith(`${field}:`))?.rule.slice(field.length + 1);
  return (
    <section className="side-part facts">
      <h2>{t('report.about')}</h2>
      <dl>
        <Fact name={t('report.outlet')} rule={ruleOf('outlet')}>
          {stated(report.outlet)}
        </Fact>
        <Fact name={t('report.site')} rule={ruleOf('site')}>
          {stated(report.site)}
        </Fact>
        <Fact name={t('report.published')} rule={ruleOf('published')}>
          {stated(report.published === null ? null : formatWhen(report.published, i18n.language))}
        </Fact>
        <Fact name={t('report.byline')} rule={ruleOf('byline')}>
          {stated(report.byline)}
        </Fact>
        <Fact name={t('report.canonical')} rule={ruleOf('canonical')}>
          {report.canonical === null ? stated(null) : <Address url={report.canonical} />}
        </Fact>
        {report.url !== null && (
          <Fact name={t('report.url')}>
            <Address url={report.url} />
          </Fact>
        )}
        <Fact name={t('report.language')}>{stated(report.language)}</Fact>
        <Fact name={t('report.kind')}>{t(`kind.${report.kind}`)}</Fact>
        {report.tags.length > 0 && <Fact name={t('report.tags')}>{report.tags.join(' · ')}</Fact>}
        {captures.map((capture) => (
          <Fact key={capture.digest + capture.captured} name={t('report.captured')}>
            {formatWhen(capture.captured, i18n.language)}
            {capture.path !== null && <span className="path">{capture.path}</span>}
            {capture.url !== null && capture.url !== report.url && <Address url={capture.url} />}
          </Fact>
        ))}
        <Fact name={t('report.capture')}>
          <EvidenceLink digest={report.capture} />
        </Fact>
        <Fact name={t('report.textDigest')}>
          {entry.masking === undefined ? (
            <EvidenceLink digest={report.textDigest} />
          ) : (
            <code title={report.textDigest}>{report.textDigest.slice(0, 12)}…</code>
          )}
        </Fact>
        {entry.masking !== undefined && (
          <>
            <Fact name={t('report.originalText')}>
              <EvidenceLink digest={entry.masking.original} />
            </Fact>
            <Fact name={t('report.masks')}>{t('count.masks', { count: entry.masking.masks.length })}</Fact>
          </>
        )}
        <Fact name={t('report.reader')}>
          <code>{report.reader}</code>
        </Fact>
      </dl>
      {report.issues.length > 0 && (
        <>
          <h3>{t('report.issues')}</h3>
          <ul className="issues">
            {report.issues.map((issue) => (
              <li key={issue.code + issue.message}>
                {t(`issue.${issue.code}`)} <small lang="en">{issue.message}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <OtherMembers entry={entry} records={records} />
      <Why reasons={report.reasons} wordsOf={(_of, span) => sliceSpan(report.text, span)} />
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly rule?: string | undefined;
  readonly children: ReactNode;
}

function Fact({ name, rule, children }: FactProps) {
  const { t } = useTranslation();
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        {children}
        {rule !== undefined && (
          <span className="fact-rule">
            {t('report.foundBy')} <code>{rule}</code>
          </span>
        )}
      </dd>
    </div>
  );
}

/** An address from a captured page: a link only where it leads to the web, since a page may name anything. */
function Address({ url }: { readonly url: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a className="address" href={url} target="_blank" rel="noreferrer noopener">
      {url}
    </a>
  ) : (
    <span className="address">{url}</span>
  );
}

/** The other reports of the same origin. */
function OtherMembers({ entry, records }: ReportFactsProps) {
  const { t } = useTranslation();
  const members = records
    .originOf(entry.report.id)
    ?.members.filter(({ report }) => report !== entry.report.id);
  if (members === undefined || members.length === 0) return null;
  return (
    <>
      <h3>{t('report.also')}</h3>
      <ul className="also">
        {members.map((member) => {
          const other = records.reportOf(member.report)?.report;
          return (
            other !== undefined && (
              <li key={member.report}>
                <RouteLink
                  to={{
                    view: 'report',
                    story: records.story.id,
                    report: member.report,
                    statement: null,
                    span: null,
                  }}
                >
                  {other.outlet ?? other.site ?? <ReportName report={other} />}
                </RouteLink>{' '}
                <span className="member-kind">{t(`copy.${member.kind}`)}</span>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
