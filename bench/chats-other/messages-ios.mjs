// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { readThread, speakersOf } from './tale.mjs';
import { partsOf } from './times.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./tale.mjs').Thread} Thread @typedef {import('./tale.mjs').Turn} Turn */

/** Messages of iOS 17 and 18. Variant: `green` (no iMessage), `24h`, `read`. @param {Thread} thread @param {Look} look @param {Tale} tale */
export function drawImessage(thread, look, tale) {
  const { dark, variant, language } = look;
  const isZh = language === 'zh';
  const isGreen = variant.includes('green');
  const blue = dark ? '#0a84ff' : '#007aff';
  const own = isGreen ? (dark ? '#30b94f' : '#34c759') : dark ? '#0b84fe' : '#0a7cff';
  const other = dark ? '#262629' : '#e9e9eb';
  const bar = dark ? '#161617' : '#f8f8f9';
  const ground = dark ? '#000' : '#fff';
  const turns = readThread(thread, /card=(?:deleted|voice)/);
  const service = isGreen ? (isZh ? '短信/彩信' : 'Text Message') : isZh ? 'iMessage信息' : 'iMessage';
  const rows = turns.map((turn, at) => {
    if (turn instanceof Date) {
      const [day, clock] = writeMoment(turn, look);
      const mark = tale.when(`${day} ${clock}`, partsOf(turn).value);
      return `<div class="when">${at === 0 ? `<p>${service}</p>` : ''}<span ${mark}><b>${day}</b> ${clock}</span></div>`;
    }
    const { side, who, text, card, re, react } = turn;
    const mark = tale.turn(turn);
    if (side === null) return `<div class="sys"><span ${mark} data-body>${rich(text)}</span></div>`;
    const label =
      turn.isGroup && side === 'other' && turn.isFirst
        ? `<div class="label" data-label>${rich(who)}</div>`
        : '';
    const beside =
      turn.isGroup && side === 'other'
        ? `<span class="beside">${turn.isLast ? letters(who, 29) : ''}</span>`
        : '';
    const tail = turn.isLast ? ' tail' : '';
    const isBig = /^(?:\p{Extended_Pictographic}\ufe0f?){1,3}$/u.test(text);
    const body =
      card === 'image'
        ? `<div class="shot" ${mark}>${photo(sumOf(who), 232, 174)}</div>`
        : `<div class="bubble${isBig ? ' big' : tail}" ${mark}><span data-body>${rich(text, `text-decoration:underline${side === 'other' ? `;color:${dark ? '#fff' : '#0a60ff'}` : ''}`)}</span>${react ? `<span class="tap">${react}</span>` : ''}</div>`;
    const quote = re
      ? `<div class="re"><div class="ghost">${rich(re.text)}</div><small>${icon('share', 11, '#8e8e93')} ${isZh ? '1条回复' : '1 Reply'}</small></div>`
      : '';
    const isEnd =
      side === 'self' && !turns.slice(at + 1).some((one) => !(one instanceof Date) && one.side === 'self');
    const clock = variant.includes('24h') || isZh ? partsOf(turn.time).clock : partsOf(turn.time).clock12;
    const note =
      isEnd && !isGreen
        ? `<div class="note"><b>${variant.includes('read') ? (isZh ? '已读' : 'Read') : isZh ? '已送达' : 'Delivered'}</b>${variant.includes('read') ? ` ${clock}` : ''}</div>`
        : '';
    return `<div class="row ${side}${turn.isFirst ? ' first' : ''}${react ? ' tapped' : ''}">${beside}<div class="in">${label}${quote}${body}${turn.isEdited ? `<div class="note" style="color:${blue}">${isZh ? '已编辑' : 'Edited'}</div>` : ''}${note}</div></div>`;
  });
  const who = thread.members
    ? `<span class="pile">${speakersOf(thread)
        .slice(0, 3)
        .map((name) => letters(name, 27))
        .join('')}</span>`
    : letters(thread.name, 50);
  return page(look, {
    css: `
.head{height:92px;padding:0 14px 8px 10px;border-bottom:.5px solid ${dark ? '#2c2c2e' : '#d0d0d3'};align-items:center}
.head .mid{position:absolute;left:70px;right:70px;top:4px;text-align:center}.pile{display:inline-flex;height:50px;align-items:center}.pile .face{margin:0 -5px;border:2px solid ${bar}}
.title{font-size:12px;display:flex;justify-content:center;align-items:center;gap:2px;margin-top:3px;font-weight:400;white-space:nowrap}
.head em{font-style:normal;background:${blue};color:#fff;border-radius:11px;font-size:15px;padding:1px 8px;margin-left:2px}
.list{padding:4px 13px 10px 11px}
.when{text-align:center;font-size:11.5px;color:#8e8e93;margin:15px 0 9px;line-height:1.42}.when b{font-weight:600}.when p{font-weight:600}
.sys{text-align:center;font-size:11.5px;color:#8e8e93;margin:10px 20px}
.row{display:flex;margin-top:2px;align-items:flex-end}.row.first{margin-top:9px}.self{justify-content:flex-end}.row.tapped{padding-top:13px}
.in{max-width:76%;display:flex;flex-direction:column;align-items:flex-start}.self .in{align-items:flex-end}
.beside{width:36px;flex:none}
.label{font-size:11.5px;color:#8e8e93;margin:1px 0 3px 14px}
.bubble{position:relative;background:${other};border-radius:18.500px;padding:7px 13px 8px;font-size:${look.size}px;line-height:1.29}.self .bubble{background:${own};color:#fff}
.big{background:none!important;font-size:46px;padding:0}
.tail:before{content:"";position:absolute;bottom:0;width:20px;height:19px;background:inherit}.tail:after{content:"";position:absolute;bottom:0;width:10px;height:20px;background:${ground}}
.other .tail:before{left:-7px;border-bottom-right-radius:16px 14px}.other .tail:after{left:-10px;border-bottom-right-radius:10px}
.self .tail:before{right:-7px;border-bottom-left-radius:16px 14px}.self .tail:after{right:-10px;border-bottom-left-radius:10px}
.tail>span{position:relative;z-index:1}
.tap{position:absolute!important;top:-17px;right:-12px;width:29px;height:29px;border-radius:15px;background:${dark ? '#3a3a3c' : '#e9e9eb'};border:1.500px solid ${ground};font-size:14px;display:flex;align-items:center;justify-content:center}.self .tap{right:auto;left:-14px;color:#fff}
.shot{border-radius:18px;overflow:hidden}
.re{display:flex;flex-direction:column;align-items:inherit;margin:4px 0}.ghost{border:1.500px solid ${dark ? '#3a3a3c' : '#d9d9dc'};color:#8e8e93;border-radius:16px;padding:5px 11px;font-size:13px}.re small{font-size:11px;color:#8e8e93;margin:2px 8px}
.note{font-size:11px;color:#8e8e93;margin:3px 4px 0}.note b{font-weight:600}
.foot{padding:7px 14px 5px;gap:11px}.field{flex:1;height:36px;border:1px solid ${dark ? '#39393d' : '#d1d1d6'};border-radius:18px;display:flex;align-items:center;justify-content:space-between;padding:0 11px 0 14px;color:${dark ? '#6c6c70' : '#b8b8bd'};font-size:16.500px}
.add{width:33px;height:33px;border-radius:50%;background:${dark ? '#262629' : '#e9e9eb'};display:flex;align-items:center;justify-content:center}`,
    head: `${icon('chevron', 29, blue, 2.4)}${variant.includes('read') ? '<em>3</em>' : ''}<div class="mid">${who}<div class="title"><span data-title>${thread.name}</span>${icon('right', 10, '#8e8e93', 3)}</div></div><span class="grow"></span>${icon('video', 28, blue)}`,
    list: rows.join(''),
    foot: `<span class="add">${icon('plus', 19, '#7d7d82', 2.4)}</span><div class="field"><span>${isGreen ? (isZh ? '短信/彩信' : 'Text Message') : isZh ? 'iMessage信息' : 'iMessage'}</span>${icon('mic', 19, '#8e8e93')}</div>`,
    ground,
    ink: dark ? '#fff' : '#000',
    headGround: bar,
    footGround: ground,
  });
}

/** @param {string} name @param {number} size */
function letters(name, size) {
  const letter = /^[+\d]/.test(name)
    ? icon('person', size * 0.66, '#fff', 2)
    : name
        .split(' ')
        .map((word) => [...word][0])
        .slice(0, /[a-z]/i.test(name) ? 2 : 1)
        .join('');
  return face(name, size, '50%', { letter, colour: 'linear-gradient(#a5abb8,#858a96)' });
}

/** @param {Date} time @param {Look} look @returns {[string, string]} */
function writeMoment(time, { language, variant }) {
  const { days, weekday, weekdayZh, clock, clock12, clockIos, day, monthShort, monthZh } = partsOf(time);
  if (language === 'zh') {
    const hour = variant.includes('24h') ? clock : clockIos;
    if (days < 2) return [['今天', '昨天'][days] ?? '', hour];
    return [days < 7 ? `星期${weekdayZh}` : `${monthZh}${day}日 周${weekdayZh}`, hour];
  }
  const hour = variant.includes('24h') ? clock : clock12;
  if (days < 2) return [['Today', 'Yesterday'][days] ?? '', hour];
  if (days < 7) return [weekday, hour];
  return [
    variant.includes('24h')
      ? `${weekday.slice(0, 3)} ${day} ${monthShort}`
      : `${weekday.slice(0, 3)}, ${monthShort} ${day}`,
    `at ${hour}`,
  ];
}
