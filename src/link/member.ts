import type { ExtractedReport } from '../model/extraction.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import { hullOfStatement } from '../model/statement-hull.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { splitSentences } from '../text/sentences.ts';
import { contains, type Span } from '../text/span.ts';

/** A report in its story, with what several steps ask of it. */
export interface Member extends ExtractedReport {
  /** Id of its origin. */
  readonly origin: string;
  /** What its origin counts as: origins of one publisher family count once. */
  readonly family: string;
  /** True for the one report of its origin that speaks for all: its words are counted once. */
  readonly leads: boolean;
  /** Sentences of its text in order; those of the title are left out, since the text says them again. */
  readonly sentences: readonly Span[];
}

export function createMember(
  extracted: ExtractedReport,
  origin: string,
  leads: boolean,
  family = origin,
): Member {
  return { ...extracted, origin, family, leads, sentences: sentencesOf(extracted.report) };
}

function sentencesOf({ text, blocks }: Report): Span[] {
  const body = blocks.filter(({ role }) => role !== 'title');
  return body.flatMap((block) => splitSentences(text, block));
}

/** Whether its report is in Chinese, of either script. */
export function isChinese({ report }: Pick<Member, 'report'>): boolean {
  return report.language?.startsWith('zh') ?? false;
}

/** The sentence that a span lies in, found by halves; `undefined` for a span of the title or across two. */
export function sentenceAround(sentences: readonly Span[], span: Span): Span | undefined {
  const found = sentences[partitionPoint(sentences.length, (index) => sentences[index]!.end <= span.start)];
  return found !== undefined && contains(found, span) ? found : undefined;
}

/** The shortest statement that a span lies in, null for none. */
export function statementAround({ statements }: Pick<Member, 'statements'>, span: Span): Statement | null {
  return shortestFirst(statements).find(({ hull }) => contains(hull, span))?.statement ?? null;
}

interface WithHull {
  readonly statement: Statement;
  readonly hull: Span;
}

/** Made once for each list of statements, since a report may have thousands and be asked for each of its clauses. */
const hulls = new WeakMap<readonly Statement[], readonly WithHull[]>();

function shortestFirst(statements: readonly Statement[]): readonly WithHull[] {
  const known = hulls.get(statements);
  if (known !== undefined) return known;
  const sorted = statements
    .flatMap((statement) => {
      const hull = hullOfStatement(statement);
      return hull === undefined ? [] : [{ statement, hull }];
    })
    .sort((a, b) => a.hull.end - a.hull.start - (b.hull.end - b.hull.start));
  hulls.set(statements, sorted);
  return sorted;
}
