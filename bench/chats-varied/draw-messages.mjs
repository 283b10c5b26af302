// @ts-check
import { writeWhen } from '../chats/write-when.mjs';
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame, drawPhoto } from './frame.mjs';
import { drawRows, SETTLED } from './thread-rows.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./thread-rows.mjs').Turn} Turn */

const PHONES = {
  light: {
    page: '#ffffff',
    bar: '#f7f7f8',
    ink: '#000000',
    other: '#e9e9eb',
    faint: '#8a8a8e',
    line: '#dcdcdc',
    self: '#0b84fe',
  },
  dark: {
    page: '#000000',
    bar: '#161618',
    ink: '#ffffff',
    other: '#262629',
    faint: '#8d8d93',
    line: '#2a2a2c',
    self: '#0a84ff',
  },
};

/** The phone's own messages: bubbles in runs, names above a run, Delivered below the last. `green` for plain text messages, `android` for the other kind of phone. @param {import('./threads-zh.mjs').Thread} thread @param {VariedLook} look */
export function drawMessages(thread, look) {
  const isAndroid = look.variant.includes('android');
  const base = PHONES[look.dark ? 'dark' : 'light'];
  const c = isAndroid
    ? {
        ...base,
        bar: base.page,
        other: look.dark ? '#2d2f33' : '#eef0f6',
        self: look.dark ? '#2f5fb8' : '#0b57d0',
        page: look.dark ? '#121316' : '#ffffff',
      }
    : { ...base, self: look.variant.includes('green') ? '#34c759' : base.self };
  const isZh = look.language === 'zh';
  const last = thread.lines.findLastIndex(
    (line) => !('when' in line) && (line[0] === 'me' || line[0] === '我'),
  );
  const lastIndex = thread.lines.slice(0, last).filter((line) => !('when' in line)).length;
  const list = drawRows(thread, look, {
    when: (moment, id) => {
      const above = isAndroid
        ? ''
        : `<b>${look.variant.includes('green') ? (isZh ? '信息' : 'Text Message') : 'iMessage'}</b><br>`;
      return `<div class="quiet">${above}<span data-when="${id}">${writeWhen(moment, look.captured, 'sms', look.language, SETTLED).text}</span></div>`;
    },
    turn: (turn) =>
      turn.side === null
        ? `<div class="sys quiet"><span ${turn.mark} data-body>${spellRich(turn.text)}</span></div>`
        : drawTurn(turn, isAndroid) +
          (look.variant.includes('stamped') && turn.isLast
            ? `<div class="stamp ${turn.side}">${turn.clock}</div>`
            : '') +
          (turn.index === lastIndex
            ? `<div class="done">${isZh ? '已送达' : isAndroid ? '11:58 · Delivered' : 'Delivered'}</div>`
            : ''),
  });
  const name = `<b data-title>${spellRich(thread.name)}</b>`;
  return drawFrame(look, {
    page: c.page,
    ink: c.ink,
    barColour: c.bar,
    bar: isAndroid
      ? `<div class="top"><i>←</i>${drawFace(thread.name, 32, '50%', true)}${name}<i>⋮</i></div>`
      : `<div class="top high"><i>‹</i><span>${drawFace(thread.name, 44, '50%', true)}${name}</span><i></i></div>`,
    list,
    entry: `<div class="entry"><s>+</s><u>${isZh ? '短信/彩信' : isAndroid ? 'RCS message' : 'iMessage'}</u></div>`,
    css: `.top{height:54px;display:flex;align-items:center;gap:10px;padding:0 12px;border-bottom:1px solid ${c.line}}.top b{flex:1;font-weight:500}.top i{font-style:normal;font-size:24px;width:24px}.high{height:86px}.high span:nth-of-type(1){flex:1;display:flex;flex-direction:column;align-items:center;gap:4px}.high b{font-size:${look.size * 0.72}px;flex:none;font-weight:400}
.list{padding:8px 12px}
.quiet{text-align:center;font-size:${look.size * 0.7}px;color:${c.faint};padding:9px 0 5px}.quiet b{font-weight:600}
.row{display:flex;gap:7px;margin:2px 0;align-items:flex-end}.row.first{margin-top:8px}.row.self{justify-content:flex-end}.blank{width:28px;flex:none}
.col{display:flex;flex-direction:column;max-width:74%;align-items:flex-start}.self .col{align-items:flex-end}
.label{font-size:${look.size * 0.68}px;color:${c.faint};margin:2px 12px}
.bubble{background:${c.other};padding:7px 13px;border-radius:19px;overflow-wrap:anywhere}.self .bubble{background:${c.self};color:#fff}
.photo{border-radius:17px}
.stamp{font-size:${look.size * 0.66}px;color:${c.faint};padding:1px 10px 4px ${thread.members === null ? 6 : 44}px}.stamp.self{text-align:right}
.done{text-align:right;font-size:${look.size * 0.66}px;font-weight:500;color:${c.faint};padding:2px 4px}
.entry{flex:none;height:56px;display:flex;gap:10px;align-items:center;padding:0 12px;background:${c.page}}.entry s{width:34px;height:34px;border-radius:50%;background:${c.other};text-decoration:none;text-align:center;font-size:22px}.entry u{flex:1;height:36px;border:1px solid ${c.line};border-radius:18px;text-decoration:none;color:${c.faint};padding:5px 14px}`,
  });
}

/** @param {Turn} turn @param {boolean} isAndroid */
function drawTurn({ who, text, side, isGroup, isFirst, isLast, extra: { card }, mark, index }, isAndroid) {
  const isOther = isGroup && side === 'other';
  const hasFace = isOther && (isAndroid ? isFirst : isLast);
  const face = isOther ? (hasFace ? drawFace(who, 28, '50%', true) : '<span class="blank"></span>') : '';
  const label =
    isOther && isFirst ? `<span class="label"><span data-label>${spellRich(who)}</span></span>` : '';
  const content =
    card === 'image'
      ? `<span class="photo" ${mark}>${drawPhoto(index, 190, 150)}</span>`
      : `<div class="bubble" ${mark}><span data-body>${spellRich(text)}</span></div>`;
  return `<div class="row ${side}${isFirst ? ' first' : ''}">${face}<div class="col">${label}${content}</div></div>`;
}
