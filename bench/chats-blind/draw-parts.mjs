// @ts-check
/** @typedef {import('./make-message.mjs').Random} Random */
const PAINTS = ['#c0504d', '#4f81bd', '#9bbb59', '#8064a2', '#f79646', '#2c8c99', '#d1669b', '#6b7a3a'];

/** @param {string} text */
export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('☺', '<i class="smile"></i>');
}

/** The same paint for the same name. @param {string | null} who */
export function paintOf(who) {
  return (
    PAINTS[[...(who ?? '')].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 3) % PAINTS.length] ??
    '#888'
  );
}

/**
 * An avatar with a letter or a picture, the same for one name in one chat.
 * @param {string | null} who @param {boolean} hasLetter @param {string} classes
 */
export function drawAvatar(who, hasLetter, classes = '') {
  const paint = paintOf(who);
  const first = [...(who ?? '我')][0] ?? '';
  const inside = hasLetter
    ? escapeHtml(first.toUpperCase())
    : `<svg viewBox="0 0 40 40" width="100%" height="100%"><rect width="40" height="40" fill="${paint}"/><circle cx="20" cy="16" r="8" fill="#f4d7b8"/>
       <path d="M4 42q16-34 32 0z" fill="#fff8"/><path d="M11 14q9-14 18 0l-3-1q-6-4-12 0z" fill="#432"/></svg>`;
  return `<span class="avatar ${classes}" style="background:${paint}">${inside}</span>`;
}

/** A photograph without letters: a meadow, a bowl or a wall. @param {Random} random */
export function drawPhoto(random) {
  const width = random.between(110, 200);
  const height = random.between(90, 230);
  const ground = random.pick(PAINTS);
  const shapes = Array.from({ length: random.between(4, 9) }, () => {
    const [x, y] = [random.between(0, 100), random.between(35, 100)];
    return `<ellipse cx="${x}" cy="${y}" rx="${random.between(6, 34)}" ry="${random.between(4, 20)}" fill="${random.pick(PAINTS)}" opacity=".7"/>`;
  }).join('');
  return `<svg width="${width}" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="none"><defs><linearGradient id="s${width}${height}" x2="0" y2="1">
    <stop stop-color="#bfe0f5"/><stop offset="1" stop-color="${ground}"/></linearGradient></defs><rect width="100" height="100" fill="url(#s${width}${height})"/>${shapes}</svg>`;
}

/** The bar above all: clock, signal, battery. @param {Random} random @param {string} clock */
export function drawStatus(random, clock) {
  const battery = random.between(7, 100);
  const net = random.pick(['5G', '4G', 'LTE', '']);
  const bars = [5, 7, 9, 11]
    .map((height) => `<i style="width:3px;height:${height}px;margin-left:2px"></i>`)
    .join('');
  const cell = `<i style="width:${8 + battery / 8}px;height:11px;border-radius:3px"></i>`;
  const percent = random.chance(0.5) ? ` ${battery}%` : '';
  return `<div class="status"><span>${clock}</span><span>${net} ${bars}${percent}${cell}</span></div>`;
}
