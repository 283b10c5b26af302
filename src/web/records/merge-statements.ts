import type { Report } from '../../model/report.ts';
import type { Act, Mode, Speaker, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { sliceSpan } from '../../text/span.ts';
import { excerptAround } from './excerpt.ts';
import { isNobody, nameKey } from './name-key.ts';
import { type StoryRecords, speakerWords } from './story-records.ts';

/** The same words of the same speaker, in one report or in several copies. */
export interface SaidStatement {
  /** The first report's statement, in the story's order of reports. */
  readonly statement: Statement;
  readonly speaker: Speaker;
  readonly act: Act;
  readonly mode: Mode;
  readonly appearances: readonly Statement[];
}

/** What one speaker, known by the words that name it, is reported as having said. */
export interface Voice {
  /** `null` where the reports name nobody. */
  readonly name: string | null;
  readonly speaker: Speaker;
  readonly said: readonly SaidStatement[];
}

/**
 * Groups a story's statements by the words that name the speaker, and the same words in several reports to
 * one. Names are compared as written but for case, an English article and white space: whether 校长 and
 * 校长周某 are one person is not for a page to say. Who is only called "we" or "the company" is not named. Most statements first,
 * nobody named last.
 */
export function groupVoices(records: StoryRecords): Voice[] {
  const voices = new Map<string, { name: string | null; said: Map<string, Statement[]> }>();
  for (const { report, statements } of records.reports) {
    for (const statement of statements) {
      const { name: said } = speakerWords(report.text, statement);
      // “We” and “the company” name nobody: their words stand with those of nobody named, each under its own words.
      const name = said === null || isNobody(nameKey(said)) ? null : said;
      const voiceKey = name === null ? '' : nameKey(name);
      const voice = voices.get(voiceKey) ?? { name, said: new Map<string, Statement[]>() };
      voices.set(voiceKey, voice);
      const saidKey = wordsKey(records, report, statement);
      voice.said.set(saidKey, [...(voice.said.get(saidKey) ?? []), statement]);
    }
  }
  return [...voices.values()]
    .map(({ name, said }) => {
      const merged = [...said.values()].map(toSaid);
      return { name, speaker: mostFrequent(merged.map(({ speaker }) => speaker)), said: merged };
    })
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.said.length - a.said.length);
}

function toSaid(appearances: Statement[]): SaidStatement {
  const statement = appearances[0]!;
  const { speaker, act, mode } = statement;
  return { statement, speaker, act, mode, appearances };
}

/**
 * A statement without words of its own (“did not answer”) is the same as one of a copy whose sentence is the same; in
 * reports of other origins it may answer another question.
 */
function wordsKey(records: StoryRecords, report: Report, statement: Statement): string {
  const { act, content } = statement;
  const words = content.map((span) => withoutSpace(sliceSpan(report.text, span))).join('…');
  if (words !== '') return `${act} ${words}`;
  const hull = hullOfStatement(statement);
  const origin = records.originOf(report.id);
  if (hull === undefined || origin === undefined) return statement.id;
  const { before, after } = excerptAround(report.text, report.blocks, hull);
  const sentence = sliceSpan(report.text, { start: before.start, end: after.end });
  return `${act} ${origin.id} ${withoutSpace(sentence)}`;
}

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '');
}

function mostFrequent(speakers: readonly Speaker[]): Speaker {
  const counts = new Map<Speaker, number>();
  for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}
