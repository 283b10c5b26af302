/**
 * Words that part two counts of one kind: single and return fare, block A and block B. Figures with different words of one line are of two
 * things.
 */
const QUALIFIERS: readonly (readonly RegExp[])[] = [
  [/单程|\bsingle (?:fare|ticket)\b/i, /往返|来回|\breturn\b|there and back/i],
  [/成人|成年|\badults?\b/i, /儿童票|小孩|老人票|\bchild(?:ren)?'?s?\b|\bconcession/i],
  [/首批|第一批|\bfirst batch\b/i, /总量|全部|累计|\bin total\b/i],
  [/白天|日间|\bday(?:time)?\b/i, /夜间|夜里|晚间|\b(?:night|evening)\b/i],
  [/工作日|平日|\bweekdays?\b/i, /周末|节假日|\bweekends?\b/i],
  [/上层|楼上|二楼|\bupper\b|\bupstairs\b/i, /下层|楼下|一楼|\blower\b|\bdownstairs\b/i],
  [/男(?:性|生|子|童|员工|宿舍)|\b(?:men|boys)\b/i, /女(?:性|生|子|童|员工|宿舍)|\b(?:women|girls)\b/i],
  [/每人|人均|\bper (?:person|head)\b/i, /总额|总共|合计|\baltogether\b/i],
  [/毛重|\bgross\b/i, /净重|\bnet\b/i],
];
/** 2号楼, A座, 3路, "route 12", "block C". */
const PLACED =
  /(?:[0-9A-Z一二三四五六七八九十]+(?:号楼|栋|座|单元|路(?!上|口|边|面)|号线|车间|班(?!次|组)|期))|\b(?:route|block|line|room|building|flat|unit|ward|bay|station|class|year) [0-9A-Z]+\b/gi;

/** Whether the words around two figures part them. */
export function areParted(a: string, b: string): boolean {
  const placesOf = (words: string): string[] =>
    [...words.matchAll(PLACED)].map(([each]) => each.toLowerCase());
  const [first, second] = [placesOf(a), placesOf(b)];
  if (first.length > 0 && second.length > 0 && !first.some((place) => second.includes(place))) return true;
  return QUALIFIERS.some((line) => {
    const [one, other] = [a, b].map((words) => line.findIndex((pattern) => pattern.test(words)));
    return (
      one !== other &&
      one !== -1 &&
      other !== -1 &&
      line.every((pattern) => !(pattern.test(a) && pattern.test(b)))
    );
  });
}
