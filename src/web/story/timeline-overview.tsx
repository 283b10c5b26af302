import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../model/timeline.ts';
import { useWidth } from '../parts/use-width.ts';
import { formatWhen } from '../wording/format-when.ts';
import { layOutDates } from './lay-out-dates.ts';
import { createTimelineScale } from './timeline-scale.ts';

interface TimelineOverviewProps {
  readonly entries: readonly (TimelineEntry & { readonly when: string })[];
}

/** Room below the axis for the ticks' words, and above the highest mark for a number. */
const BELOW = 24;
const ABOVE = 14;
/** Between two ticks' words, so that they can be told apart; a month's name is about 80 pixels wide. */
const TICK_ROOM = 96;

/**
 * All dates on one line: how they lie to one another, each as wide as what it may mean. A day is a dot, a
 * month or year a bar of its whole length, an interval with an open end an arrow from the end that is
 * stated; those that lie close together are stacked. It repeats the list below for the eye, and says so to
 * a reader.
 */
export function TimelineOverview({ entries }: TimelineOverviewProps) {
  const { t, i18n } = useTranslation();
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg, 'overview', 800);
  const scale = useMemo(() => createTimelineScale(entries.map(({ when }) => when)), [entries]);
  if (scale === undefined) return null;
  const { marks, more, height } = layOutDates(entries, scale, width);
  const axis = ABOVE + height;
  const beside = [
    ...(scale.earlier === 0 ? [] : [t('timeline.before', { count: scale.earlier })]),
    ...(scale.later === 0 ? [] : [t('timeline.behind', { count: scale.later })]),
  ].join(' · ');
  const label = t('timeline.overview', {
    from: formatWhen(scale.from, i18n.language),
    to: formatWhen(scale.to, i18n.language),
  });
  const everyTick = Math.max(1, Math.ceil((scale.ticks.length * TICK_ROOM) / width));
  const line = (
    <svg
      ref={svg}
      className="overview"
      viewBox={`0 0 ${width} ${axis + BELOW}`}
      role="img"
      aria-label={label}
    >
      {scale.ticks
        .filter((_, index) => index % everyTick === 0)
        .map(({ at, when }) => (
          <g key={when} transform={`translate(${(at / 100) * width} 0)`}>
            <line className="overview-tick" y1={4} y2={axis + 4} />
            <text y={axis + 18} textAnchor={at > 90 ? 'end' : at < 5 ? 'start' : 'middle'}>
              {formatWhen(when, i18n.language)}
            </text>
          </g>
        ))}
      <line className="overview-axis" x2={width} y1={axis} y2={axis} />
      {marks.map(({ id, kind, x, y, length }) =>
        kind === 'bar' ? (
          <rect key={id} className="overview-bar" x={x} width={length} y={axis - y - 3} height={6} rx={2} />
        ) : kind === 'dot' ? (
          <circle key={id} className="overview-dot" cx={x + length / 2} cy={axis - y} r={4} />
        ) : (
          <path
            key={id}
            className="overview-open"
            d={kind === 'since' ? 'M0-4v8M0 0h13M9-4l4 4l-4 4' : 'M14-4v8M14 0h-13M5-4l-4 4l4 4'}
            transform={`translate(${x} ${axis - y})`}
          />
        ),
      )}
      {more.map(({ x, count }) => (
        <text
          key={x}
          className="overview-more"
          x={x}
          y={ABOVE - 4}
          textAnchor={x > width - 20 ? 'end' : 'middle'}
        >
          +{count}
        </text>
      ))}
    </svg>
  );
  return beside === '' ? (
    line
  ) : (
    <>
      {line}
      <p className="overview-beside">{beside}</p>
    </>
  );
}
