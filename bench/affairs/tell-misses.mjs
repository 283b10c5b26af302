// @ts-check
/** @typedef {import('./score-affair.mjs').Scored} Scored */

/** What was missed and what was told wrongly, in words. @param {Scored} scored */
export function tellMisses(scored) {
  const { affair, found, conflicts, standings, moved } = scored;
  return [
    `\n## ${affair.name}`,
    ...found
      .filter(({ told }) => told === null || told === 'claim')
      .map(
        ({ pair: { a, b, kind, why }, told }) =>
          `- missed${told === null ? '' : ' (in a claim)'} ${kind}: ${why}\n    ${a.report}: ${a.words}\n    ${b.report}: ${b.words}`,
      ),
    ...conflicts
      .filter(({ isWritten }) => !isWritten)
      .map(
        ({ conflict, trap }) =>
          `- told ${conflict.certainty} ${conflict.kind}${trap ? ` (trap: ${trap.why})` : ''}: ${describe(scored, conflict)}`,
      ),
    ...standings
      .filter(({ isBy }) => !isBy)
      .map(({ written, claim, isRight }) => {
        const steps = claim?.standing.steps
          .map((step) => `${step.state}: ${wordsAt(scored, step)}`)
          .join(' | ');
        const by = written.by === null ? 'nobody' : `${written.by.report}: ${written.by.words}`;
        return `- standing ${isRight ? '(other statement) ' : ''}should be ${written.standing} by ${by}\n    of ${written.claim.report}: ${written.claim.words}\n    is ${claim === undefined ? 'not gathered' : `${claim.standing.state}: ${steps}`}`;
      }),
    ...moved
      .filter(({ isWritten }) => !isWritten)
      .map(
        ({ claim: { words, standing } }) =>
          `- moved, not written: ${standing.state} ${wordsAt(scored, words)}\n    ${standing.steps.map((step) => `${step.state} (${step.reasons[0]?.rule}): ${wordsAt(scored, step)}`).join('\n    ')}`,
      ),
  ].join('\n');
}

/** Conflicts that nobody wrote down, for a judge: real or false? @param {Scored} scored */
export function tellUnlisted(scored) {
  return scored.conflicts
    .filter(({ isWritten }) => !isWritten)
    .map(({ conflict }) => `${scored.affair.name}\n  ${conflict.id}${describe(scored, conflict)}\n`);
}

/** @param {Scored} scored @param {Scored['conflicts'][number]['conflict']} conflict */
function describe(scored, { sides }) {
  return sides.map(({ report, span }) => `\n    ${wordsAt(scored, { report, span })}`).join('');
}

/** The words with the sentence around them. @param {Scored} scored @param {{report: string, span: {start: number, end: number}}} at */
function wordsAt({ texts }, { report, span }) {
  const text = texts.get(report) ?? '';
  const before = text
    .slice(Math.max(0, span.start - 40), span.start)
    .split('\n')
    .at(-1);
  const after = text.slice(span.end, span.end + 40).split('\n')[0];
  return `${report}: ${before}[${text.slice(span.start, span.end)}]${after}`;
}
