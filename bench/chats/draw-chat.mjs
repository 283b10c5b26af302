// @ts-check
/** @typedef {import('./invent-chat.mjs').InventedChat} InventedChat */
/** @typedef {{ dark: boolean, width: number, height: number, font: string, latin: string, size: number, hasStatusBar: boolean, isLong: boolean, photos: number }} Look */

const LOOKS = {
  wechat: {
    light: {
      page: '#ededed',
      bar: '#ededed',
      ink: '#111',
      other: '#fff',
      self: '#95ec69',
      otherInk: '#111',
      selfInk: '#111',
      faint: '#999',
      line: '#d5d5d5',
      quote: '#e1e1e1',
    },
    dark: {
      page: '#111111',
      bar: '#191919',
      ink: '#d5d5d5',
      other: '#2c2c2c',
      self: '#3eb575',
      otherInk: '#d5d5d5',
      selfInk: '#0b1a10',
      faint: '#6f6f6f',
      line: '#2a2a2a',
      quote: '#232323',
    },
  },
  qq: {
    light: {
      page: '#f1f2f6',
      bar: '#f8f9fb',
      ink: '#111',
      other: '#ffffff',
      self: '#1a9afe',
      otherInk: '#111',
      selfInk: '#fff',
      faint: '#8a8f99',
      line: '#e2e4ea',
      quote: '#e6e8ee',
    },
    dark: {
      page: '#0d0d0f',
      bar: '#17181c',
      ink: '#e6e6e6',
      other: '#26282e',
      self: '#0f66c4',
      otherInk: '#e8e8e8',
      selfInk: '#fff',
      faint: '#777b84',
      line: '#26282e',
      quote: '#1e2025',
    },
  },
  whatsapp: {
    light: {
      page: '#efeae2',
      bar: '#ffffff',
      ink: '#0a0a0a',
      other: '#ffffff',
      self: '#d9fdd3',
      otherInk: '#111b21',
      selfInk: '#111b21',
      faint: '#667781',
      line: '#e5e5e5',
      quote: '#f2f2f0',
    },
    dark: {
      page: '#0b141a',
      bar: '#1f2c34',
      ink: '#e9edef',
      other: '#1f2c34',
      self: '#005c4b',
      otherInk: '#e9edef',
      selfInk: '#e9edef',
      faint: '#8696a0',
      line: '#222d34',
      quote: '#17232a',
    },
  },
  sms: {
    light: {
      page: '#ffffff',
      bar: '#f7f7f7',
      ink: '#000',
      other: '#e9e9eb',
      self: '#34c759',
      otherInk: '#000',
      selfInk: '#fff',
      faint: '#8e8e93',
      line: '#d9d9d9',
      quote: '#ddd',
    },
    dark: {
      page: '#000000',
      bar: '#1c1c1e',
      ink: '#fff',
      other: '#26262a',
      self: '#30b94f',
      otherInk: '#fff',
      selfInk: '#fff',
      faint: '#8e8e93',
      line: '#333',
      quote: '#333',
    },
  },
};

/** The page that Chromium makes an image of. Everything that the truth needs carries `data-` marks. @param {InventedChat} chat @param {Look} look */
export function drawChat(chat, look) {
  const app = /** @type {keyof typeof LOOKS} */ (chat.app);
  const c = LOOKS[app][look.dark ? 'dark' : 'light'];
  const rows = chat.messages.flatMap((message, index) => [
    ...chat.separators
      .filter(({ before }) => before === index)
      .map((one, at) => drawSeparator(one, `${index}-${at}`)),
    drawMessage(chat, message, index, look),
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
.bar .face{width:34px;height:34px;border-radius:50%;background:linear-gradient(120deg,#8aa,#c96);flex:none}
.bar .two{display:flex;flex-direction:column;line-height:1.2}.bar .two small{font-size:12px;color:${c.faint};font-weight:400}
.list{flex:1 1 auto;overflow:hidden;position:relative;padding:6px 0 10px}
.entry{flex:none;background:${c.bar};border-top:1px solid ${c.line};height:52px;display:flex;align-items:center;gap:10px;padding:0 12px}
.entry u{flex:1;height:36px;border-radius:${app === 'wechat' ? 5 : 18}px;background:${look.dark ? '#2a2a2a' : '#fff'};${look.dark ? '' : `border:1px solid ${c.line}`}}
.entry s{width:26px;height:26px;border:2px solid ${c.ink};border-radius:50%;flex:none}
.when,.sys{text-align:center;color:${c.faint};font-size:${look.size * 0.77}px;padding:7px 40px}
.when span,.sys span{display:inline-block;${isPill ? `background:${c.other};border-radius:8px;padding:4px 10px;` : ''}}
.row{display:flex;gap:${app === 'sms' || app === 'whatsapp' ? 0 : 9}px;padding:${app === 'whatsapp' ? '2px 10px' : app === 'sms' ? '3px 14px' : '7px 11px'};align-items:flex-start}
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
.photo{display:block;border-radius:6px}
</style><body>
${look.hasStatusBar ? '<div class="status"><span>10:42</span><span>86%</span></div>' : ''}
<div class="bar">${drawBar(app, title)}</div>
<div class="list">${rows.join('\n')}</div>
<div class="entry"><s></s><u></u><s></s></div>
</body>`;
}

/** @param {string} app @param {string} title */
function drawBar(app, title) {
  const name = `<b data-title>${escapeHtml(title)}</b>`;
  if (app === 'whatsapp') return `<i>‹</i><span class="face"></span><span class="two">${name}</span>`;
  return `<i>‹</i>${name}<i>…</i>`;
}

/** @param {{ text: string }} one @param {string} id */
function drawSeparator(one, id) {
  return `<div class="when"><span data-when="${id}">${escapeHtml(one.text)}</span></div>`;
}

/** @param {InventedChat} chat @param {import('./invent-chat.mjs').InventedMessage} message @param {number} index @param {Look} look */
function drawMessage(chat, message, index, look) {
  const mark = `data-message="${index}"`;
  if (message.side === null)
    return `<div class="sys"><span ${mark} data-body>${escapeHtml(message.text)}</span></div>`;
  const { app } = chat;
  // WhatsApp names a sender once for a run of messages.
  const before = chat.messages[index - 1];
  const isRun =
    app === 'whatsapp' &&
    before?.label === message.label &&
    !chat.separators.some((one) => one.before === index);
  const label =
    message.label === null || isRun
      ? ''
      : `<span class="label" data-label>${escapeHtml(message.label)}</span>`;
  const quote =
    message.reply === null
      ? ''
      : `<div class="quote">${escapeHtml(`${message.reply.label}${chat.language === 'zh' ? '：' : ': '}${message.reply.words}`)}</div>`;
  const isIn = app === 'whatsapp';
  const body = `<span data-body>${escapeHtml(message.text)}</span>`;
  const clock = isIn
    ? `<span class="clock">${9 + (index % 12)}:${String((index * 7) % 60).padStart(2, '0')}</span>`
    : '';
  const content =
    message.kind === 'image'
      ? `<span ${isIn ? '' : mark} class="photo" style="width:${110 + (index % 4) * 14}px;height:${130 + (index % 3) * 22}px;background:${photo(look.photos + index)}"></span>`
      : `<div class="bubble" ${mark}>${isIn ? label + quote : app === 'qq' ? quote : ''}${body}${clock}</div>`;
  const framed =
    isIn && message.kind === 'image' ? `<div class="bubble" ${mark}>${label}${content}</div>` : content;
  const face =
    app === 'sms' || app === 'whatsapp'
      ? ''
      : `<span class="face" style="background:${photo(message.person * 7 + 3)}"></span>`;
  return `<div class="row ${message.side}">${face}<div class="col">${isIn ? '' : label}${framed}${app === 'wechat' ? quote : ''}</div></div>`;
}

/** Something with many colours. @param {number} seed */
function photo(seed) {
  const hue = (seed * 67 + 720) % 360;
  return `radial-gradient(circle at ${20 + ((Math.abs(seed) * 13) % 60)}% 30%,hsl(${hue} 55% 62%),hsl(${(hue + 70) % 360} 45% 38%) 60%,hsl(${(hue + 150) % 360} 40% 55%))`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
