// @ts-check
/**
 * Pairwise F1 across languages: of all pairs of a Chinese and an English report of one matter, how many stand in one
 * story, and how many of those that do are of one matter. A pair of two matters that lie in one wider one (an attack
 * in a war) is neither right nor wrong; one of a matter and a report that stands by is wrong.
 * @param {readonly {id: string, gold: {bridge: {lang: string, matter: string | null, wider: string | null} | null}}[]} gold
 * @param {readonly {id: string, story: string}[]} predictions
 */
export function scoreBridge(gold, predictions) {
  const found = new Map(predictions.map(({ id, story }) => [id, story]));
  const marked = gold.flatMap(({ id, gold: { bridge } }) =>
    bridge ? [{ ...bridge, story: found.get(id) }] : [],
  );
  const chinese = marked.filter(({ lang }) => lang === 'zh');
  let [right, told, wanted] = [0, 0, 0];
  for (const a of marked) {
    if (a.lang !== 'en') continue;
    for (const b of chinese) {
      const isOne = a.matter !== null && a.matter === b.matter;
      const isTold = a.story !== undefined && a.story === b.story;
      if (isOne) wanted++;
      if (isOne && isTold) right++;
      if (isTold && (isOne || a.wider === null || a.wider !== b.wider)) told++;
    }
  }
  const [p, r] = [right / (told || 1), right / (wanted || 1)];
  return { pair_p: p, pair_r: r, pair_f1: (2 * p * r) / (p + r || 1) };
}
