import { hullOfStatement } from '../../model/statement-hull.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { addressOf, type Formatted } from './formatted.ts';

const COLUMNS = [
  'story',
  'story_title',
  'report',
  'report_title',
  'outlet',
  'site',
  'published',
  'address',
  'language',
  'statement',
  'source',
  'source_from',
  'speaker',
  'cue',
  'act',
  'mode',
  'hedge',
  'content',
  'addressee',
  'medium',
  'start',
  'end',
  'rules',
] as const;

/**
 * One row a statement, CSV as RFC 4180 has it, UTF-8 with a byte order mark so that spreadsheets read Chinese. `start`
 * and `end` count code points of the report's text. A cell that a spreadsheet would take for a formula begins with `'`.
 */
export function* formatStatementsCsv(formatted: Formatted): Iterable<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  for (const story of formatted.stories) {
    const titled = formatted.reportsById.get(story.title.report)!.report.text;
    const title = sliceSpan(titled, story.title.span);
    for (const id of story.reports) {
      const entry = formatted.reportsById.get(id)!;
      const { report, statements } = entry;
      const map = createCodePointMap(report.text);
      const wordsOf = (span: Span | null) => (span === null ? '' : sliceSpan(report.text, span));
      for (const statement of statements) {
        const hull = hullOfStatement(statement);
        const points = hull && map.toCodePoints(hull);
        const row: Record<(typeof COLUMNS)[number], string | number> = {
          story: story.id,
          story_title: title,
          report: id,
          report_title: report.title ?? '',
          outlet: report.outlet ?? '',
          site: report.site ?? '',
          published: report.published ?? '',
          address: addressOf(entry) ?? '',
          language: report.language ?? '',
          statement: statement.id,
          source: wordsOf(statement.source),
          source_from: wordsOf(statement.sourceFrom),
          speaker: statement.speaker,
          cue: wordsOf(statement.cue),
          act: statement.act,
          mode: statement.mode,
          hedge: wordsOf(statement.hedge),
          content: statement.content.map(wordsOf).join(' … '),
          addressee: wordsOf(statement.addressee),
          medium: wordsOf(statement.medium),
          start: points?.start ?? '',
          end: points?.end ?? '',
          rules: statement.reasons.map(({ rule }) => rule).join(' '),
        };
        yield `${COLUMNS.map((column) => formatCell(row[column])).join(',')}\r\n`;
      }
    }
  }
}

function formatCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
