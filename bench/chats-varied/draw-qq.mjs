// @ts-check
import { writeWhen } from '../chats/write-when.mjs';
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame, drawPhoto } from './frame.mjs';
import { drawRows, SETTLED } from './thread-rows.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./thread-rows.mjs').Turn} Turn */

const COLOURS = {
  light: {
    page: '#f3f3f7',
    bar: '#f3f3f7',
    ink: '#101114',
    other: '#ffffff',
    self: '#1f9bff',
    faint: '#8b8f99',
    line: '#e4e5ea',
  },
  dark: {
    page: '#111214',
    bar: '#17181b',
    ink: '#e8e9ec',
    other: '#26272b',
    self: '#0d6ccc',
    faint: '#7c7f88',
    line: '#25262a',
  },
};
/** Bubbles that people buy, by whose they are. */
const BOUGHT = [
  ['linear-gradient(95deg,#ffd9e8,#ffc2d8)', '#7a2b4d'],
  ['#fff3c9', '#5c4300'],
  ['linear-gradient(95deg,#cfe9ff,#b9f0e6)', '#0c4358'],
];
const TITLES = [
  ['LV12 新芽', '#9fb2c6'],
  ['LV58 热心邻居', '#4ea7e6'],
  ['群主', '#f0a23a'],
  ['管理员', '#35b584'],
  ['LV76 元老', '#b573dc'],
];

/** QQ: levels and titles before the name, bought bubbles, what is answered within the bubble. @param {import('./threads-zh.mjs').Thread} thread @param {VariedLook} look */
export function drawQq(thread, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const title = thread.members === null ? thread.name : `${thread.name}(${thread.members})`;
  const list = drawRows(thread, look, {
    when: (moment, id) =>
      `<div class="quiet"><span data-when="${id}">${writeWhen(moment, look.captured, 'qq', look.language, SETTLED).text}</span></div>`,
    turn: (turn) =>
      turn.side === null
        ? `<div class="sys quiet"><span ${turn.mark} data-body>${spellRich(turn.text)}</span></div>`
        : drawTurn(turn, look),
  });
  return drawFrame(look, {
    page: c.page,
    ink: c.ink,
    barColour: c.bar,
    bar: `<div class="top"><svg viewBox="0 0 12 20"><path d="M10 2L2 10l8 8" fill="none" stroke="${c.ink}" stroke-width="2"/></svg><em>99+</em><span><b data-title>${spellRich(title)}</b>${thread.members === null ? '<small>手机在线 - 5G</small>' : ''}</span><i>≡</i></div>`,
    list,
    entry: `<div class="entry"><u></u><p>${'<s></s>'.repeat(6)}</p></div>`,
    css: `.top{height:50px;display:flex;align-items:center;gap:8px;padding:0 14px;border-bottom:1px solid ${c.line}}.top svg{height:18px}.top em{font-style:normal;font-size:13px}.top span{flex:1;text-align:center;line-height:1.2}.top b{font-weight:600;display:block}.top small{font-size:11px;color:${c.faint}}.top i{font-style:normal}
.list{padding:8px 0}
.quiet{text-align:center;font-size:${look.size * 0.74}px;color:${look.wallpaper ? '#fff' : c.faint};padding:8px 40px}
.row{display:flex;gap:9px;padding:8px 12px;align-items:flex-start}.row.self{flex-direction:row-reverse}
.col{display:flex;flex-direction:column;align-items:flex-start;max-width:calc(100% - 110px)}.self .col{align-items:flex-end}
.label{display:flex;align-items:center;gap:4px;font-size:${look.size * 0.72}px;color:${look.wallpaper ? '#fff' : c.faint};line-height:1.2;margin:0 2px 4px}.self .label{flex-direction:row-reverse}
.badge{color:#fff;border-radius:4px;padding:1px 4px;font-size:${look.size * 0.62}px}
.bubble{background:${c.other};padding:9px 13px;border-radius:13px;overflow-wrap:anywhere}.self .bubble{background:${c.self};color:#fff}
.quote{font-size:${look.size * 0.8}px;opacity:.62;border-left:2px solid currentColor;padding:0 7px;margin-bottom:5px;line-height:1.35}
.photo{border-radius:10px}
.entry{flex:none;background:${c.bar};padding:8px 12px}.entry u{display:block;height:36px;border-radius:8px;background:${c.other}}.entry p{display:flex;justify-content:space-between;margin:10px 6px 4px}.entry s{width:22px;height:22px;border:2px solid ${c.faint};border-radius:7px}`,
  });
}

/** @param {Turn} turn @param {VariedLook} look */
function drawTurn({ who, text, side, isGroup, extra: { card, re }, mark, index }, look) {
  const seed = [...who].length + (who.codePointAt(0) ?? 0);
  const [words, colour] = /** @type {string[]} */ (TITLES[seed % TITLES.length]);
  const label =
    isGroup && (side === 'other' || look.variant.includes('own'))
      ? `<span class="label">${look.variant.includes('bare') ? '' : `<i class="badge" style="font-style:normal;background:${colour}">${words}</i>`}<span ${side === 'other' ? 'data-label' : ''}>${side === 'other' ? spellRich(who) : '木头人'}</span></span>`
      : '';
  const [ground, ink] = /** @type {string[]} */ (BOUGHT[seed % BOUGHT.length]);
  const bought =
    look.variant.includes('bought') && seed % 2 === 0 ? `style="background:${ground};color:${ink}"` : '';
  const quote = re ? `<div class="quote">${spellRich(`${re[0]} 20:18`)}<br>${spellRich(re[1])}</div>` : '';
  const content =
    card === 'image'
      ? `<span class="photo" ${mark}>${drawPhoto(index, 140, 180)}</span>`
      : `<div class="bubble" ${bought} ${mark}>${quote}<span data-body>${spellRich(text, look.dark ? '#6aa8ff' : '#0b6fd0')}</span></div>`;
  return `<div class="row ${side}">${drawFace(who, 40, '50%')}<div class="col">${label}${content}</div></div>`;
}
