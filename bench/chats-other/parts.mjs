// @ts-check
/** Line drawings of 24 by 24. */
const ICONS = {
  back: '<path d="M19 12H5M11 5l-7 7 7 7"/>',
  chevron: '<path d="M15 4l-8 8 8 8"/>',
  right: '<path d="M9 5l7 7-7 7"/>',
  down: '<path d="M5 9l7 7 7-7"/>',
  phone: '<path d="M6 3l3 1 1 5-2 2q2 4 6 6l2-2 5 1 0 4q-5 2-11-4T3 5z"/>',
  video: '<rect x="2" y="6" width="13" height="12" rx="3"/><path d="M15 11l6-4v10l-6-4"/>',
  dots: '<g fill="currentColor" stroke="none"><circle cx="12" cy="5" r="1.8"/><circle cx="12" cy="12" r="1.8"/><circle cx="12" cy="19" r="1.8"/></g>',
  more: '<g fill="currentColor" stroke="none"><circle cx="5" cy="12" r="1.9"/><circle cx="12" cy="12" r="1.9"/><circle cx="19" cy="12" r="1.9"/></g>',
  plus: '<path d="M12 4v16M4 12h16"/>',
  ring: '<circle cx="12" cy="12" r="9.5"/><path d="M12 7v10M7 12h10"/>',
  smile: '<circle cx="12" cy="12" r="9.5"/><path d="M8 14q4 5 8 0M9 9v1M15 9v1"/>',
  camera:
    '<rect x="2" y="6" width="20" height="14" rx="3"/><circle cx="12" cy="13" r="4"/><path d="M8 6l1-2h6l1 2"/>',
  mic: '<rect x="9" y="2" width="6" height="12" rx="3"/><path d="M5 11q0 7 7 7t7-7M12 18v4"/>',
  voice: '<circle cx="12" cy="12" r="10"/><path d="M9 9q2 3 0 6M12 7q3.5 5 0 10M15 5.5q4.5 6.5 0 13"/>',
  clip: '<path d="M20 11l-8 8q-4 3-7 0t0-7l8-8q3-2 5 0t0 5l-8 8q-2 1-3 0t0-3l7-7"/>',
  search: '<circle cx="10" cy="10" r="7"/><path d="M15 15l6 6"/>',
  heart: '<path d="M12 21Q1 13 3 7q4-6 9 0 5-6 9 0 2 6-9 14z"/>',
  thumb: '<path d="M3 10h4v11H3zM7 11l4-8q4 0 3 6h6q2 1 1 4l-2 8H7"/>',
  thumbDown: '<path d="M3 14h4V3H3zM7 13l4 8q4 0 3-6h6q2-1 1-4l-2-8H7"/>',
  share: '<path d="M13 4l8 7-8 7v-4q-7 0-10 5 1-9 10-10z"/>',
  comment: '<path d="M12 3q10 0 10 9t-10 9l-8 1 1-4q-4-4-2-9t9-6z"/>',
  repost: '<path d="M14 4h6v6M20 4l-9 9M10 5H4v15h15v-6"/>',
  star: '<path d="M12 3l3 6 6 1-4.500 4.500 1 6.500-5.500-3-5.500 3 1-6.500L3 10l6-1z"/>',
  info: '<circle cx="12" cy="12" r="9.5"/><path d="M12 11v6M12 7v1"/>',
  image:
    '<rect x="2" y="4" width="20" height="16" rx="3"/><circle cx="8" cy="9" r="2"/><path d="M3 19l7-7 5 5 3-3 4 4"/>',
  send: '<path d="M3 4l19 8-19 8 3-8zM6 12h15"/>',
  packet:
    '<rect x="4" y="2" width="16" height="20" rx="2"/><path d="M4 7q8 5 16 0"/><circle cx="12" cy="11" r="2"/>',
  person: '<circle cx="12" cy="8" r="4.500"/><path d="M3 21q2-8 9-8t9 8"/>',
  menu: '<path d="M3 6h18M3 12h18M3 18h18"/>',
  at: '<circle cx="12" cy="12" r="4"/><path d="M16 8v5q0 3 3 3 3-1 3-5-1-9-10-9T2 12t10 10q4 0 6-2"/>',
  ban: '<circle cx="12" cy="12" r="9"/><path d="M6 6l12 12"/>',
};

/** @param {keyof typeof ICONS} name @param {number} size @param {string} [colour] @param {number} [thick] */
export function icon(name, size, colour = 'currentColor', thick = 1.8) {
  return `<svg class="icon" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round" style="color:${colour};flex:none;vertical-align:middle">${ICONS[name]}</svg>`;
}

/** Words as markup, with links and @names in their own colour. @param {string} words @param {string} [link] */
export function rich(words, link) {
  const safe = words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (!link) return safe;
  return safe.replace(
    /(https?:\/\/[\w./?=-]+|@[\p{L}\p{N}_-]+|#[\p{L}\p{N}]+#)/gu,
    (found) =>
      `<span style="${found.startsWith('http') ? link : link.replace('text-decoration:underline', '')}">${found}</span>`,
  );
}

/** @param {string} words */
export function sumOf(words) {
  const sum = [...words].reduce((all, sign) => (all * 31 + (sign.codePointAt(0) ?? 0)) % 99_991, 7);
  return (Math.imul(sum ^ (sum >>> 5), 2_654_435_761) >>> 0) >>> 9;
}

/** A face: a photograph, or where `letter` is given a sign on a colour. @param {string} name @param {number} size @param {string} radius @param {{ letter?: string, colour?: string, ink?: string }} [style] */
export function face(name, size, radius, { letter, colour, ink = '#fff' } = {}) {
  const at = `flex:none;display:inline-flex;align-items:center;justify-content:center;overflow:hidden;width:${size}px;height:${size}px;border-radius:${radius};`;
  if (letter !== undefined)
    return `<span class="face" style="${at}background:${colour};color:${ink};font-size:${Math.round(size * (letter.length > 1 ? 0.36 : 0.46))}px;font-weight:500">${letter}</span>`;
  const n = sumOf(name);
  return `<span class="face" style="${at}">${photo(n, size, size)}</span>`;
}

/** What a photograph shows: one of four scenes with edges and light. @param {number} n @param {number} width @param {number} height */
export function photo(n, width, height) {
  const hue = (n * 47) % 360;
  const c = (/** @type {number} */ turn, /** @type {number} */ s, /** @type {number} */ l) =>
    `hsl(${(hue + turn) % 360} ${s}% ${l}%)`;
  const scenes = [
    `<rect width="100" height="100" fill="${c(0, 45, 78)}"/><path d="M0 70L30 35 55 66 75 45 100 72V100H0z" fill="${c(90, 25, 42)}"/><path d="M0 82q50-14 100 4v14H0z" fill="${c(60, 35, 30)}"/><circle cx="74" cy="24" r="9" fill="#fff3d0"/>`,
    `<rect width="100" height="100" fill="${c(40, 30, 62)}"/><circle cx="50" cy="40" r="20" fill="#e8bd97"/><path d="M28 40q2-28 24-26t22 26q-8-14-22-14t-24 14z" fill="${c(200, 30, 18)}"/><path d="M14 100q4-38 36-38t36 38z" fill="${c(150, 40, 40)}"/>`,
    `<rect width="100" height="100" fill="${c(10, 20, 88)}"/><path d="M22 46L28 16 44 32h14L74 16l6 30q4 36-29 40-33-4-29-40z" fill="${c(30, 40, 45)}"/><circle cx="39" cy="52" r="5" fill="#222"/><circle cx="62" cy="52" r="5" fill="#222"/><path d="M46 64h10l-5 6z" fill="#c66"/>`,
    `<rect width="100" height="100" fill="${c(0, 15, 30)}"/><rect x="10" y="30" width="22" height="70" fill="${c(20, 20, 46)}"/><rect x="38" y="14" width="26" height="86" fill="${c(40, 22, 54)}"/><rect x="70" y="44" width="22" height="56" fill="${c(60, 25, 40)}"/><path d="M44 24h5v5h-5zM54 24h5v5h-5zM44 36h5v5h-5zM54 48h5v5h-5zM16 40h4v5h-4zM78 54h5v5h-5z" fill="#ffe28a"/>`,
  ];
  return `<svg width="${width}" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" style="display:block">${scenes[n % scenes.length]}</svg>`;
}
