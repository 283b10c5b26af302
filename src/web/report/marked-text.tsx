import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import type { Span } from '../../text/span.ts';
import { localId } from '../records/story-records.ts';
import { formatWhen } from '../wording/format-when.ts';
import { cutSegments, type Mark, type Segment } from './cut-segments.ts';
import type { TextLabel } from './text-marks.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly within: Span;
  readonly marks: readonly Mark<TextLabel>[];
  /** Each statement's number, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly chosen: Statement | undefined;
  readonly hrefOf: (statement: Statement) => string;
}

/**
 * A stretch of text, its marks shown and its statements numbered where they begin. The elements' own text
 * is the report's, letter by letter; the numbers stand in elements of their own (`.number`).
 */
export function MarkedText({ text, within, marks, numbers, chosen, hrefOf }: MarkedTextProps) {
  const segments = useMemo(() => cutSegments(within, marks), [within, marks]);
  return segments.map((segment) => (
    <Fragment key={segment.start}>
      {statementsFrom(segment).map((statement) => (
        <NumberLink
          key={statement.id}
          number={numbers.get(statement.id) ?? 0}
          href={hrefOf(statement)}
          isChosen={statement.id === chosen?.id}
        />
      ))}
      <SegmentElement text={text} segment={segment} chosen={chosen} />
    </Fragment>
  ));
}

interface NumberLinkProps {
  readonly number: number;
  readonly href: string;
  readonly isChosen: boolean;
}

function NumberLink({ number, href, isChosen }: NumberLinkProps) {
  const { t } = useTranslation();
  return (
    <a
      className="number"
      href={href}
      aria-label={t('report.goTo', { number })}
      aria-current={isChosen ? 'true' : undefined}
    >
      {number}
    </a>
  );
}

interface SegmentElementProps {
  readonly text: string;
  readonly segment: Segment<TextLabel>;
  readonly chosen: Statement | undefined;
}

function SegmentElement({ text, segment, chosen }: SegmentElementProps) {
  const { t, i18n } = useTranslation();
  const words = text.slice(segment.start, segment.end);
  if (segment.labels.length === 0) return words;

  const classes = new Set<string>();
  const statements = new Set<Statement>();
  const titles: string[] = [];
  let value: string | undefined;
  let isChosen = false;
  for (const label of segment.labels) {
    if (label.kind === 'pointed') {
      classes.add('pointed');
      isChosen = true;
    } else if (label.kind === 'mention') {
      const { mention } = label;
      classes.add('mention').add(`mention-${mention.type}`);
      const normalised =
        mention.type === 'time' && mention.value !== null
          ? formatWhen(mention.value, i18n.language)
          : (mention.value ?? mention.timex);
      titles.push([t(`mention.${mention.type}`), normalised].filter(Boolean).join(': '));
      if (normalised !== null && mention.span.end === segment.end) value = normalised;
    } else {
      statements.add(label.statement);
      classes.add(`said-${label.part}`);
      if (label.statement.id === chosen?.id) {
        classes.add(`chosen-${label.part}`);
        isChosen = true;
      }
    }
  }
  const Element = isChosen ? 'mark' : 'span';
  return (
    <Element
      className={[...classes].join(' ')}
      title={titles.length === 0 ? undefined : titles.join('; ')}
      tabIndex={isChosen ? -1 : undefined}
      data-chosen={isChosen ? [...partsOfChosen(segment, chosen)].join(' ') : undefined}
      data-value={value}
      data-statements={
        statements.size === 0 ? undefined : [...statements].sort(byLength).map(localId).join(' ')
      }
    >
      {words}
    </Element>
  );
}

/** The statements whose words begin with this segment. */
function statementsFrom(segment: Segment<TextLabel>): Statement[] {
  const found = new Set<Statement>();
  for (const label of segment.labels) {
    if (label.kind === 'statement' && hullOfStatement(label.statement)?.start === segment.start) {
      found.add(label.statement);
    }
  }
  return [...found];
}

/** The parts that a segment plays in the chosen statement, or that it is what an address points to. */
function partsOfChosen(segment: Segment<TextLabel>, chosen: Statement | undefined): Set<string> {
  const parts = new Set<string>();
  for (const label of segment.labels) {
    if (label.kind === 'pointed') parts.add('pointed');
    if (label.kind === 'statement' && label.statement.id === chosen?.id) parts.add(label.part);
  }
  return parts;
}

/** The shortest first: of statements within one another a click means the inner one. */
function byLength(a: Statement, b: Statement): number {
  return lengthOf(a) - lengthOf(b);
}

function lengthOf(statement: Statement): number {
  const span = hullOfStatement(statement);
  return span === undefined ? 0 : span.end - span.start;
}
