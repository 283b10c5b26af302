// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { ownName, readThread } from './tale.mjs';
import { partsOf } from './times.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./tale.mjs').Thread} Thread */
const HUES = ['#d45246', '#cf7b2e', '#8a5bd1', '#3f9a3f', '#2e96a8', '#3d7fd0', '#c64f83'];

/** Telegram on both systems, with names in colours, quotes, reactions. @param {Thread} thread @param {Look} look @param {Tale} tale */
export function drawTelegram(thread, look, tale) {
  const { dark, os } = look;
  const isZh = look.language === 'zh';
  const isIos = os === 'ios';
  const c = dark
    ? {
        head: isIos ? '#1c1c1d' : '#212d3b',
        ink: '#fff',
        soft: '#8596a8',
        other: isIos ? '#262628' : '#182533',
        own: isIos ? '#6a57c9' : '#2b5278',
        ownSoft: '#b9c6e0',
        accent: '#6ab3f3',
      }
    : {
        head: isIos ? '#f6f6f6' : '#517da2',
        ink: '#000',
        soft: '#a1aab3',
        other: '#fff',
        own: isIos ? '#e1ffc7' : '#effdde',
        ownSoft: '#5fb55c',
        accent: '#3390ec',
      };
  const ground = dark
    ? 'radial-gradient(circle at 30% 20%,#1b2536,#0d1118 70%)'
    : isIos
      ? 'linear-gradient(160deg,#cfd9a8,#8fb98d 45%,#d8d694)'
      : 'linear-gradient(200deg,#b9d3e6,#9cc3d6 50%,#c7dcc4)';
  const headInk = !isIos && !dark ? '#fff' : c.ink;
  const rows = readThread(thread, /encrypted|端到端加密|card=deleted/).map((turn) => {
    if (turn instanceof Date) {
      const { days, month, monthZh, day, date } = partsOf(turn);
      const text = days === 0 ? (isZh ? '今天' : 'Today') : isZh ? `${monthZh}${day}日` : `${month} ${day}`;
      return `<div class="sys"><span ${tale.when(text, date)}>${text}</span></div>`;
    }
    const { side, who, text, card, re, isGroup, isFirst, isLast, react, isForwarded, isEdited } = turn;
    const mark = tale.turn(turn);
    if (side === null) return `<div class="sys"><span ${mark} data-body>${rich(text)}</span></div>`;
    const hue = HUES[sumOf(who) % HUES.length];
    const name =
      isGroup && side === 'other' && isFirst
        ? `<div class="label" style="color:${hue}"><span data-label>${rich(who)}</span></div>`
        : '';
    const from = isForwarded
      ? `<div class="fwd">${isZh ? '转发自 街道小喇叭' : 'Forwarded from <b>Harbour Notes</b>'}</div>`
      : '';
    const quote = re
      ? `<div class="quote" style="border-color:${hue};background:${dark ? 'rgba(255,255,255,.08)' : 'rgba(60,140,220,.1)'}"><b>${re.who === 'me' ? ownName(look.language) : re.who.replace('~ ', '')}</b><p>${rich(re.text)}</p></div>`
      : '';
    const clock = isZh || !isIos ? partsOf(turn.time).clock : partsOf(turn.time).clock12;
    const edited = isEdited ? (isZh ? '已编辑 ' : 'edited ') : '';
    const meta = `<span class="meta">${edited}${clock}${side === 'self' ? ' <svg width="16" height="10" viewBox="0 0 17 11" fill="none" stroke="currentColor" stroke-width="1.500"><path d="M1 6l3 3.500 7-8M7.500 9.500l7.500-8"/></svg>' : ''}</span>`;
    const gap = `<span class="gap" style="width:${clock.length * 6.3 + (side === 'self' ? 26 : 8) + (edited ? 38 : 0)}px"></span>`;
    const likes = react ? `<div class="likes"><span>${react}</span></div>` : '';
    const body =
      card === 'image'
        ? `<div class="shot">${photo(sumOf(who), 230, 160)}</div>`
        : card === 'voice'
          ? `<div class="voice"><u>▶</u><div><s></s><span data-body>${text}</span></div></div>`
          : `<span data-body>${rich(text, `color:${c.accent}`)}</span>`;
    const beside =
      isGroup && side === 'other'
        ? `<span class="beside">${isLast ? face(who, 34, '50%', { letter: [...who][0] ?? '', colour: `linear-gradient(${hue},${hue}bb)` }) : ''}</span>`
        : '';
    return `<div class="row ${side}${isFirst ? ' first' : ''}">${beside}<div class="bubble${isLast ? ' last' : ''}" ${mark}>${name}${from}${quote}${body}${likes}${gap}${meta}</div></div>`;
  });
  const sub = thread.members
    ? isZh
      ? `${thread.members} 位成员`
      : `${thread.members} members`
    : isZh
      ? '最近在线'
      : 'last seen recently';
  const avatar = face(thread.name, 38, '50%', {
    letter: [...thread.name][0] ?? '',
    colour: 'linear-gradient(#ff9a6b,#e0554f)',
  });
  return page(look, {
    css: `
.head{height:${isIos ? 48 : 56}px;padding:0 14px;gap:${isIos ? 8 : 16}px;color:${headInk}}.head .who{${isIos ? 'position:absolute;left:70px;right:70px;text-align:center' : 'flex:1'}}
.title{font-size:${isIos ? 16.5 : 17.5}px;font-weight:${isIos ? 600 : 500};line-height:1.25;white-space:nowrap}.sub{font-size:12.500px;opacity:.68}
.list{padding:6px 8px 8px}
.sys{text-align:center;margin:8px 0}.sys span{display:inline-block;background:rgba(40,70,60,.38);color:#fff;font-size:13px;font-weight:500;border-radius:13px;padding:3px 10px;max-width:84%}
.row{display:flex;align-items:flex-end;margin-top:2px}.row.first{margin-top:7px}.self{justify-content:flex-end}.beside{width:41px;flex:none}
.bubble{position:relative;max-width:80%;background:${c.other};border-radius:${isIos ? 17 : 13}px;padding:6px 11px 7px;font-size:${look.size}px;line-height:1.31}.self .bubble{background:${c.own}}
.other .last{border-bottom-left-radius:4px}.self .last{border-bottom-right-radius:4px}
.label{font-size:14px;font-weight:600;display:flex;justify-content:space-between;gap:16px;line-height:1.35}.label i{font-style:normal;font-weight:400;font-size:12px;color:${c.soft}}
.fwd{font-size:13.500px;color:${c.accent};line-height:1.35}
.quote{border-left:3px solid;border-radius:4px;padding:3px 8px;margin:2px 0 4px;font-size:13.500px;line-height:1.3}.quote p{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.quote b{font-weight:600}
.gap{display:inline-block;height:1px}.meta{position:absolute;right:9px;bottom:4px;font-size:11px;color:${c.soft};white-space:nowrap;letter-spacing:0}.self .meta{color:${c.ownSoft}}
.likes{margin-top:4px}.likes span{background:${dark ? 'rgba(106,179,243,.25)' : 'rgba(51,144,236,.13)'};color:${c.accent};border-radius:12px;padding:2px 9px;font-size:13px}.likes+.gap{display:none}
.shot{margin:-2px -7px 2px;border-radius:10px;overflow:hidden}
.voice{display:flex;gap:10px;align-items:center;width:210px;font-size:12.500px;color:${c.soft}}.voice u{text-decoration:none;width:42px;height:42px;border-radius:50%;background:${c.accent};color:#fff;text-align:center;line-height:42px;font-size:17px}.voice s{display:block;width:140px;height:17px;background:repeating-linear-gradient(90deg,${c.accent} 0 2px,transparent 2px 4px);clip-path:polygon(0 60%,10% 10%,22% 70%,35% 0,50% 60%,62% 20%,75% 70%,88% 30%,100% 60%,100% 100%,0 100%)}
.foot{padding:6px 10px;gap:12px;font-size:16.500px;color:${c.soft}}`,
    head: isIos
      ? `${icon('chevron', 25, c.accent, 2.3)}<div class="who"><div class="title" data-title>${thread.name}</div><div class="sub">${sub}</div></div><span class="grow"></span>${avatar}`
      : `${icon('back', 23, headInk, 2)}${avatar}<div class="who"><div class="title" data-title>${thread.name}</div><div class="sub">${sub}</div></div>${icon('dots', 22, headInk)}`,
    list: rows.join(''),
    foot: isIos
      ? `${icon('clip', 25, c.soft)}<span class="grow" style="border:1px solid ${dark ? '#333' : '#d5d5d8'};border-radius:18px;padding:5px 13px">${isZh ? '输入消息' : 'Message'}</span>${icon('mic', 25, c.soft)}`
      : `${icon('smile', 25, c.soft)}<span class="grow">${isZh ? '输入消息' : 'Message'}</span>${icon('clip', 24, c.soft)}${icon('mic', 24, c.soft)}`,
    ground,
    ink: c.ink,
    headGround: c.head,
    footGround: dark ? '#17212b' : '#fff',
    headInk,
  });
}
