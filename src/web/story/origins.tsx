import { useTranslation } from 'react-i18next';
import type { Origin } from '../../model/origin.ts';
import { ReportCredit } from '../parts/report-credit.tsx';
import { ReportName } from '../parts/report-name.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import { Why } from '../parts/why.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { BorrowedPassages } from './borrowed-passages.tsx';
import { StorySection } from './story-section.tsx';

type Member = Origin['members'][number];

/** The reports, those that are copies of one text together. */
export function Origins({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  return (
    <StorySection section="reports" lead={t('origins.lead')}>
      <ShowMore name={`origins ${records.story.id}`} records={records.story.origins} step={20}>
        {(shown) => (
          <ol className="origins">
            {shown.map((origin) => (
              <OriginCard key={origin.id} records={records} origin={origin} />
            ))}
          </ol>
        )}
      </ShowMore>
    </StorySection>
  );
}

function OriginCard({ records, origin }: { readonly records: StoryRecords; readonly origin: Origin }) {
  const { t } = useTranslation();
  const members = [...origin.members].sort(
    (a, b) => Number(b.report === origin.first) - Number(a.report === origin.first),
  );
  return (
    <li className="origin">
      {members.length > 1 && (
        <p className="origin-head">
          <span>{t('count.reports', { count: members.length })}</span>
          <span>{origin.first === null ? t('origins.firstUnknown') : t('origins.first')}</span>
        </p>
      )}
      <PublisherLine records={records} origin={origin} />
      <ShowMore name={`origin ${origin.id}`} records={members} step={6}>
        {(shown) => (
          <ul className="members">
            {shown.map((member) => (
              <MemberLine
                key={member.report}
                records={records}
                member={member}
                isFirst={member.report === origin.first}
              />
            ))}
          </ul>
        )}
      </ShowMore>
    </li>
  );
}

/** Who published it first, and whether others of the house speak in this story: together they count once. */
function PublisherLine({ records, origin }: { readonly records: StoryRecords; readonly origin: Origin }) {
  const { t } = useTranslation();
  const { publisher, family } = origin;
  const isOneOfMany =
    family !== null &&
    records.story.origins.some(({ id, family: other }) => id !== origin.id && other?.name === family.name);
  const isCredited = publisher !== null && origin.members.length > 1;
  if (!isOneOfMany && !isCredited) return null;
  return (
    <div className="publisher">
      <p className="origin-head">
        {isCredited && <span>{t('origins.publisher', { name: publisher.name })}</span>}
        {isOneOfMany && <span>{t('origins.family', { name: family.name })}</span>}
      </p>
      <Why
        reasons={[...(isCredited ? publisher.reasons : []), ...(isOneOfMany ? family.reasons : [])]}
        wordsOf={(of, span) => (of === undefined ? '' : records.wordsOf(of, span))}
        nameOf={(id) => records.reportOf(id)?.report.site ?? records.reportOf(id)?.report.outlet ?? id}
      />
    </div>
  );
}

/** That its paper put it right, or what it copies, with the way to the correction. */
function CorrectedLine({ records, member }: { readonly records: StoryRecords; readonly member: Member }) {
  const { t } = useTranslation();
  const by = member.corrected === undefined ? undefined : records.reportOf(member.corrected.report)?.report;
  if (member.corrected === undefined || by === undefined) return null;
  return (
    <p className="member-corrected">
      <RouteLink
        to={{
          view: 'report',
          story: records.story.id,
          report: by.id,
          statement: null,
          span: member.corrected.span,
        }}
      >
        {t(member.corrected.own ? 'origins.corrected' : 'origins.copyOfCorrected')}
      </RouteLink>
      <ReportCredit report={by} />
    </p>
  );
}

interface MemberLineProps {
  readonly records: StoryRecords;
  readonly member: Member;
  readonly isFirst: boolean;
}

function MemberLine({ records, member, isFirst }: MemberLineProps) {
  const { t, i18n } = useTranslation();
  const entry = records.reportOf(member.report);
  if (entry === undefined) return null;
  const { report, statements } = entry;
  const copied = member.of === null ? undefined : records.reportOf(member.of)?.report;
  const formatShare = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format;
  return (
    <li className={isFirst ? 'member member-first' : 'member'}>
      <p className="member-kind">
        {t(`copy.${member.kind}`)}
        {copied !== undefined && copied.outlet !== null && (
          <span className="member-of">{t('origins.copyOf', { outlet: copied.outlet })}</span>
        )}
      </p>
      <div className="member-body">
        <p className="member-title">
          <RouteLink
            to={{ view: 'report', story: records.story.id, report: report.id, statement: null, span: null }}
          >
            <ReportName report={report} />
          </RouteLink>
        </p>
        <p className="member-credit">
          <ReportCredit report={report} beside="title" />
          {report.site !== null && report.site !== report.outlet && report.outlet !== null && (
            <span>{t('origins.foundAt', { site: report.site })}</span>
          )}
          <span>{t('count.statements', { count: statements.length })}</span>
        </p>
        <CorrectedLine records={records} member={member} />
        {member.overlap !== null && (
          <p className="overlap">
            <svg className="overlap-bar" width="96" height="6" aria-hidden="true" focusable="false">
              <rect className="overlap-all" width="96" height="6" />
              <rect className="overlap-same" width={96 * member.overlap} height="6" />
            </svg>
            {t('origins.overlap', { percent: formatShare(member.overlap) })}
          </p>
        )}
        <BorrowedPassages records={records} member={member} />
        <Why
          reasons={member.reasons}
          wordsOf={(of, span) => records.wordsOf(of ?? member.report, span)}
          nameOf={(id) => records.reportOf(id)?.report.outlet ?? id}
        />
      </div>
    </li>
  );
}
