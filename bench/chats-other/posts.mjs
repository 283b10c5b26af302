// @ts-check
/**
 * A post as it is written down here: the first line is the post, `>` what it passes on, `-` a comment, `--` an answer to
 * it. Each: `who | when | where from | words | likes`, of an answer `who | whom to | words | when | likes`.
 * @typedef {{ title: string, counts: readonly string[], script: string }} PostScript
 * @typedef {{ who: string, when: string, from: string, text: string, likes: string, to: string }} Said
 * @typedef {{ first: Said, passedOn: Said | null, comments: (Said & { answers: Said[] })[] }} Post
 */

/** @param {PostScript} script @returns {Post} */
export function readPost({ script }) {
  const lines = script.trim().split('\n');
  const post = /** @type {Post} */ ({ first: readSaid(lines[0] ?? ''), passedOn: null, comments: [] });
  for (const line of lines.slice(1)) {
    const [, sign, rest] = /^(>|--|-) (.*)$/.exec(line) ?? [];
    if (rest === undefined) throw new Error(`No line of a post: ${line}`);
    if (sign === '>') post.passedOn = readSaid(rest);
    else if (sign === '-') post.comments.push({ ...readSaid(rest), answers: [] });
    else {
      const [who = '', to = '', text = '', when = '', likes = ''] = rest.split(' | ');
      post.comments.at(-1)?.answers.push({ who, to, text, when, likes, from: '' });
    }
  }
  return post;
}

/** @param {string} line @returns {Said} */
function readSaid(line) {
  const [who = '', when = '', from = '', text = '', likes = ''] = line.split(' | ');
  return { who, when, from, text, likes, to: '' };
}
