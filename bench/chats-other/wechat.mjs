// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { ownName, readThread } from './tale.mjs';
import { partsOf } from './times.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./tale.mjs').Thread} Thread @typedef {import('./tale.mjs').Turn} Turn */

/** WeChat; the title of a private chat is the name that the owner of the phone gave. @param {Thread} thread @param {Look} look @param {Tale} tale */
export function drawWechat(thread, look, tale) {
  const { dark, os, size } = look;
  const c = dark
    ? {
        page: '#111111',
        head: '#111111',
        ink: '#d1d1d1',
        soft: '#7a7a7a',
        other: '#2c2c2c',
        own: '#3eb575',
        ownInk: '#0a0a0a',
        quote: '#232323',
        foot: '#1e1e1e',
        field: '#292929',
      }
    : {
        page: '#ededed',
        head: '#ededed',
        ink: '#181818',
        soft: '#8f8f8f',
        other: '#ffffff',
        own: '#95ec69',
        ownInk: '#101010',
        quote: '#e1e1e1',
        foot: '#f7f7f7',
        field: '#ffffff',
      };
  const rows = readThread(thread).map((turn) => {
    if (turn instanceof Date) {
      const text = writeMoment(turn, os, look.language);
      return `<div class="when"><span ${tale.when(text, partsOf(turn).value)}>${text}</span></div>`;
    }
    const mark = tale.turn(turn, { isEach: true });
    if (turn.side === null) return `<div class="sys"><span ${mark} data-body>${rich(turn.text)}</span></div>`;
    return drawTurn(turn, mark, c);
  });
  const title = thread.members ? `${thread.name}(${thread.members})` : thread.name;
  const isIos = os === 'ios';
  return page(look, {
    css: `
.head{height:46px;padding:0 16px 0 10px;justify-content:space-between}.title{position:absolute;left:60px;right:60px;text-align:center;font-size:17px;font-weight:${isIos ? 600 : 500};white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.head em{position:absolute;left:32px;font-style:normal;font-size:15px;background:${dark ? '#333' : '#dcdcdc'};border-radius:10px;padding:0 8px;line-height:20px}
.list{padding:6px 12px 10px}
.when,.sys{text-align:center;color:${c.soft};font-size:${isIos ? 13 : 12.5}px;margin:11px 24px 13px}
.row{display:flex;gap:11px;margin-bottom:15px;align-items:flex-start}.row.self{flex-direction:row-reverse}
.in{max-width:calc(100% - ${isIos ? 108 : 104}px);display:flex;flex-direction:column;align-items:flex-start}.self .in{align-items:flex-end}
.label{font-size:12.5px;color:${c.soft};line-height:15px;margin:-1px 0 4px}
.bubble{position:relative;border-radius:${isIos ? 6 : 5}px;padding:${isIos ? '9.5px 12px' : '9px 11px'};min-height:40px;font-size:${size}px;line-height:1.31;background:${c.other}}.self .bubble{background:${c.own};color:${c.ownInk}}
.bubble:before{content:"";position:absolute;top:14px;left:-4px;width:11px;height:11px;background:inherit;transform:rotate(45deg);border-radius:2px}.self .bubble:before{left:auto;right:-4px}
.quote{background:${c.quote};color:${dark ? '#8c8c8c' : '#6f6f6f'};font-size:13.5px;line-height:1.4;border-radius:5px;padding:6px 9px;margin-top:5px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.shot{border-radius:6px;overflow:hidden}
.voice{display:flex;align-items:center;gap:6px}.self .voice{flex-direction:row-reverse}
.packet{width:236px;border-radius:6px;background:#fa9d3b;color:#fff;padding:12px 13px 6px}.packet .top{display:flex;gap:11px;align-items:center;font-size:16px;padding-bottom:10px;border-bottom:.5px solid rgba(255,255,255,.35)}.packet small{font-size:11.5px;opacity:.85}
.packet u{width:33px;height:40px;border-radius:4px;background:#e0493f;display:flex;align-items:flex-start;justify-content:center;padding-top:9px;flex:none}.packet u i{width:13px;height:13px;border-radius:50%;background:#fbd98d}
.foot{height:56px;padding:0 10px;gap:10px;border-top:.5px solid ${dark ? '#2a2a2a' : '#d8d8d8'}}.field{flex:1;height:40px;border-radius:5px;background:${c.field}}`,
    head: `${icon('chevron', 24, c.ink, 2)}${look.variant.includes('unread') ? '<em>18</em>' : ''}<span class="title" data-title>${title}</span>${icon('more', 23, c.ink)}`,
    list: rows.join(''),
    foot: `${icon('voice', 29, c.ink, 1.4)}<div class="field"></div>${icon('smile', 29, c.ink, 1.4)}${icon('ring', 29, c.ink, 1.4)}`,
    ground: c.page,
    ink: c.ink,
    headGround: c.head,
    footGround: c.foot,
  });
}

/** @param {Turn} turn @param {string} mark @param {{ ink: string, ownInk: string }} c */
function drawTurn({ side, who, text, card, re, isGroup }, mark, c) {
  const ink = side === 'self' ? c.ownInk : c.ink;
  const label = isGroup && side === 'other' ? `<div class="label" data-label>${rich(who)}</div>` : '';
  const waves = `<svg width="16" height="18" viewBox="0 0 16 18" fill="none" stroke="${ink}" stroke-width="1.700" stroke-linecap="round" style="${side === 'self' ? 'transform:scaleX(-1)' : ''}"><path d="M3 8.500v1M7 5.500q3 3.500 0 7M11 2.500q6 6.500 0 13"/></svg>`;
  const body =
    card === 'image'
      ? `<div class="shot" ${mark}>${photo(sumOf(who + text), 134, 176)}</div>`
      : card === 'voice'
        ? `<div class="bubble voice" style="width:${78 + Number(text) * 2}px" ${mark}>${waves}<span><span data-body>${text}</span>"</span></div>`
        : card === 'packet'
          ? `<div class="packet" ${mark}><div class="top"><u><i></i></u><span data-body>${rich(text)}</span></div><small>微信红包</small></div>`
          : `<div class="bubble" ${mark}><span data-body>${rich(text, `color:${side === 'self' ? '#1c5d99' : '#576b95'}`)}</span></div>`;
  const quote = re
    ? `<div class="quote">${re.who === 'me' ? ownName('zh') : re.who}：${rich(re.text)}</div>`
    : '';
  return `<div class="row ${side}">${face(who, 40, '5px')}<div class="in">${label}${body}${quote}</div></div>`;
}

/** @param {Date} time @param {'ios' | 'android'} os @param {'zh' | 'en'} language */
function writeMoment(time, os, language) {
  const { days, clock, clockZh, clock12, weekday, weekdayZh, monthZh, monthShort, day, year } = partsOf(time);
  if (language === 'en')
    return days === 0
      ? clock12
      : days === 1
        ? `Yesterday ${clock12}`
        : days < 7
          ? `${weekday.slice(0, 3)} ${clock12}`
          : `${monthShort} ${day}, ${year} ${clock12}`;
  const hour = os === 'ios' ? clock : clockZh;
  if (days === 0) return hour;
  if (days === 1) return `昨天 ${hour}`;
  return days < 7 ? `${os === 'ios' ? '星期' : '周'}${weekdayZh} ${hour}` : `${monthZh}${day}日 ${hour}`;
}
