// @ts-check

/** Little pictures as drawings, for the machines that draw may lack a font with them; by what they show. */
const DRAWINGS = /** @type {const} */ ({
  face: '<circle cx="10" cy="10" r="9.5" fill="#ffcc33"/><circle cx="6.5" cy="8" r="1.5" fill="#553300"/><circle cx="13.5" cy="8" r="1.5" fill="#553300"/><path d="M5 12q5 6 10 0z" fill="#883311"/>',
  tears:
    '<circle cx="10" cy="10" r="9.5" fill="#ffcc33"/><path d="M4 8h4M12 8h4" stroke="#553300" stroke-width="1.6"/><ellipse cx="10" cy="14" rx="4" ry="3" fill="#883311"/><path d="M4 10v7M16 10v7" stroke="#44aaff" stroke-width="2.4"/>',
  hand: '<path d="M3 10h4l3-8q3 0 2 6h5q2 1 1 3l-2 7H3z" fill="#ffcc44" stroke="#cc8800"/>',
  hands: '<path d="M9 2L4 14v5h5zM11 2l5 12v5h-5z" fill="#ffcc66" stroke="#cc8833"/>',
  heart: '<path d="M10 18Q-2 9 4 4q4-2 6 2 2-4 6-2 6 5-6 14z" fill="#e0233a"/>',
  flower:
    '<g fill="#f48fb1"><circle cx="10" cy="4" r="4"/><circle cx="16" cy="9" r="4"/><circle cx="13" cy="16" r="4"/><circle cx="7" cy="16" r="4"/><circle cx="4" cy="9" r="4"/></g><circle cx="10" cy="10" r="3" fill="#ffd54f"/>',
});
/** @type {Readonly<Record<string, keyof typeof DRAWINGS>>} */
const SHOWN = {
  '😂': 'tears',
  '😭': 'tears',
  '👍': 'hand',
  '👌': 'hand',
  '🙏': 'hands',
  '❤': 'heart',
  '🌹': 'flower',
  '🌸': 'flower',
  '🌻': 'flower',
};

/** Text as markup, with drawn little pictures; `@name` in the colour of a link. @param {string} text @param {string} [link] */
export function spellRich(text, link) {
  const safe = text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const linked = link
    ? safe.replace(/@[^\s，,]+|https?:\S+/g, (name) => `<span style="color:${link}">${name}</span>`)
    : safe;
  return linked.replace(/(\p{Extended_Pictographic})\ufe0f?/gu, (_, sign) => drawEmoji(sign));
}

/** @param {string} sign */
function drawEmoji(sign) {
  return `<svg viewBox="0 0 20 20" style="width:1.15em;height:1.15em;vertical-align:-.22em;margin:0 .06em">${DRAWINGS[SHOWN[sign] ?? 'face']}</svg>`;
}
