// @ts-check
/** @typedef {import('./render-chats.mjs').DrawnImage} DrawnImage @typedef {import('./render-chats.mjs').TrueMessage} TrueMessage */
/** @typedef {{ kind: string, side: string | null, label: string | null, body: string | null, time: string | null, cut: boolean }} ReadMessage */
/** @typedef {{ name: string | null, members: number | null, messages: ReadMessage[], separators: { text: string, value: string | null }[] }} ReadChat */

/** What is counted, image by image. */
export function createTally() {
  return {
    letters: 0,
    wrong: 0,
    found: 0,
    missed: 0,
    invented: 0,
    sides: 0,
    sidesRight: 0,
    labels: 0,
    labelsRight: 0,
    times: 0,
    timesRight: 0,
    titles: 0,
    titlesRight: 0,
  };
}

/**
 * Holds what was read against what was drawn. Spaces and full-width forms count as nothing.
 * @param {Omit<DrawnImage, 'bytes'>} truth @param {ReadChat | null} read null where no chat was found
 * @param {ReturnType<typeof createTally>} tally @param {(line: string) => void} [tell]
 */
export function scoreChat(truth, read, tally, tell = () => {}) {
  const got = read ?? { name: null, members: null, messages: [], separators: [] };
  const pairs = alignMessages(truth.messages, got.messages);
  const matched = new Set(pairs.map(([, index]) => index));
  for (const [at, index] of pairs) {
    const wanted = /** @type {TrueMessage} */ (truth.messages[at]);
    const message = /** @type {ReadMessage} */ (got.messages[index]);
    tally.found++;
    if (!wanted.cut && wanted.kind !== 'image') count(wanted.text, message.body ?? '');
    if (wanted.side !== null) {
      tally.sides++;
      if (message.side === wanted.side) tally.sidesRight++;
      else tell(`side ${message.side}, not ${wanted.side}: ${wanted.text}`);
    }
    if (wanted.time && !wanted.cut) {
      tally.times++;
      if (message.time === wanted.time) tally.timesRight++;
      else tell(`time ${message.time}, not ${wanted.time}: ${wanted.text}`);
    }
    // A name that the edge goes through may be read or not.
    const isCutName = wanted.cutLabel && fold(message.label ?? '') === fold(wanted.cutLabel);
    if (!isCutName && (wanted.label !== null || message.label !== null)) {
      tally.labels++;
      if (fold(message.label ?? '') === fold(wanted.label ?? '')) tally.labelsRight++;
      else tell(`label ${message.label}, not ${wanted.label}: ${wanted.text}`);
    }
  }
  for (const [at, wanted] of truth.messages.entries()) {
    if (pairs.some(([other]) => other === at) || !mustBeRead(wanted)) continue;
    tally.missed++;
    if (!wanted.cut && wanted.kind !== 'image') count(wanted.text, '');
    tell(`missed ${wanted.kind} ${wanted.cut ? 'cut ' : ''}${wanted.text}`);
  }
  for (const [index, message] of got.messages.entries()) {
    if (matched.has(index)) continue;
    tally.invented++;
    tell(`invented ${message.kind} ${message.cut ? 'cut ' : ''}${message.body}`);
  }

  let next = 0;
  for (const { text, value, cut } of truth.separators) {
    // One that the edge cuts may be read or not.
    if (cut) continue;
    tally.times++;
    const at = got.separators.findIndex((one, index) => index >= next && fold(one.text) === fold(text));
    const byValue =
      at < 0 ? got.separators.findIndex((one, index) => index >= next && one.value === value) : at;
    if (byValue >= 0 && got.separators[byValue]?.value === value) tally.timesRight++;
    else tell(`time ${got.separators[byValue]?.value}, not ${value}: ${text}`);
    if (byValue >= 0) next = byValue + 1;
  }
  const extra = got.separators.length - truth.separators.length;
  if (extra > 0) tally.times += extra;
  if (truth.title) {
    tally.titles++;
    if (fold(got.name ?? '') === fold(truth.title.name) && got.members === truth.title.members)
      tally.titlesRight++;
    else tell(`title ${got.name} (${got.members}), not ${truth.title.name} (${truth.title.members})`);
  }

  /** @param {string} wanted @param {string} words */
  function count(wanted, words) {
    const wrong = editDistance(fold(wanted), fold(words));
    tally.letters += [...fold(wanted)].length;
    tally.wrong += wrong;
    if (wrong > 0 && words !== '') tell(`letters ${wrong}: ${words} | ${wanted}`);
  }
}

/** @param {ReturnType<typeof createTally>} tally */
export function toFigures(tally) {
  const share = (/** @type {number} */ part, /** @type {number} */ whole) => (whole === 0 ? 1 : part / whole);
  return {
    errors: share(tally.wrong, Math.max(1, tally.letters)),
    messages: share(2 * tally.found, 2 * tally.found + tally.missed + tally.invented),
    side: share(tally.sidesRight, tally.sides),
    label: share(tally.labelsRight, tally.labels),
    time: share(tally.timesRight, tally.times),
    title: share(tally.titlesRight, tally.titles),
  };
}

/** A message of which no line is whole, and a picture that the edge cuts, may be read or not. @param {TrueMessage} message */
function mustBeRead({ text, kind, cut }) {
  return kind === 'image' ? !cut : fold(text).length > (cut ? 4 : 0);
}

/**
 * The pairs, in order, that make the most of what both hold.
 * @param {readonly TrueMessage[]} wanted @param {readonly ReadMessage[]} got @returns {[number, number][]}
 */
export function alignMessages(wanted, got) {
  const best = Array.from({ length: wanted.length + 1 }, () => new Float64Array(got.length + 1));
  const likeness = wanted.map((one) => got.map((other) => likenessOf(one, other)));
  const at = (/** @type {number} */ i, /** @type {number} */ j) =>
    /** @type {Float64Array} */ (best[i])[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = got.length - 1; j >= 0; j--) {
      const same = likeness[i]?.[j] ?? 0;
      /** @type {Float64Array} */ (best[i])[j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        same > 0 ? at(i + 1, j + 1) + same : 0,
      );
    }
  }
  /** @type {[number, number][]} */
  const pairs = [];
  let i = 0;
  let j = 0;
  while (i < wanted.length && j < got.length) {
    const same = likeness[i]?.[j] ?? 0;
    if (same > 0 && at(i, j) === at(i + 1, j + 1) + same) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** Without words of their own. */
const PICTURES = new Set(['image', 'sticker', 'video']);

/** 0 for two messages that are not the same one. @param {TrueMessage} wanted @param {ReadMessage} got */
function likenessOf(wanted, got) {
  if (wanted.kind === 'image') return PICTURES.has(got.kind) ? 1 : 0;
  if (got.kind === 'image') return 0;
  const a = fold(wanted.text);
  const b = fold(got.body ?? '');
  // Of nothing but little pictures there are no letters.
  if (a === '' || b === '') return a === b || (wanted.cut && a === '') ? 0.3 : 0;
  const same = 1 - editDistance(a, b) / Math.max(a.length, b.length);
  if (same >= 0.8) return same;
  // Of a word as short as 嗯嗯 or OK one letter is half: the message is found, and its letter counts as wrong.
  const isShort = Math.max(a.length, b.length) <= 3 && wanted.side === got.side;
  if (isShort && editDistance(a.toLowerCase(), b.toLowerCase()) < Math.min(2, Math.max(a.length, b.length)))
    return 0.8;
  // A line that the edge goes through may be read or not.
  return wanted.cut && (b.includes(a) || a.includes(b)) ? 0.8 : 0;
}

/** Without what is no letter or sign of its own. @param {string} text */
export function fold(text) {
  return (
    text
      .normalize('NFKC')
      // Little pictures are no letters.
      .replace(/\p{Extended_Pictographic}\ufe0f?\u200d?/gu, '')
      .replace(/[\s·…⋯]+/g, '')
      .replace(/[“”„]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\.{2,}/g, '')
  );
}

/** @param {string} a @param {string} b */
export function editDistance(a, b) {
  const one = [...a];
  const two = [...b];
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === two[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[two.length] ?? 0;
}
