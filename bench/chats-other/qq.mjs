// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { ownName, readThread } from './tale.mjs';
import { partsOf } from './times.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./tale.mjs').Thread} Thread */
const RANKS = [
  ['LV3 冒泡', '#8fb7e8'],
  ['LV12 潜水', '#7cc3a0'],
  ['管理员', '#35b98f'],
  ['群主', '#f0a02f'],
  ['LV27 话唠', '#b59be0'],
];

/** QQ of version 9: blue bubbles of one's own, round faces, ranks before or after names. Variant: `plain` (no ranks). @param {Thread} thread @param {Look} look @param {Tale} tale */
export function drawQq(thread, look, tale) {
  const { dark } = look;
  const c = dark
    ? {
        page: '#0f0f10',
        head: '#161617',
        ink: '#ececec',
        soft: '#808186',
        other: '#26272a',
        own: '#0066cc',
        foot: '#161617',
        field: '#262729',
        quote: 'rgba(255,255,255,.09)',
      }
    : {
        page: '#f0f1f5',
        head: '#f7f8fa',
        ink: '#03081a',
        soft: '#8a8d98',
        other: '#ffffff',
        own: '#0099ff',
        foot: '#f7f8fa',
        field: '#ffffff',
        quote: 'rgba(0,0,0,.05)',
      };
  const rows = readThread(thread).map((turn) => {
    if (turn instanceof Date) {
      const { days, clock, weekdayZh, value, monthZh, day } = partsOf(turn);
      const text =
        days === 0
          ? clock
          : days === 1
            ? `昨天 ${clock}`
            : days < 7
              ? `星期${weekdayZh} ${clock}`
              : `${monthZh}${day}日 ${clock}`;
      return `<div class="when"><span ${tale.when(text, value)}>${text}</span></div>`;
    }
    const { side, who, text, card, re, isGroup } = turn;
    const mark = tale.turn(turn, { isEach: true });
    if (side === null) return `<div class="when"><span ${mark} data-body>${rich(text)}</span></div>`;
    const [rank, hue] = RANKS[sumOf(who) % RANKS.length] ?? ['', ''];
    const badge = look.variant.includes('plain') ? '' : `<u style="background:${hue}">${rank}</u>`;
    const label =
      isGroup && side === 'other'
        ? `<div class="label">${badge}<span data-label>${rich(who)}</span></div>`
        : '';
    const quote = re
      ? `<div class="quote"><small>${re.who === 'me' ? ownName('zh') : re.who}</small><br>${rich(re.text)}</div>`
      : '';
    const body =
      card === 'image'
        ? `<div class="shot" ${mark}>${photo(sumOf(text + who), 150, 200)}</div>`
        : `<div class="bubble" ${mark}>${quote}<span data-body>${rich(text, side === 'self' ? 'text-decoration:underline' : `color:${dark ? '#5ba8ff' : '#0077d6'}`)}</span></div>`;
    return `<div class="row ${side}">${face(who, 40, '50%')}<div class="in">${label}${body}</div></div>`;
  });
  const tools = /** @type {const} */ (['mic', 'image', 'camera', 'packet', 'smile', 'ring']);
  const title = thread.members ? `${thread.name}(${thread.members})` : thread.name;
  return page(look, {
    css: `
.head{height:50px;padding:0 14px 0 10px;justify-content:space-between;border-bottom:.5px solid ${dark ? '#222' : '#e6e7eb'}}.title{font-size:17px;font-weight:500;text-align:center;flex:1}.title small{display:block;font-size:11px;font-weight:400;color:${c.soft};line-height:13px}
.head .icon+.icon{margin-left:14px}
.list{padding:6px 12px 12px}
.when{text-align:center;color:${c.soft};font-size:12px;margin:12px 30px}
.row{display:flex;gap:10px;margin-bottom:17px}.row.self{flex-direction:row-reverse}
.in{max-width:calc(100% - 112px);display:flex;flex-direction:column;align-items:flex-start}.self .in{align-items:flex-end}
.label{font-size:12px;color:${c.soft};line-height:16px;margin-bottom:5px;display:flex;gap:5px;align-items:center}.label u{text-decoration:none;color:#fff;font-size:9.500px;border-radius:3px;padding:0 4px;line-height:14px}
.bubble{background:${c.other};border-radius:12px;padding:9px 12px;font-size:${look.size}px;line-height:1.36;min-height:40px}.other .bubble{border-top-left-radius:3px}.self .bubble{background:${c.own};color:#fff;border-top-right-radius:3px}
.quote{background:${c.quote};border-radius:7px;padding:6px 9px;font-size:13.500px;margin:1px -2px 7px;opacity:.78}.quote small{font-size:11.500px}
.shot{border-radius:12px;overflow:hidden}
.foot{flex-direction:column;padding:8px 12px 4px;gap:10px;align-items:stretch}.foot div{display:flex;gap:9px}.foot p{flex:1;height:38px;border-radius:9px;background:${c.field}}.foot b{background:${dark ? '#094a86' : '#a8d9fb'};color:#fff;border-radius:9px;font-size:15px;font-weight:500;width:62px;line-height:38px;text-align:center}.foot .tools{justify-content:space-between;padding:0 6px}`,
    head: `${icon('chevron', 24, c.ink, 2)}<div class="title"><span data-title>${title}</span>${thread.members ? '' : `<small>${look.os === 'ios' ? 'iPhone在线' : '手机在线 - 5G'}</small>`}</div>${thread.members ? '' : icon('phone', 21, c.ink)}${icon('menu', 23, c.ink)}`,
    list: rows.join(''),
    foot: `<div><p></p><b>发送</b></div><div class="tools">${tools.map((name) => icon(name, 25, c.soft, 1.6)).join('')}</div>`,
    ground: c.page,
    ink: c.ink,
    headGround: c.head,
    footGround: c.foot,
  });
}
