// @ts-check
import { writeWhen } from '../chats/write-when.mjs';
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame, drawPhoto, hueOf } from './frame.mjs';
import { drawRows } from './thread-rows.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./thread-rows.mjs').Turn} Turn */

const COLOURS = {
  light: {
    page: '#efe7de',
    bar: '#f6f6f6',
    ink: '#111b21',
    other: '#ffffff',
    self: '#dcf8c6',
    faint: '#6f7b82',
    note: '#fdf3c5',
    line: '#dddddd',
  },
  dark: {
    page: '#0b141a',
    bar: '#1f2c34',
    ink: '#e9edef',
    other: '#1f2c34',
    self: '#005c4b',
    faint: '#8696a0',
    note: '#182229',
    line: '#22303a',
  },
};

/**
 * A group of WhatsApp whose people are mostly not saved: the name that somebody gives himself after a wave, his number at
 * the right, marks of who runs the group. `variant`: `ios` draws tails and large clocks, `faces` faces, `liked` what others
 * thought of a message, `each` names every message.
 * @param {import('./threads-zh.mjs').Thread} thread @param {VariedLook} look
 */
export function drawGroupChat(thread, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const isIos = look.variant.includes('ios');
  const list = drawRows(thread, look, {
    when: (moment, id) =>
      `<div class="pill"><span data-when="${id}">${writeWhen(moment, look.captured, 'whatsapp', look.language, /** @type {any} */ (null)).text}</span></div>`,
    turn: (turn) =>
      turn.side === null
        ? `<div class="sys pill${turn.index === 0 ? ' note' : ''}"><span ${turn.mark} data-body>${spellRich(turn.text)}</span></div>`
        : drawTurn(turn, look),
  });
  return drawFrame(look, {
    page: c.page,
    ink: c.ink,
    barColour: c.bar,
    bar: `<div class="top"><svg viewBox="0 0 12 20"><path d="M10 2L2 10l8 8" fill="none" stroke="#1c8bea" stroke-width="2.4"/></svg>${drawFace(thread.name, 36, '50%', true)}<span><b data-title>${spellRich(thread.name)}</b><small>${look.language === 'zh' ? '点击此处查看群组信息' : 'tap here for group info'}</small></span></div>`,
    list,
    entry: `<div class="entry"><s>+</s><u></u></div>`,
    css: `.top{height:54px;display:flex;align-items:center;gap:10px;padding:0 12px;border-bottom:1px solid ${c.line}}.top svg{height:19px}.top>span:last-child{flex:1;line-height:1.2}.top b{display:block;font-weight:600}.top small{font-size:12px;color:${c.faint}}
.list{padding:9px 14px}
.pill{text-align:center;margin:9px 20px}.pill span{display:inline-block;background:${c.other};color:${c.faint};font-size:${look.size * 0.76}px;padding:5px 11px;border-radius:8px}.note span{background:${c.note};line-height:1.4}
.row{display:flex;gap:7px;margin:0 0 2px;align-items:flex-end}.row.first{margin-top:${isIos ? 6 : 9}px}.row.self{justify-content:flex-end}
.blank{width:30px;flex:none}
.bubble{position:relative;background:${c.other};border-radius:${isIos ? 16 : 8}px;padding:5px 10px 6px;max-width:78%;overflow-wrap:anywhere}.self .bubble{background:${c.self}}
.label{display:flex;justify-content:space-between;gap:18px;font-size:${look.size * 0.83}px;font-weight:${isIos ? 600 : 500};line-height:1.35;padding-bottom:1px}.label small{font-weight:400;color:${c.faint};font-size:.94em;white-space:nowrap}
.fwd{color:${c.faint};font-size:${look.size * 0.78}px;font-style:italic;display:block}
.clock{float:right;font-size:${look.size * (isIos ? 0.72 : 0.66)}px;color:${c.faint};margin:${look.size * 0.45}px 0 -4px 10px;line-height:1.3;white-space:nowrap}.clock svg{width:16px;height:10px;margin-left:3px}
.quote{background:rgba(128,140,150,.13);border-left:4px solid;border-radius:6px;padding:4px 9px 5px;margin:2px 0 4px;font-size:${look.size * 0.85}px;line-height:1.32}.quote b{display:block;font-weight:600}.quote span{color:${c.faint}}
.photo{display:block;border-radius:8px;position:relative}.photo .clock{position:absolute;right:8px;bottom:8px;color:#fff}
.liked{position:absolute;left:8px;bottom:-15px;background:${c.other};border:1px solid ${c.line};border-radius:11px;font-size:11px;padding:1px 6px;line-height:1.4;color:${c.faint}}.row.has{margin-bottom:18px}
.entry{flex:none;height:52px;display:flex;gap:10px;align-items:center;padding:0 12px;background:${c.bar}}.entry s{text-decoration:none;font-size:25px;color:#1c8bea}.entry u{flex:1;height:34px;border-radius:17px;background:${c.other};border:1px solid ${c.line}}`,
  });
}

/** @param {Turn} turn @param {VariedLook} look */
function drawTurn(turn, { variant, language }) {
  const { who, side, isGroup, isFirst, isLast, extra, mark, index } = turn;
  const isOther = isGroup && side === 'other';
  const hasFaces = variant.includes('faces') && isOther;
  const face = hasFaces ? (isLast ? drawFace(who, 30, '50%', true) : '<span class="blank"></span>') : '';
  const isForwarded = extra.more === 'Forwarded';
  const more = extra.more && !isForwarded ? `<small>${spellRich(extra.more)}</small>` : '';
  const label =
    isOther && (isFirst || variant.includes('each'))
      ? `<span class="label" style="color:${hueOf(who)}"><span>${extra.more?.startsWith('+') ? '~ ' : ''}<span data-label>${spellRich(who)}</span></span>${more}</span>`
      : '';
  const passed = isForwarded
    ? `<span class="fwd">↪ ${language === 'zh' ? '已转发' : 'Forwarded'}</span>`
    : '';
  const isLiked = variant.includes('liked') && index % 5 === 3;
  const liked = isLiked ? `<span class="liked">${spellRich('👍❤')} ${index}</span>` : '';
  return `<div class="row ${side}${isFirst ? ' first' : ''}${isLiked ? ' has' : ''}">${face}<div class="bubble" ${mark}>${label}${passed}${drawQuote(turn)}${drawContent(turn)}${liked}</div></div>`;
}

/** @param {Turn} turn */
function drawQuote({ extra: { re } }) {
  if (!re) return '';
  const colour = hueOf(re[0]);
  return `<div class="quote" style="border-color:${colour}"><b style="color:${colour}">${spellRich(re[0])}</b><span>${spellRich(re[1])}</span></div>`;
}

/** @param {Turn} turn */
function drawContent({ text, extra: { card }, side, clock, index }) {
  const ticks =
    side === 'self'
      ? '<svg viewBox="0 0 18 10"><path d="M1 5l3 4 6-8M7 7l2 2 7-8" fill="none" stroke="#4fb6ec" stroke-width="1.5"/></svg>'
      : '';
  const time = `<span class="clock">${clock}${ticks}</span>`;
  if (card === 'image') return `<span class="photo">${drawPhoto(index, 210, 150)}${time}</span>`;
  return `<span data-body>${spellRich(text)}</span>${time}`;
}
