// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { readThread, speakersOf } from './tale.mjs';
import { partsOf } from './times.mjs';
import { whatsappCss, whatsappInks } from './whatsapp-css.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./tale.mjs').Thread} Thread @typedef {import('./tale.mjs').Turn} Turn */
const NAMES = {
  light: ['#c4532d', '#1f7aec', '#8a4bd6', '#d3226b', '#00795f', '#a5620a', '#5b6b00', '#027eb5'],
  dark: ['#ff9a76', '#53bdeb', '#a791ff', '#fa6fa4', '#06cf9c', '#ffbc38', '#c3cf4b', '#7f66ff'],
};
const TICKS =
  '<svg width="17" height="11" viewBox="0 0 17 11" fill="none" stroke="#53bdeb" stroke-width="1.5"><path d="M1 6l3 3.500 7-8M7.500 9.500l7.500-8"/></svg>';

/** WhatsApp on both systems. Variant: `12h`, `seen` (a face beside each run), `unread`. @param {Thread} thread @param {Look} look @param {Tale} tale */
export function drawWhatsapp(thread, look, tale) {
  const c = whatsappInks(look);
  const isZh = look.language === 'zh';
  const isIos = look.os === 'ios';
  const turns = readThread(thread, /^! |拍了拍|领取了/);
  const told = turns.flatMap((one) => (one instanceof Date ? [] : [one]));
  const unread = told.length - 1 - told.findLastIndex(({ side }) => side === 'self');
  let untilUnread = look.variant.includes('unread') ? told.length - unread : -1;
  const rows = turns.map((turn) => {
    if (turn instanceof Date) {
      const text = writeDay(turn, isZh, isIos);
      return `<div class="chip"><span ${tale.when(text, partsOf(turn).date)}>${text}</span></div>`;
    }
    const line =
      untilUnread-- === 0
        ? `<div class="unread"><span>${isZh ? `${unread} 条未读消息` : `${unread} unread message${unread > 1 ? 's' : ''}`}</span></div>`
        : '';
    if (turn.side === null) {
      const isLock = /加密|encrypted/.test(turn.text);
      return `<div class="sys${isLock ? ' lock' : ''}"><span ${tale.turn(turn)} data-body>${isLock && !isIos ? '<svg width="9" height="11" viewBox="0 0 9 11" fill="currentColor"><path d="M0 4.500h1.500V3q3-5 6 0v1.500H9V11H0zM3 4.500h3V3q-1.500-2-3 0z"/></svg> ' : ''}${rich(turn.text)}</span></div>`;
    }
    return line + drawTurn(turn, look, tale, c);
  });
  const sub = thread.members
    ? [...speakersOf(thread), isZh ? '您' : 'You'].join(', ')
    : isZh
      ? '在线'
      : isIos
        ? 'tap here for contact info'
        : 'online';
  const who = `${face(thread.name, isIos ? 36 : 38, '50%')}<div class="grow"><div class="title" data-title>${thread.name}</div><div class="sub">${sub}</div></div>`;
  const head = isIos
    ? `${icon('chevron', 26, c.ink, 2.4)}<em>12</em>${who}${icon('video', 25, c.ink)}${icon('phone', 23, c.ink)}`
    : `${icon('back', 23, c.ink, 2.1)}${who}${icon('video', 23, c.ink)}${icon('phone', 21, c.ink)}${icon('dots', 22, c.ink)}`;
  const foot = isIos
    ? `${icon('plus', 25, c.ink)}<div class="field">${icon('smile', 19, c.meta)}</div>${icon('camera', 24, c.ink)}${icon('mic', 24, c.ink)}`
    : `<div class="field">${icon('smile', 23, c.meta)}<span class="grow">${isZh ? '消息' : 'Message'}</span>${icon('clip', 21, c.meta)}${icon('camera', 21, c.meta)}</div><b>${icon('mic', 21, look.dark ? '#0b141a' : '#fff', 2.2)}</b>`;
  return page(look, {
    css: whatsappCss(look, c),
    head,
    list: rows.join(''),
    foot,
    ground: c.ground,
    ink: c.ink,
    headGround: c.head,
    footGround: isIos ? c.head : c.flat,
  });
}

/** @param {Turn} turn @param {Look} look @param {Tale} tale @param {ReturnType<typeof whatsappInks>} c */
function drawTurn(turn, look, tale, c) {
  const { who, text, side, extra, isFirst, isLast, isGroup } = { ...turn, extra: turn };
  const isIos = look.os === 'ios';
  const isZh = look.language === 'zh';
  const mark = tale.turn(turn);
  const inks = NAMES[look.dark ? 'dark' : 'light'];
  const ink = (/** @type {string} */ name) => inks[sumOf(name) % inks.length];
  const isNumber = turn.more.startsWith('+');
  const label =
    isGroup && side === 'other' && isFirst
      ? `<div class="label" style="color:${ink(who)}"><b>${isNumber ? '~ ' : ''}<span data-label>${rich(who)}</span></b>${turn.more ? `<i>${turn.more}</i>` : ''}</div>`
      : '';
  const forwarded = extra.isForwarded
    ? `<div class="fwd">${icon('share', 14, c.meta)}${isZh ? '已转发' : 'Forwarded'}</div>`
    : '';
  const quote = extra.re
    ? `<div class="quote" style="border-color:${ink(extra.re.who)}"><b style="color:${ink(extra.re.who)}">${extra.re.who === 'me' ? (isZh ? '您' : 'You') : extra.re.who}</b><p>${rich(extra.re.text)}</p></div>`
    : '';
  const moment = partsOf(turn.time);
  const clock = look.variant.includes('12h')
    ? isZh
      ? moment.clockIos
      : isIos
        ? moment.clock12
        : moment.clock12.toLowerCase()
    : moment.clock;
  const edited = extra.isEdited ? (isZh ? '已编辑 ' : 'Edited ') : '';
  const ticks = side === 'self' && extra.card !== 'deleted' ? TICKS : '';
  const meta = `<span class="meta">${edited}${clock}${ticks}</span>`;
  const gap = `<span class="gap" style="width:${(edited ? 40 : 0) + clock.length * 6.4 + (ticks ? 21 : 0) + 10}px"></span>`;
  const body =
    extra.card === 'image'
      ? `<div class="shot">${photo(sumOf(who + turn.time), 240, 170)}${meta.replace('meta', 'meta over')}</div>`
      : extra.card === 'voice'
        ? `<div class="voice">${face(who, 40, '50%')}<svg width="14" height="16" viewBox="0 0 14 16" fill="${c.meta}"><path d="M0 0l14 8-14 8z"/></svg><s></s></div><span class="secs" data-body>${/^\d+$/.test(text) ? `0:${text.padStart(2, '0')}` : text}</span>${meta}`
        : extra.card === 'deleted'
          ? `<span class="gone">${icon('ban', 17, c.meta)} <span data-body>${rich(text)}</span></span>${gap}${meta}`
          : `<span data-body>${rich(text, `color:${c.link};text-decoration:underline`)}</span>${gap}${meta}`;
  const react = extra.react ? `<div class="react">${extra.react}</div>` : '';
  const faced = isGroup && side === 'other' && look.variant.includes('seen');
  const hasFace = isIos ? isLast : isFirst;
  const beside = faced
    ? `<span class="beside">${hasFace ? face(who, isIos ? 30 : 28, '50%') : ''}</span>`
    : '';
  const tail = (isIos ? isLast : isFirst) ? ' tail' : '';
  return `<div class="row ${side}${isFirst ? ' first' : ''}${react ? ' liked' : ''}">${beside}<div class="bubble${tail}" ${mark}>${label}${forwarded}${quote}${body}${react}</div></div>`;
}

/** @param {Date} time @param {boolean} isZh @param {boolean} isIos */
function writeDay(time, isZh, isIos) {
  const { days, weekday, weekdayZh, day, month, monthZh, year } = partsOf(time);
  if (days < 2) return (isZh ? ['今天', '昨天'] : ['Today', 'Yesterday'])[days] ?? '';
  if (days < 7) return isZh ? `星期${weekdayZh}` : weekday;
  if (isZh) return `${year}年${monthZh}${day}日`;
  return isIos ? `${weekday.slice(0, 3)}, ${month.slice(0, 3)} ${day}` : `${month} ${day}, ${year}`;
}
