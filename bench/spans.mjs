// @ts-check
/** @typedef {[number, number]} Pair half-open, code points */

/** The characters that spans cover. @param {any} spans one [start, end], a list of them, or null @returns {Set<number>} */
export function charactersOf(spans) {
  const list = spans === null || spans.length === 0 ? [] : typeof spans[0] === 'number' ? [spans] : spans;
  const found = new Set();
  for (const [start, end] of list) for (let at = start; at < end; at++) found.add(at);
  return found;
}

/** How many characters two sets share. @param {Set<number>} a @param {Set<number>} b */
export function countShared(a, b) {
  let both = 0;
  for (const each of a) if (b.has(each)) both++;
  return both;
}

/** Intersection over union of what two lists of spans cover; 0 where both are empty. @param {any} a @param {any} b */
export function shareOf(a, b) {
  const [c, d] = [charactersOf(a), charactersOf(b)];
  const both = countShared(c, d);
  return both === 0 ? 0 : both / (c.size + d.size - both);
}

/** Whether two lists of spans touch. @param {any} a @param {any} b */
export function touches(a, b) {
  return countShared(charactersOf(a), charactersOf(b)) > 0;
}

/**
 * Whether a found statement is the marked one, as score.py links them: sources touch, contents share half of their
 * union; without content, the cues touch.
 * @param {any} gold @param {any} found
 */
export function isLinked(gold, found) {
  const [a, b] = [charactersOf(gold.source), charactersOf(found.source)];
  if ((a.size > 0 || b.size > 0) && countShared(a, b) === 0) return false;
  const hasContent = (/** @type {any} */ { content }) => charactersOf(content).size > 0;
  if (!hasContent(gold) || !hasContent(found))
    return hasContent(gold) === hasContent(found) && touches(gold.cue, found.cue);
  return shareOf(gold.content, found.content) >= 0.5;
}
