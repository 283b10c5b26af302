// @ts-check
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame, drawPhoto, hueOf } from './frame.mjs';
import { drawRows } from './thread-rows.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./thread-rows.mjs').Turn} Turn */

const COLOURS = {
  light: {
    page: '#c9dcb6',
    bar: '#ffffff',
    ink: '#000000',
    other: '#ffffff',
    self: '#effddd',
    faint: '#8a949c',
    selfFaint: '#62ac55',
    pill: 'rgba(90,120,70,.55)',
    line: '#dddddd',
  },
  dark: {
    page: '#0e1621',
    bar: '#17212b',
    ink: '#f5f5f5',
    other: '#182533',
    self: '#2b5278',
    faint: '#6d7f8f',
    selfFaint: '#7da8d3',
    pill: 'rgba(30,42,54,.9)',
    line: '#101921',
  },
};

/** Telegram: faces below a run of the others, names in its first bubble, clocks within, days on pills. @param {import('./threads-zh.mjs').Thread} thread @param {VariedLook} look */
export function drawTelegram(thread, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const isZh = look.language === 'zh';
  const count =
    thread.members === null
      ? isZh
        ? '最近上线'
        : 'last seen recently'
      : isZh
        ? `${thread.members} 位成员`
        : `${thread.members} members`;
  const list = drawRows(thread, look, {
    when: (moment, id) => `<div class="pill"><span data-when="${id}">${writeDay(moment, look)}</span></div>`,
    turn: (turn) =>
      turn.side === null
        ? `<div class="sys pill"><span ${turn.mark} data-body>${spellRich(turn.text)}</span></div>`
        : drawTurn(turn, look, c),
  });
  return drawFrame(look, {
    page: c.page,
    ink: c.ink,
    barColour: c.bar,
    bar: `<div class="top"><svg viewBox="0 0 12 20"><path d="M10 2L2 10l8 8" fill="none" stroke="#3a8ee6" stroke-width="2.4"/></svg><span><b data-title>${spellRich(thread.name)}</b><small>${count}</small></span>${drawFace(thread.name, 36, '50%', true)}</div>`,
    list,
    entry: `<div class="entry"><s></s><u>${isZh ? '消息' : 'Message'}</u><s></s></div>`,
    css: `.top{height:50px;display:flex;align-items:center;padding:0 10px;border-bottom:1px solid ${c.line}}.top svg{height:20px}.top>span:nth-of-type(1){flex:1;text-align:center;line-height:1.2}.top b{font-weight:600;display:block}.top small{font-size:12.5px;color:${c.faint}}
.list{padding:6px 8px}
.pill{text-align:center;margin:8px 0}.pill span{display:inline-block;background:${c.pill};color:#fff;font-size:${look.size * 0.78}px;font-weight:600;padding:2px 10px;border-radius:12px}
.row{display:flex;gap:6px;margin:2px 0;align-items:flex-end}.row.self{justify-content:flex-end}.blank{width:34px;flex:none}
.bubble{background:${c.other};border-radius:16px;padding:6px 11px;max-width:78%;overflow-wrap:anywhere}.self .bubble{background:${c.self}}
.label{display:block;font-size:${look.size * 0.86}px;font-weight:600;line-height:1.35}
.clock{float:right;font-size:${look.size * 0.68}px;color:${c.faint};margin:${look.size * 0.5}px 0 -2px 8px;line-height:1.3}.self .clock{color:${c.selfFaint}}.clock svg{width:16px;height:9px;margin-left:3px}
.quote{border-left:3px solid;padding:0 8px;margin:2px 0 3px;font-size:${look.size * 0.84}px;line-height:1.3;background:rgba(120,150,120,.12);border-radius:4px}.quote b{display:block;font-weight:600}.quote span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.photo{display:block;border-radius:10px}
.entry{flex:none;height:52px;background:${c.bar};display:flex;gap:10px;align-items:center;padding:0 10px}.entry u{flex:1;height:34px;border-radius:17px;border:1px solid ${c.line};text-decoration:none;color:${c.faint};padding:5px 14px}.entry s{width:24px;height:24px;border:2px solid ${c.faint};border-radius:50%}`,
  });
}

/** June 18; 6月18日. @param {Date} moment @param {VariedLook} look */
function writeDay(moment, { language, captured }) {
  if (moment.toISOString().slice(0, 10) === captured.toISOString().slice(0, 10))
    return language === 'zh' ? '今天' : 'Today';
  return language === 'zh'
    ? `${moment.getUTCMonth() + 1}月${moment.getUTCDate()}日`
    : `June ${moment.getUTCDate()}`;
}

/** @param {Turn} turn @param {VariedLook} look @param {typeof COLOURS.light} c */
function drawTurn(
  { who, text, side, isGroup, isFirst, isLast, extra: { card, re }, mark, clock, index },
  look,
  c,
) {
  const hasFace = isGroup && side === 'other';
  const face = hasFace ? (isLast ? drawFace(who, 34, '50%', true) : '<span class="blank"></span>') : '';
  const label =
    hasFace && isFirst
      ? `<span class="label" style="color:${hueOf(who)}"><span data-label>${spellRich(who)}</span></span>`
      : '';
  const quote = re
    ? `<div class="quote" style="border-color:${hueOf(re[0])}"><b style="color:${hueOf(re[0])}">${spellRich(re[0])}</b><span>${spellRich(re[1])}</span></div>`
    : '';
  const ticks =
    side === 'self'
      ? `<svg viewBox="0 0 18 10"><path d="M1 5l3 4 6-8M7 7l2 2 7-8" fill="none" stroke="${c.selfFaint}" stroke-width="1.6"/></svg>`
      : '';
  const time = `<span class="clock">${clock}${ticks}</span>`;
  const content =
    card === 'image'
      ? `<span class="photo">${drawPhoto(index, 210, 160)}</span>`
      : `<span data-body>${spellRich(text, look.dark ? '#70b7f0' : '#2678b6')}</span>${time}`;
  return `<div class="row ${side}">${face}<div class="bubble" ${mark}>${label}${quote}${content}</div></div>`;
}
