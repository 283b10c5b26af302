// @ts-check
import { writeWhen } from '../chats/write-when.mjs';
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame, drawPhoto } from './frame.mjs';
import { drawRows, SETTLED } from './thread-rows.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./thread-rows.mjs').Turn} Turn */

const COLOURS = {
  light: {
    page: '#ededed',
    bar: '#ededed',
    ink: '#181818',
    other: '#ffffff',
    self: '#95ec69',
    selfInk: '#181818',
    faint: '#9a9a9a',
    quote: '#e1e1e1',
    line: '#dcdcdc',
    card: '#ffffff',
  },
  dark: {
    page: '#111111',
    bar: '#1e1e1e',
    ink: '#d0d0d0',
    other: '#2c2c2c',
    self: '#3eb575',
    selfInk: '#101010',
    faint: '#7a7a7a',
    quote: '#232323',
    line: '#333333',
    card: '#2c2c2c',
  },
};

/** WeChat, with cards, voice messages, quotes below the bubble and lines of the app. @param {import('./threads-zh.mjs').Thread} thread @param {VariedLook} look */
export function drawWechat(thread, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const title = thread.members === null ? thread.name : `${thread.name}(${thread.members})`;
  const quiet = look.wallpaper
    ? 'background:rgba(0,0,0,.32);color:#fff;border-radius:4px;padding:3px 7px'
    : '';
  const list = drawRows(thread, look, {
    when: (moment, id) =>
      `<div class="quiet"><span style="${quiet}" data-when="${id}">${writeWhen(moment, look.captured, 'wechat', look.language, SETTLED).text}</span></div>`,
    turn: (turn) =>
      turn.side === null
        ? `<div class="sys quiet"><span style="${quiet}" ${turn.mark} data-body>${spellRich(turn.text)}</span></div>`
        : drawTurn(turn, look, c),
  });
  return drawFrame(look, {
    page: c.page,
    ink: c.ink,
    barColour: c.bar,
    bar: `<div class="top"><svg viewBox="0 0 12 20"><path d="M10 2L2 10l8 8" fill="none" stroke="${c.ink}" stroke-width="2"/></svg>${look.variant.includes('unread') ? '<em>12</em>' : ''}<b data-title>${spellRich(title)}</b><i>···</i></div>`,
    list,
    entry: `<div class="entry"><s>)))</s><u></u><s>☺</s><s>+</s></div>`,
    css: `.top{height:44px;display:flex;align-items:center;padding:0 14px;gap:6px;border-bottom:1px solid ${c.line}}.top svg{height:18px}.top b{flex:1;text-align:center;font-weight:600}.top em{font-style:normal;font-size:14px;background:${c.line};border-radius:10px;padding:0 7px}.top i{font-style:normal}
.list{padding:8px 0 14px}
.quiet{text-align:center;font-size:${look.size * 0.78}px;color:${c.faint};padding:9px 44px}.quiet span{display:inline-block}
.row{display:flex;gap:10px;padding:7px 12px;align-items:flex-start}.row.self{flex-direction:row-reverse}
.col{display:flex;flex-direction:column;align-items:flex-start;max-width:calc(100% - 112px)}.self .col{align-items:flex-end}
.label{font-size:${look.size * 0.76}px;color:${look.wallpaper ? '#fff' : c.faint};line-height:1.2;margin:0 0 4px}
.bubble{position:relative;background:${c.other};padding:9px 12px;border-radius:6px;overflow-wrap:anywhere}.self .bubble{background:${c.self};color:${c.selfInk}}
.bubble:before{content:"";position:absolute;top:14px;left:-5px;border:6px solid transparent;border-right-color:${c.other};border-left:0}.self .bubble:before{left:auto;right:-5px;border:6px solid transparent;border-left-color:${c.self};border-right:0}
.quote{background:${c.quote};color:${look.dark ? '#8f8f8f' : '#6f6f6f'};font-size:${look.size * 0.8}px;border-radius:4px;padding:5px 9px;margin-top:5px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.photo{border-radius:6px}.card{width:${Math.min(240, look.width * 0.62)}px;background:${c.card};border-radius:6px;padding:10px 12px;overflow:hidden}.card p{margin:0;display:flex;justify-content:space-between;gap:8px}.card small{color:${c.faint};font-size:${look.size * 0.72}px;display:block;line-height:1.35}.card hr{border:0;border-top:1px solid ${c.line};margin:8px 0 5px}.money{background:#fa9d3b;color:#fff}.money small,.money p{color:#fff}.money hr{border-color:#ffb868}
.entry{flex:none;height:54px;background:${c.bar};display:flex;align-items:center;gap:9px;padding:0 10px;border-top:1px solid ${c.line}}.entry u{flex:1;height:38px;border-radius:5px;background:${c.other}}.entry s{width:28px;height:28px;border:2px solid ${c.ink};border-radius:50%;text-decoration:none;font-size:13px;text-align:center}`,
  });
}

/** @param {Turn} turn @param {VariedLook} look @param {typeof COLOURS.light} c */
function drawTurn(turn, look, c) {
  const { who, extra, side, isGroup } = turn;
  const label =
    isGroup && side === 'other' ? `<span class="label"><span data-label>${spellRich(who)}</span></span>` : '';
  const quote = extra.re ? `<div class="quote">${spellRich(`${extra.re[0]}：${extra.re[1]}`)}</div>` : '';
  return `<div class="row ${side}">${drawFace(who, 40, '5px')}<div class="col">${label}${drawContent(turn, look, c)}${quote}</div></div>`;
}

/** @param {Turn} turn @param {VariedLook} look @param {typeof COLOURS.light} c */
function drawContent({ text, extra: { card, parts = [] }, mark, index, side }, look, c) {
  const said = spellRich(text, look.dark ? '#7d90c9' : '#576b95');
  const small = parts.map((part) => `<small>${part}</small>`);
  switch (card) {
    case 'image':
      return `<span class="photo" ${mark}>${drawPhoto(index, 130, 170)}</span>`;
    case 'voice':
      return `<div class="bubble" ${mark} style="width:96px">${WAVES(side === 'self' ? c.selfInk : c.ink)}<span data-body>${text}"</span></div>`;
    case 'money':
      return `<div class="card money" ${mark} data-body><p><span>${said}</span></p>${small.slice(0, -1).join('')}<hr>${small.at(-1)}</div>`;
    case 'file':
      return `<div class="card" ${mark} data-body><p><span>${said}</span><i style="flex:none;width:34px;height:42px;background:#e5544b;border-radius:3px"></i></p>${small[0]}<hr>${small[1]}</div>`;
    case 'link':
      return `<div class="card" ${mark} data-body><span>${said}</span><p><span>${small[0]}</span>${`<i style="flex:none;width:46px;height:46px">${drawPhoto(index, 46, 46)}</i>`}</p><hr>${small[1]}</div>`;
    case 'call':
      return `<div class="bubble" ${mark}><span data-body>${said}</span> <svg viewBox="0 0 20 20" style="width:1.1em;height:1.1em;vertical-align:-.2em"><path d="M3 3q2-2 4 1l1 3-2 2q2 4 5 5l2-2 3 1q3 2 1 4-6 4-12-3T3 3z" fill="none" stroke="${c.ink}" stroke-width="1.6"/></svg></div>`;
    default:
      return `<div class="bubble" ${mark}><span data-body>${said}</span></div>`;
  }
}

/** @param {string} colour */
const WAVES = (colour) =>
  `<svg viewBox="0 0 16 20" style="width:14px;height:17px;vertical-align:-3px;margin-right:8px"><g fill="none" stroke="${colour}" stroke-width="2"><path d="M3 8q2 2 0 4M7 5q5 5 0 10M11 2q8 8 0 16"/></g></svg>`;
