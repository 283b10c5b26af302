import { useTranslation } from 'react-i18next';
import type { PossiblySame } from '../../model/possibly-same.ts';
import type { Reason } from '../../model/reason.ts';
import { DecideBox } from '../decide/decide-box.tsx';
import { ReportCredit } from '../parts/report-credit.tsx';
import { SettledBy } from '../parts/settled-by.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import type { StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';
import { useIndex } from '../source/source-context.ts';
import { StorySection } from './story-section.tsx';

/** Names that may be one person or body, with what speaks for and against; only a human settles it. */
export function PossiblySameNames({ records }: { readonly records: StoryRecords }) {
  const { t } = useTranslation();
  const { possiblySame } = records.story;
  return (
    <StorySection section="names" lead={possiblySame.length === 0 ? t('names.none') : t('names.lead')}>
      <ShowMore name={`names ${records.story.id}`} records={possiblySame} step={4}>
        {(shown) => (
          <ul className="names">
            {shown.map((link) => (
              <LinkCard key={link.id} records={records} link={link} />
            ))}
          </ul>
        )}
      </ShowMore>
    </StorySection>
  );
}

interface LinkCardProps {
  readonly records: StoryRecords;
  readonly link: PossiblySame;
}

function LinkCard({ records, link }: LinkCardProps) {
  const { t } = useTranslation();
  const { settled } = link;
  return (
    <li className="name-link">
      <p className="name-settled">
        {settled === null ? (
          <b>{t('names.open')}</b>
        ) : (
          <SettledBy what={t(`names.${settled.as}`)} settled={settled} />
        )}
      </p>
      <ol className="name-sides">
        {link.sides.map((side, index) => (
          <li key={side.report + side.span.start}>
            <NameSide records={records} link={link} index={index} />
          </li>
        ))}
      </ol>
      <Points records={records} kind="for" points={link.speaksFor} />
      <Points records={records} kind="against" points={link.speaksAgainst} />
      {settled === null && (
        <DecideBox
          id={link.id}
          choices={(['same', 'not-same'] as const).map((verb) => ({
            what: t(`decide.${verb}`),
            words: [verb, link.id],
          }))}
        />
      )}
    </li>
  );
}

function NameSide({ records, link, index }: LinkCardProps & { readonly index: number }) {
  const { t } = useTranslation();
  const { story, report, span, reports } = link.sides[index]!;
  const other = useIndex().stories.find(({ id }) => id === story);
  const entry = records.reportOf(report);
  return (
    <>
      <RouteLink to={{ view: 'report', story, report, statement: null, span }}>
        {entry === undefined ? link.names[index]!.name : records.wordsOf(report, span)}
      </RouteLink>{' '}
      {entry === undefined ? (
        <span className="name-story">{other === undefined ? story : other.title}</span>
      ) : (
        <ReportCredit report={entry.report} />
      )}{' '}
      <span className="name-count">{t('count.reports', { count: reports })}</span>
    </>
  );
}

interface PointsProps {
  readonly records: StoryRecords;
  readonly kind: 'for' | 'against';
  readonly points: readonly Reason[];
}

function Points({ records, kind, points }: PointsProps) {
  const { t } = useTranslation();
  if (points.length === 0) return null;
  return (
    <p className={`name-points name-${kind}`}>
      <span>{t(`names.${kind}`)}</span>
      {points.map(({ rule, span, report, note }) => {
        const words = span === null || report === undefined ? '' : records.wordsOf(report, span);
        return (
          <span key={rule} className="name-point">
            {t(`namePoint.${toPoint(rule)}`)}
            {[words, note].filter(Boolean).length > 0 && (
              <span className="why-words">{[words, note].filter(Boolean).join(' · ')}</span>
            )}
          </span>
        );
      })}
    </p>
  );
}

const POINTS = ['same', 'part', 'reading', 'story', 'title', 'body', 'place'] as const;
const COUNTER_POINTS = ['other-title', 'other-body', 'other-place', 'other-year'] as const;
type Point = (typeof POINTS)[number] | (typeof COUNTER_POINTS)[number];

/** The point that a rule `name:…` makes; one of a later version is told as the name's. */
function toPoint(rule: string): Point {
  return [...POINTS, ...COUNTER_POINTS].find((point) => rule === `name:${point}`) ?? 'same';
}
