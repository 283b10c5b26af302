import type { ReactNode } from 'react';
import type { Span } from '../../text/span.ts';
import { localId, type StoryRecords } from '../records/story-records.ts';
import { RouteLink } from '../route/route-link.tsx';

interface WordsLinkProps {
  readonly records: StoryRecords;
  readonly report: string;
  /** A statement's id, where the words are one's. */
  readonly statement: string | null;
  readonly span: Span | null;
  readonly children: ReactNode;
}

/** Leads to words in their report: to the statement that they are part of, else to the words themselves. */
export function WordsLink({ records, report, statement, span, children }: WordsLinkProps) {
  const said = statement === null ? undefined : records.statementOf(statement);
  return (
    <RouteLink
      to={{
        view: 'report',
        story: records.story.id,
        report,
        statement: said === undefined ? null : localId(said),
        span: said === undefined ? span : null,
      }}
      className="words-link"
    >
      {children}
    </RouteLink>
  );
}
