import { Fragment, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierReport } from '../../model/dossier.ts';
import type { MentionType } from '../../model/mention.ts';
import type { BlockRole } from '../../model/report.ts';
import type { Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import type { Span } from '../../text/span.ts';
import { ChatText } from '../chat/chat-text.tsx';
import { BesideImage } from '../image/beside-image.tsx';
import { CorrectedWords } from '../parts/corrected-words.tsx';
import { ReportName } from '../parts/report-name.tsx';
import { localId } from '../records/story-records.ts';
import { formatRoute } from '../route/route.ts';
import { useIndex } from '../source/source-context.ts';
import { createMarkIndex } from './mark-index.ts';
import { MarkedText } from './marked-text.tsx';
import { findTextMarks } from './text-marks.ts';

interface ReportTextProps {
  readonly entry: DossierReport;
  readonly story: string;
  readonly chosen: Statement | undefined;
  readonly pointed: Span | null;
  readonly shownMentions: readonly MentionType[];
}

/** A report's text, block by block, with its statements marked and the chosen one brought into sight. */
export function ReportText({ entry, story, chosen, pointed, shownMentions }: ReportTextProps) {
  const { report } = entry;
  const { t } = useTranslation();
  const isSealed = useIndex().kind === 'sealed';
  const container = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => findTextMarks(entry, shownMentions, pointed), [entry, shownMentions, pointed]);
  const marksWithin = useMemo(() => createMarkIndex(marks), [marks]);
  const numbers = useMemo(() => numberStatements(entry.statements), [entry]);
  useChosenInSight(container, chosen?.id ?? (pointed === null ? null : `${pointed.start}-${pointed.end}`));
  const titleBlock = report.blocks.find(({ role }) => role === 'title');

  function followMark(event: React.MouseEvent) {
    // Whoever is selecting words to copy does not want to be taken elsewhere.
    if (window.getSelection()?.isCollapsed === false || !(event.target instanceof Element)) return;
    const ids = event.target.closest<HTMLElement>('[data-statements]')?.dataset.statements?.split(' ');
    if (ids === undefined || event.target.closest('a') !== null) return;
    // A click on words that several statements share goes from one to the next.
    const next = ids[(ids.indexOf(chosen === undefined ? '' : localId(chosen)) + 1) % ids.length]!;
    window.location.hash = formatRoute({
      view: 'report',
      story,
      report: report.id,
      statement: next,
      span: null,
    });
  }

  const marked = (span: Span) => (
    <MarkedText
      text={report.text}
      within={span}
      marks={marksWithin(span)}
      numbers={numbers}
      chosen={chosen}
      hrefOf={(statement) =>
        formatRoute({ view: 'report', story, report: report.id, statement: localId(statement), span: null })
      }
    />
  );

  // A chat is shown as a chat; only its title is a block like any other.
  const { transcript, image } = report;
  const shownBlocks =
    transcript === undefined ? report.blocks : report.blocks.filter((block) => block === titleBlock);

  const blocksWith = (at: number | null) =>
    shownBlocks.map((block, number) => (
      <Fragment key={block.start}>
        <BlockElement
          role={block.role}
          isHeading={block === titleBlock}
          box={image && number}
          isPointed={number === at}
        >
          {marked(block)}
        </BlockElement>
        <CorrectedWords report={report} within={[block]} />
      </Fragment>
    ));

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keyboards use the numbered link of each statement
    // biome-ignore lint/a11y/noStaticElementInteractions: as above; the click is a shortcut to those links
    <div className="text" ref={container} lang={report.language ?? undefined} onClick={followMark}>
      {titleBlock === undefined && (
        <h1 className="untitled">
          <ReportName report={report} />
        </h1>
      )}
      {image === undefined || !isSealed ? (
        blocksWith(null)
      ) : (
        <BesideImage
          report={report}
          derivative={undefined}
          size={image}
          boxes={shownBlocks.map(
            ({ start }) => image.boxes.find(({ span }) => span.start === start)?.box ?? null,
          )}
          note={t('notice.imageNote')}
        >
          {(at) => <div>{blocksWith(at)}</div>}
        </BesideImage>
      )}
      {transcript !== undefined && (
        <ChatText report={report} transcript={transcript} derivative={entry.derivative} marked={marked} />
      )}
    </div>
  );
}

interface BlockElementProps {
  readonly role: BlockRole;
  readonly isHeading: boolean;
  /** The number of its box in the picture; none where there is no picture. */
  readonly box: number | undefined;
  readonly isPointed: boolean;
  readonly children: React.ReactNode;
}

/** The first title is the view's heading; whatever else calls itself a title is set as a paragraph. */
function BlockElement({ role, isHeading, box, isPointed, children }: BlockElementProps) {
  const own = {
    className: `block block-${role}${isPointed ? ' chat-pointed' : ''}`,
    'data-box': box,
    tabIndex: box === undefined ? undefined : 0,
  };
  if (isHeading) return <h1 {...own}>{children}</h1>;
  if (role === 'heading') return <h2 {...own}>{children}</h2>;
  if (role === 'quote') return <blockquote {...own}>{children}</blockquote>;
  return <p {...own}>{children}</p>;
}

/** Counts statements from 1 by where their words begin; keys are statement ids. */
export function numberStatements(statements: readonly Statement[]): ReadonlyMap<string, number> {
  return new Map(sortByPlace(statements).map((statement, index) => [statement.id, index + 1]));
}

/** Statements by where their words begin; those without words of their own come last. */
export function sortByPlace(statements: readonly Statement[]): Statement[] {
  const startOf = (statement: Statement) => hullOfStatement(statement)?.start ?? Number.MAX_SAFE_INTEGER;
  return [...statements].sort((a, b) => startOf(a) - startOf(b));
}

/** Scrolls to what is chosen unless all of it can be seen, and puts the keyboard's focus there. */
function useChosenInSight(container: React.RefObject<HTMLElement | null>, chosen: string | null): void {
  useEffect(() => {
    if (chosen === null) return;
    const words = container.current?.querySelectorAll<HTMLElement>('[data-chosen]');
    const first = words?.[0];
    const last = words?.[words.length - 1];
    if (first === undefined || last === undefined) return;
    const { top } = first.getBoundingClientRect();
    const { bottom } = last.getBoundingClientRect();
    // On a phone the chosen statement's card covers the lower part of the window.
    const isInSight = top > 60 && bottom < window.innerHeight * 0.6;
    if (!isInSight) first.scrollIntoView({ block: 'center' });
    first.focus({ preventScroll: true });
  }, [container, chosen]);
}
