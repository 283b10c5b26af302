// @ts-check
import { writeWhen } from '../chats/write-when.mjs';
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame, drawPhoto, hueOf } from './frame.mjs';
import { drawRows } from './thread-rows.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./thread-rows.mjs').Turn} Turn */

const COLOURS = {
  light: {
    page: '#f5f1eb',
    bar: '#ffffff',
    ink: '#0b141a',
    other: '#ffffff',
    self: '#d9fdd3',
    faint: '#667781',
    quote: 'rgba(0,0,0,.05)',
    line: '#e3e3e3',
    link: '#027eb5',
  },
  dark: {
    page: '#0b141a',
    bar: '#0b141a',
    ink: '#e9edef',
    other: '#202c33',
    self: '#005c4b',
    faint: '#9aa8b0',
    quote: 'rgba(0,0,0,.22)',
    line: '#1c262c',
    link: '#53bdeb',
  },
};

/** WhatsApp: faces beside the others where `variant` says so, names once a run, clocks within, answers with a coloured bar. @param {import('./threads-zh.mjs').Thread} thread @param {VariedLook} look */
export function drawWhatsapp(thread, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const people = [...new Set(thread.lines.flatMap((line) => ('when' in line ? [] : [line[0]])))].filter(
    (who) => who !== '*',
  );
  const list = drawRows(thread, look, {
    when: (moment, id) =>
      `<div class="pill"><span data-when="${id}">${writeWhen(moment, look.captured, 'whatsapp', look.language, /** @type {any} */ (null)).text}</span></div>`,
    turn: (turn) =>
      turn.side === null
        ? `<div class="sys pill"><span ${turn.mark} data-body>${spellRich(turn.text)}</span></div>`
        : drawTurn(turn, look, c),
  });
  return drawFrame(look, {
    page: c.page,
    ink: c.ink,
    barColour: c.bar,
    bar: `<div class="top"><svg viewBox="0 0 20 20"><path d="M18 10H3l7-7M3 10l7 7" fill="none" stroke="${c.ink}" stroke-width="2"/></svg>${drawFace(thread.name, 36, '50%')}<span><b data-title>${spellRich(thread.name)}</b><small>${thread.members === null ? 'online' : spellRich(people.slice(0, 3).join(', '))}</small></span><i>⋮</i></div>`,
    list,
    entry: `<div class="entry"><u>${look.language === 'zh' ? '输入消息' : 'Message'}</u><s></s></div>`,
    css: `.top{height:58px;display:flex;align-items:center;gap:9px;padding:0 12px;border-bottom:1px solid ${c.line}}.top svg{width:20px}.top span:nth-of-type(2){flex:1;line-height:1.2;overflow:hidden;white-space:nowrap}.top b{font-weight:600;display:block}.top small{font-size:12.5px;color:${c.faint}}.top i{font-style:normal}
.list{padding:8px 12px}
.pill{text-align:center;margin:8px 0}.pill span{display:inline-block;background:${c.other};color:${c.faint};font-size:${look.size * 0.76}px;padding:5px 11px;border-radius:8px;box-shadow:0 1px 1px rgba(0,0,0,.12)}
.row{display:flex;gap:6px;margin:0 0 2px;align-items:flex-start}.row.first{margin-top:8px}.row.self{justify-content:flex-end}
.blank{width:28px;flex:none}
.bubble{position:relative;background:${c.other};border-radius:8px;padding:5px 8px 6px;max-width:80%;overflow-wrap:anywhere;box-shadow:0 1px .5px rgba(0,0,0,.13)}.self .bubble{background:${c.self}}
.first.other .bubble{border-top-left-radius:0}.first.self .bubble{border-top-right-radius:0}
.label{display:flex;justify-content:space-between;gap:14px;font-size:${look.size * 0.82}px;font-weight:600;line-height:1.4}.label small{font-weight:400;color:${c.faint};font-size:1em}
.fwd{color:${c.faint};font-size:${look.size * 0.8}px;font-style:italic;display:block}
.clock{float:right;font-size:${look.size * 0.68}px;color:${c.faint};margin:${look.size * 0.45}px 0 -3px 9px;line-height:1.3;white-space:nowrap}
.clock svg{width:17px;height:10px;margin-left:3px}
.quote{background:${c.quote};border-left:4px solid;border-radius:5px;padding:4px 9px;margin:2px 0 4px;font-size:${look.size * 0.84}px;line-height:1.35}.quote b{display:block;font-weight:600}.quote span{color:${c.faint};display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.photo{display:block;border-radius:6px;position:relative}.photo .clock{position:absolute;right:7px;bottom:7px;color:#fff}
.gone{font-style:italic;color:${c.faint}}
${look.variant.includes('below') ? '.clock{float:none;display:block;text-align:right;margin:1px 0 0}' : ''}
.entry{flex:none;height:58px;display:flex;gap:8px;align-items:center;padding:0 10px;background:${look.wallpaper ?? c.page}}.entry u{flex:1;height:44px;border-radius:22px;background:${c.other};text-decoration:none;color:${c.faint};padding:10px 46px}.entry s{width:44px;height:44px;border-radius:50%;background:#00a884}`,
  });
}

/** @param {Turn} turn @param {VariedLook} look @param {typeof COLOURS.light} c */
function drawTurn(turn, look, c) {
  const { who, side, isGroup, isFirst, extra } = turn;
  const hasFaces = look.variant.includes('faces') && isGroup && side === 'other';
  const face = hasFaces ? (isFirst ? drawFace(who, 28, '50%', true) : '<span class="blank"></span>') : '';
  const label =
    isGroup && side === 'other' && isFirst
      ? `<span class="label" style="color:${look.variant.includes('quiet') ? '#5f7d8c;font-weight:400' : hueOf(who)}"><span><span data-label>${spellRich(who)}</span></span>${extra.more && extra.more !== 'Forwarded' ? `<small>~${extra.more}</small>` : ''}</span>`
      : '';
  return `<div class="row ${side}${isFirst ? ' first' : ''}">${face}<div class="bubble" ${turn.mark}>${label}${extra.more === 'Forwarded' ? `<span class="fwd">↪ ${look.language === 'zh' ? '已转发' : 'Forwarded'}</span>` : ''}${drawQuote(turn)}${drawContent(turn, c)}</div></div>`;
}

/** @param {Turn} turn */
function drawQuote({ extra: { re } }) {
  if (!re) return '';
  const colour = hueOf(re[0]);
  return `<div class="quote" style="border-color:${colour}"><b style="color:${colour}">${spellRich(re[0])}</b><span>${spellRich(re[1])}</span></div>`;
}

/** @param {Turn} turn @param {typeof COLOURS.light} c */
function drawContent({ text, extra: { card }, side, clock, index }, c) {
  const ticks =
    side === 'self'
      ? `<svg viewBox="0 0 18 10"><path d="M1 5l3 4 6-8M7 7l2 2 7-8" fill="none" stroke="#53bdeb" stroke-width="1.5"/></svg>`
      : '';
  const time = `<span class="clock">${clock}${ticks}</span>`;
  if (card === 'image') return `<span class="photo">${drawPhoto(index, 200, 150)}${time}</span>`;
  if (card === 'voice')
    return `<div style="width:190px"><svg viewBox="0 0 150 24" style="width:100%"><path d="M3 4l12 8-12 8z" fill="${c.faint}"/><path d="M25 8v8M31 5v14M37 9v6M43 3v18M49 8v8M55 10v4M61 4v16M67 7v10M73 9v6M79 6v12M85 10v4M91 4v16M97 8v8M103 9v6M109 6v12" stroke="${c.faint}" stroke-width="2.5"/></svg><small style="color:${c.faint}" data-body>${text}</small>${time}</div>`;
  if (card === 'deleted') return `<span class="gone">⊘ <span data-body>${text}</span></span>${time}`;
  return `<span data-body>${spellRich(text, c.link)}</span>${time}`;
}
