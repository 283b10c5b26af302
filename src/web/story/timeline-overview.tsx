import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../model/timeline.ts';
import { formatWhen } from '../wording/format-when.ts';
import { createTimelineScale } from './timeline-scale.ts';

interface TimelineOverviewProps {
  readonly entries: readonly (TimelineEntry & { readonly when: string })[];
}

const HEIGHT = 64;
const AXIS = 40;

/**
 * All dates on one line: how they lie to one another, each as wide as what it may mean. A day is a stroke, a
 * month or year a bar of its whole length. It repeats the list below for the eye, and says so to a reader.
 */
export function TimelineOverview({ entries }: TimelineOverviewProps) {
  const { t, i18n } = useTranslation();
  const scale = createTimelineScale(entries.map(({ when }) => when));
  if (scale === undefined) return null;
  const label = t('timeline.overview', {
    from: formatWhen(scale.from, i18n.language),
    to: formatWhen(scale.to, i18n.language),
  });
  return (
    <svg className="overview" width="100%" height={HEIGHT} role="img" aria-label={label}>
      {scale.ticks.map(({ at, when }) => (
        <g key={when}>
          <line className="overview-tick" x1={`${at}%`} x2={`${at}%`} y1={4} y2={AXIS + 4} />
          <text x={`${at}%`} y={HEIGHT - 6} textAnchor={at > 90 ? 'end' : at < 5 ? 'start' : 'middle'}>
            {formatWhen(when, i18n.language)}
          </text>
        </g>
      ))}
      <line className="overview-axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {entries.map((entry) => {
        const place = scale.placeOf(entry.when);
        if (place === undefined) return null;
        const isWide = place.width > 2 && entry.when.length !== 10;
        return isWide ? (
          <rect
            key={entry.id}
            className="overview-bar"
            x={`${place.start}%`}
            width={`${place.width}%`}
            y={AXIS - 7}
            height={7}
          />
        ) : (
          <circle
            key={entry.id}
            className="overview-dot"
            cx={`${place.start + place.width / 2}%`}
            cy={AXIS - 16}
            r={5}
          />
        );
      })}
    </svg>
  );
}
