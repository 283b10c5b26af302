/**
 * Reports are sorted into incidents by their words, so that a Chinese and an English report never share one. Where a
 * story has one incident in each language, the two are one: given and returned are incidents by report.
 */
export function joinIncidents(
  incidents: ReadonlyMap<string, string>,
  languageOf: (report: string) => string | null,
): ReadonlyMap<string, string> {
  const isChinese = (report: string): boolean => languageOf(report)?.startsWith('zh') ?? false;
  const of = (chinese: boolean): Set<string> =>
    new Set([...incidents].flatMap(([report, incident]) => (isChinese(report) === chinese ? incident : [])));
  const [zh, others] = [of(true), of(false)];
  const [first] = zh;
  if (first === undefined || zh.size > 1 || others.size !== 1) return incidents;
  return new Map([...incidents.keys()].map((report) => [report, first]));
}
