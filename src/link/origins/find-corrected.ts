import type { Report } from '../../model/report.ts';
import { similarity } from '../../text/similarity.ts';
import type { Span } from '../../text/span.ts';
import { compareHouses } from './house.ts';
import { isAtHome } from './is-own-site.ts';

/** A report that its own paper put right: by which report, and where that one quotes its title. */
export interface Corrected {
  readonly report: string;
  readonly span: Span;
}

/** What a correction calls itself, in its title or its first words. */
const CORRECTION =
  /更正|勘误|勘誤|订正|訂正|致歉(?:声明|启事)|说明与更正|\bcorrections?\b|\bclarifications?\b|\berrat(?:um|a)\b/i;
/** Its first words are so many letters. */
const HEAD = 60;
/** 《渡口停航》, (“Ferry stops”), “‘Ferry’ stops”: titles that it quotes. A word in quotation marks is shorter. */
const QUOTED = /《([^《》\n]{4,120})》|“([^“”\n]{8,160})”|"([^"\n]{8,160})"|「([^「」\n]{6,120})」/g;
/** A title is quoted as it stands, but for marks and a word that was cut. */
const LEAST_ALIKE = 0.8;

/** For each article that a report of its own house corrects, by id, what corrects it. */
export function findCorrected(reports: readonly Report[]): Map<string, Corrected> {
  const corrected = new Map<string, Corrected>();
  for (const correction of reports.filter(isCorrection)) {
    for (const quoted of correction.text.matchAll(QUOTED)) {
      const words = quoted.slice(1).find((group) => group !== undefined)!;
      const own = reports.filter(
        (report) =>
          report !== correction && isTitleOf(words, report) && compareHouses(report, correction) === 'same',
      );
      // What the paper has on its own page, before a copy that credits it.
      const article = own.find((report) => report.outlet === null || isAtHome(report)) ?? own[0];
      if (article === undefined || corrected.has(article.id)) continue;
      const start = quoted.index + 1;
      corrected.set(article.id, { report: correction.id, span: { start, end: start + words.length } });
    }
  }
  return corrected;
}

function isCorrection({ title, text, kind }: Report): boolean {
  return kind !== 'chat' && kind !== 'post' && CORRECTION.test(`${title ?? ''}\n${text.slice(0, HEAD)}`);
}

function isTitleOf(words: string, { title }: Report): boolean {
  if (title === null) return false;
  const [a, b] = [bare(words), bare(title)];
  return a === b || (a.length > 3 && b.startsWith(a)) || similarity(words, title) >= LEAST_ALIKE;
}

function bare(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
