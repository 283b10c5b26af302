// @ts-check
import { writeWhen } from '../chats/write-when.mjs';
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame, hueOf } from './frame.mjs';
import { drawRows, SETTLED } from './thread-rows.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./thread-rows.mjs').Turn} Turn */

const COLOURS = {
  light: {
    page: '#ffffff',
    bar: '#f5f5f7',
    ink: '#000000',
    other: '#e9e9eb',
    self: '#1982fc',
    faint: '#87878c',
    line: '#d8d8dc',
    tint: '#e9eef6',
  },
  dark: {
    page: '#000000',
    bar: '#161618',
    ink: '#ffffff',
    other: '#26252a',
    self: '#0b84ff',
    faint: '#8e8e93',
    line: '#2c2c2e',
    tint: '#303136',
  },
};

/**
 * A group of the phone's own messages. `variant`: with two letters for a face below the last of a run (the usual);
 * `loose` with more room between the bubbles; `round` tinted ones of another maker, a face above and no bar;
 * `dated` with the hour beside each bubble; `below` with name and hour under each; `faceless`.
 * @param {import('./threads-zh.mjs').Thread} thread @param {VariedLook} look
 */
export function drawGroupTexts(thread, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const isRound = look.variant.includes('round');
  const isZh = look.language === 'zh';
  const list = drawRows(thread, look, {
    when: (moment, id) =>
      `<div class="quiet">${isRound ? '' : `<b>${isZh ? 'iMessage 信息' : 'iMessage'}</b><br>`}<span data-when="${id}">${writeWhen(moment, look.captured, 'sms', look.language, SETTLED).text}</span></div>`,
    turn: (turn) => drawTurn(turn, look),
  });
  const name = `<b data-title>${spellRich(thread.name)}</b>`;
  return drawFrame(look, {
    page: c.page,
    ink: c.ink,
    barColour: isRound ? c.page : c.bar,
    bar: isRound
      ? `<div class="top"><i>←</i>${name}<i>⋮</i></div>`
      : `<div class="top high"><i>‹</i><span><span class="many">${drawFace('Q', 30, '50%', true)}${drawFace('W', 24, '50%')}</span>${name}</span><i></i></div>`,
    list,
    entry: `<div class="entry"><s>+</s><u>${isRound ? (isZh ? '短信' : 'Text message') : 'iMessage'}</u></div>`,
    css: `.top{height:54px;display:flex;align-items:center;gap:12px;padding:0 14px}.top b{flex:1;font-weight:500}.top i{font-style:normal;font-size:25px;width:24px;color:${isRound ? c.ink : c.self}}.high{height:84px;border-bottom:1px solid ${c.line}}.high>span{flex:1;display:flex;flex-direction:column;align-items:center;gap:3px}.many{display:flex}.high b{flex:none;font-size:${look.size * 0.72}px;font-weight:400}
.list{padding:8px 12px 8px 9px}
.quiet{text-align:center;font-size:${look.size * 0.68}px;color:${c.faint};padding:10px 0 6px;line-height:1.35}.quiet b{font-weight:600}
.row{display:flex;gap:6px;margin:${look.variant.includes('loose') ? 7 : 2}px 0 0;align-items:flex-${isRound ? 'start' : 'end'}}.row.first{margin-top:${look.variant.includes('loose') ? 13 : 9}px}.row.self{justify-content:flex-end}.blank{width:28px;flex:none}
.col{display:flex;flex-direction:column;max-width:${isRound ? 72 : 68}%;align-items:flex-start}.self .col{align-items:flex-end}
.label{font-size:${look.size * (isRound ? 0.76 : 0.66)}px;color:${c.faint};margin:0 0 3px ${isRound ? 4 : 13}px;line-height:1.3}
.under{font-size:${look.size * 0.7}px;color:${c.faint};margin:3px 0 2px 4px}
.side{display:flex;gap:6px;align-items:flex-end}.self .side{flex-direction:row-reverse}.side small{font-size:${look.size * 0.62}px;color:${c.faint};white-space:nowrap}
.bubble{background:${isRound ? c.tint : c.other};padding:7px 13px;border-radius:${isRound ? 20 : 18}px;overflow-wrap:anywhere;line-height:1.33}.self .bubble{background:${c.self};color:#fff}
.entry{flex:none;height:54px;display:flex;gap:10px;align-items:center;padding:0 12px;background:${c.page}}.entry s{width:32px;height:32px;border-radius:50%;background:${c.other};text-decoration:none;text-align:center;font-size:21px;line-height:30px}.entry u{flex:1;height:35px;border:1px solid ${c.line};border-radius:18px;text-decoration:none;color:${c.faint};padding:5px 14px}`,
  });
}

/** @param {Turn} turn @param {VariedLook} look */
function drawTurn({ who, text, side, isGroup, isFirst, isLast, mark, clock }, { variant }) {
  const isRound = variant.includes('round');
  const isOther = isGroup && side === 'other';
  const hasFace = isRound ? isFirst : isLast;
  const face =
    !isOther || variant.includes('faceless')
      ? ''
      : hasFace
        ? `<span class="face" style="width:28px;height:28px;border-radius:50%;font-size:11px;background:${hueOf(who)}">${lettersOf(who)}</span>`
        : '<span class="blank"></span>';
  const name = `<span data-label>${spellRich(who)}</span>`;
  const isBelow = variant.includes('below');
  const label = isOther && isFirst && !isBelow ? `<span class="label">${name}</span>` : '';
  const under = isOther && isBelow ? `<span class="under">${name} • ${clock}</span>` : '';
  const bubble = `<div class="bubble" ${mark}><span data-body>${spellRich(text)}</span></div>`;
  const said = variant.includes('dated')
    ? `<div class="side">${bubble}<small>${clock}</small></div>`
    : bubble;
  return `<div class="row ${side}${isFirst ? ' first' : ''}">${face}<div class="col">${label}${said}${under}</div></div>`;
}

/** The first letters of a name's words, as faces without a photograph show. @param {string} name */
function lettersOf(name) {
  const words = name.split(' ').map((word) => [...word][0] ?? '');
  return words.slice(0, 2).join('').toUpperCase();
}
