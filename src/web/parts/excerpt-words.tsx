import type { Report } from '../../model/report.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { excerptAround } from '../records/excerpt.ts';

/** Words in their sentence, the words themselves marked. */
export function ExcerptWords({ report, span }: { readonly report: Report; readonly span: Span }) {
  const excerpt = excerptAround(report.text, report.blocks, span);
  return (
    <span className="excerpt" lang={report.language ?? undefined}>
      {excerpt.cutBefore && '… '}
      {sliceSpan(report.text, excerpt.before)}
      <mark>{sliceSpan(report.text, excerpt.words)}</mark>
      {sliceSpan(report.text, excerpt.after)}
      {excerpt.cutAfter && ' …'}
    </span>
  );
}
