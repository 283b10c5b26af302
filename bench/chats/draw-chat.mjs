// @ts-check
import { drawMessage } from './draw-message.mjs';
import { photo, spell } from './draw-parts.mjs';
import { LOOKS } from './looks.mjs';

/** @typedef {import('./invent-chat.mjs').InventedChat} InventedChat */
/**
 * What an image of a chat looks like. The later ones are habits of single apps: ticks beside a clock, levels beside a
 * name, faces with a letter, what stands above a time and below the last message, the name under a face; pictures with
 * letters in them.
 * @typedef {{ dark: boolean, width: number, height: number, font: string, latin: string, size: number,
 *   hasStatusBar: boolean, isLong: boolean, photos: number, clocks?: '24' | 'en' | 'zh', hasTicks?: boolean,
 *   hasBadges?: boolean, hasLetterFaces?: boolean, hasReceipt?: boolean, isNamedBelowFace?: boolean, above?: string | null,
 *   hasPictures?: boolean }} Look
 */

/** The page that Chromium makes an image of. Everything that the truth needs carries `data-` marks. @param {InventedChat} chat @param {Look} look */
export function drawChat(chat, look) {
  const app = /** @type {keyof typeof LOOKS} */ (chat.app);
  const c = LOOKS[app][look.dark ? 'dark' : 'light'];
  const rows = chat.messages.flatMap((message, index) => [
    ...chat.separators
      .filter(({ before }) => before === index)
      .map((one, at) => drawSeparator(one, `${index}-${at}`, look)),
    drawMessage(chat, message, index, look),
    ...(look.hasReceipt && isLastOwn(chat, index) ? [drawReceipt(chat, index)] : []),
  ]);
  const isPill = app === 'whatsapp';
  const title = chat.members === null ? chat.name : `${chat.name}(${chat.members})`;
  return `<!doctype html><meta charset="utf-8"><style>
*{box-sizing:border-box}
html,body{margin:0;background:${c.page}}
body{width:${look.width}px;${look.isLong ? '' : `height:${look.height}px;overflow:hidden;`}font:${look.size}px/1.42 ${look.latin},"${look.font}",sans-serif;color:${c.ink};display:flex;flex-direction:column}
.status{height:24px;flex:none;display:flex;justify-content:space-between;padding:3px 18px;font-size:12px;font-weight:600;background:${c.bar}}
.bar{flex:none;background:${c.bar};border-bottom:1px solid ${c.line};height:46px;display:flex;align-items:center;padding:0 14px;${app === 'whatsapp' ? 'gap:10px' : 'justify-content:space-between'};font-weight:500;position:relative;z-index:2}
.bar i{font-style:normal;font-size:20px;font-weight:300;width:24px;flex:none}
.bar b{font-weight:${app === 'qq' ? 600 : 500};white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.bar.high{height:74px}.bar .stack{display:flex;flex-direction:column;align-items:center;gap:3px}.bar .stack b{font-size:${look.size * 0.75}px}
.bar .face{width:34px;height:34px;border-radius:50%;background:linear-gradient(120deg,#8aa,#c96);flex:none}
.bar .two{display:flex;flex-direction:column;line-height:1.2}.bar .two small{font-size:12px;color:${c.faint};font-weight:400}
.list{flex:1 1 auto;overflow:hidden;position:relative;padding:6px 0 10px}
.entry{flex:none;background:${c.bar};border-top:1px solid ${c.line};height:52px;display:flex;align-items:center;gap:10px;padding:0 12px}
.entry u{flex:1;height:36px;border-radius:${app === 'wechat' ? 5 : 18}px;background:${look.dark ? '#2a2a2a' : '#fff'};${look.dark ? '' : `border:1px solid ${c.line}`}}
.entry s{width:26px;height:26px;border:2px solid ${c.ink};border-radius:50%;flex:none}
.when,.sys{text-align:center;color:${c.faint};font-size:${look.size * 0.77}px;padding:7px 40px}
.when span,.sys span{display:inline-block;${isPill ? `background:${c.other};border-radius:8px;padding:4px 10px;` : ''}}
.row{display:flex;gap:${app === 'whatsapp' ? 0 : 9}px;padding:${app === 'whatsapp' ? '2px 10px' : app === 'sms' ? '3px 14px' : '7px 11px'};align-items:flex-start}
.row.self{flex-direction:row-reverse}
.face{width:${app === 'qq' ? 42 : 40}px;height:${app === 'qq' ? 42 : 40}px;border-radius:${app === 'qq' ? '50%' : '5px'};flex:none}
.col{display:flex;flex-direction:column;align-items:flex-start;max-width:${app === 'wechat' ? 68 : 76}%}
.self .col{align-items:flex-end}
.label{font-size:${look.size * 0.72}px;color:${c.faint};margin:0 2px 3px;line-height:1.3}
.bubble{background:${c.other};color:${c.otherInk};padding:${app === 'whatsapp' ? '5px 9px 7px' : '9px 12px'};border-radius:${{ wechat: 5, qq: 14, whatsapp: 9, sms: 18 }[app]}px;word-break:break-word;overflow-wrap:anywhere;position:relative}
.self .bubble{background:${c.self};color:${c.selfInk}}
.bubble .label{display:block;color:#c2410c;font-weight:500;font-size:${look.size * 0.8}px;margin:0 0 1px}
.clock{float:right;font-size:${look.size * 0.66}px;color:${c.faint};margin:6px 0 -4px 10px}
.quote{font-size:${look.size * 0.8}px;background:${c.quote};color:${c.faint};padding:5px 9px;border-radius:4px;margin-top:5px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.bubble .quote{margin:0 0 5px;border-left:3px solid #3b82c4}
${app === 'whatsapp' ? '.quote b{display:block;font-weight:500}' : ''}
.ticks{width:${look.size * 0.95}px;height:${look.size * 0.6}px;margin-left:3px;fill:none;stroke:#53bdeb;stroke-width:1.5}
.badge{font-style:normal;font-size:${look.size * 0.6}px;color:#fff;border-radius:3px;padding:1px 4px;margin:0 4px 0 0}
.face.letter{display:flex;align-items:center;justify-content:center;color:#fff;font-size:${look.size * 1.1}px;border-radius:50%}
.receipt{text-align:right;font-size:${look.size * 0.68}px;color:${c.faint};padding:1px 16px}
.emoji{display:inline-block;width:.95em;height:.95em;border-radius:50%;vertical-align:-.1em}
.photo{display:block;border-radius:6px}
</style><body>
${look.hasStatusBar ? '<div class="status"><span>10:42</span><span>86%</span></div>' : ''}
<div class="bar${look.isNamedBelowFace ? ' high' : ''}">${drawBar(app, title, look)}</div>
<div class="list">${rows.join('\n')}</div>
<div class="entry"><s></s><u></u><s></s></div>
</body>`;
}

/** @param {string} app @param {string} title @param {Look} look */
function drawBar(app, title, { isNamedBelowFace, photos }) {
  const name = `<b data-title>${spell(title)}</b>`;
  if (isNamedBelowFace)
    return `<i>‹</i><span class="stack"><span class="face" style="background:${photo(photos)}"></span>${name}</span><i></i>`;
  if (app === 'whatsapp') return `<i>‹</i><span class="face"></span><span class="two">${name}</span>`;
  return `<i>‹</i>${name}<i>…</i>`;
}

/** @param {{ text: string }} one @param {string} id @param {Look} look */
function drawSeparator(one, id, { above }) {
  const over = above ? `<b>${above}</b><br>` : '';
  return `<div class="when">${over}<span data-when="${id}">${spell(one.text)}</span></div>`;
}

/** Only the last message of one's own says whether it was read. @param {InventedChat} chat @param {number} index */
function isLastOwn({ messages }, index) {
  return messages.findLastIndex(({ side }) => side === 'self') === index;
}

/** @param {InventedChat} chat @param {number} index */
function drawReceipt({ language }, index) {
  const words = language === 'zh' ? ['已读', '已送达'] : ['Delivered', 'Read 9:41 AM'];
  return `<div class="receipt">${words[index % 2]}</div>`;
}
