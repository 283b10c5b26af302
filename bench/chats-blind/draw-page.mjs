// @ts-check
import { FRAME, LOOKS } from './app-looks.mjs';
import { drawAvatar, drawPhoto, drawStatus, escapeHtml, paintOf } from './draw-parts.mjs';
import { drawPost } from './draw-post.mjs';

/** @typedef {import('./make-chat.mjs').Chat} Chat @typedef {import('./make-message.mjs').Random} Random @typedef {import('./app-looks.mjs').Look} Look */
const FONTS = [
  "'Noto Sans CJK SC',sans-serif",
  "'DejaVu Sans','Noto Sans CJK SC',sans-serif",
  "'Noto Sans CJK JP',sans-serif",
  "'DejaVu Sans Condensed','Noto Sans CJK TC',sans-serif",
  "'Noto Serif CJK SC',serif",
];
const COLOURS = ['ground', 'bar', 'bar-text', 'theirs', 'theirs-text', 'ours', 'ours-text', 'faint'];

/** The page of one chat. Messages bear `data-message`, their words `data-body`, names `data-label`, times `data-when`. @param {Random} random @param {Chat} chat @param {boolean} isLong */
export function drawPage(random, chat, isLong) {
  const look = random.pick(LOOKS[chat.app] ?? []);
  const isDark = random.chance(0.35);
  const size = random.pick([14, 15, 16, 16, 17, 17, 18, 21]);
  const settings = [
    ...(isDark ? look.dark : look.colours).map((colour, at) => `--${COLOURS[at]}:${colour}`),
    `--font:${random.pick(random.chance(0.85) ? FONTS.slice(0, 4) : FONTS)};--size:${size}px;--leading:${random.pick([1.3, 1.4, 1.5])}`,
    `--spacing:${random.pick([0, 0, 0.3])}px;--gap:${random.pick([4, 6, 8, 9])}px;--margin:${look.avatars === 'all' ? random.pick([98, 112]) : random.pick([62, 84])}px`,
  ].join(';');
  const body = chat.app === 'weibo' ? drawPost(random, chat) : drawRows(random, chat, look);
  const footer = chat.app === 'weibo' ? '' : '<footer><u></u><b></b><u></u><u></u></footer>';
  const clock = `${chat.captured.getUTCHours()}:${String(chat.captured.getUTCMinutes()).padStart(2, '0')}`;
  return `<!doctype html><meta charset="utf-8"><style>:root{${settings}}${FRAME}${look.css}</style>
    <body class="${isDark ? 'dark' : ''} ${isLong ? 'long' : ''}">${drawStatus(random, clock)}${drawHeader(random, chat)}<main>${body}</main>${footer}</body>`;
}

/** @param {Random} random @param {Chat} chat */
function drawHeader(random, { app, language, name, members, isGroup, people }) {
  if (app === 'weibo')
    return '<header><span class="back">‹</span><div class="title">微博正文</div><span class="more">⋯</span></header>';
  const bracket =
    app === 'qq' && random.chance(0.5)
      ? `（${members}）`
      : app === 'wechat' && language === 'zh' && random.chance(0.4)
        ? ` (${members})`
        : `(${members})`;
  const unread = random.chance(0.3) ? random.between(2, 99) : '';
  const inChat = isGroup
    ? [...people, language === 'zh' ? '你' : 'You'].join(language === 'zh' ? '、' : ', ')
    : language === 'zh'
      ? '在线'
      : 'online';
  const small = app === 'whatsapp' && random.chance(0.7) ? `<small>${escapeHtml(inChat)}</small>` : '';
  const face =
    app === 'whatsapp'
      ? drawAvatar(name, random.chance(0.5), 'round')
      : `<span class="face">${drawAvatar(name, true)}</span>`;
  return `<header><span class="back">‹ ${unread}</span>${face}<div class="title">${escapeHtml(name)}${members === null ? '' : bracket}${small}</div><span class="more">${app === 'qq' ? '☰' : '⋯'}</span></header>`;
}

/** @param {Random} random @param {Chat} chat @param {Look} look */
function drawRows(random, chat, look) {
  const letters = new Map([null, chat.name, ...chat.people].map((who) => [who, random.chance(0.35)]));
  const hasTags = chat.app === 'qq' && random.chance(0.5);
  return chat.entries
    .map((entry, at) => {
      if (entry.kind === 'time')
        return `<div class="when"><span data-when="${at}">${entry.text}</span></div>`;
      if (entry.side === null)
        return `<div class="line"><span data-message="${at}" data-body>${escapeHtml(entry.text)}</span></div>`;
      return drawRow(random, chat, look, entry, at, letters.get(entry.who) ?? false, hasTags);
    })
    .join('');
}

/**
 * @param {Random} random @param {Chat} chat @param {Look} look @param {import('./make-message.mjs').Message} entry @param {number} at
 * @param {boolean} hasLetter @param {boolean} hasTags
 */
function drawRow(random, chat, look, entry, at, hasLetter, hasTags) {
  const side = entry.side;
  const isNamed = chat.isGroup && entry.side === 'other' && (look.names === 'above' || entry.isFirst);
  const tag = hasTags ? `<span class="tag">${random.pick(['LV3', 'LV28', '群主', '管理员'])}</span>` : '';
  const name = isNamed
    ? `<span class="name">${tag}<span data-label>${escapeHtml(entry.who ?? '')}</span></span>`
    : '';
  const isInside = look.names === 'inside';
  const hasFace = look.avatars === 'all' || (look.avatars === 'last' && chat.isGroup && side === 'other');
  const classes = look.avatars === 'last' ? `end ${entry.isLast ? '' : 'gone'}` : '';
  const avatar = hasFace ? drawAvatar(entry.who, hasLetter, classes) : '';
  const quote = entry.quote && look.quotes === 'inside' ? drawQuote(entry.quote) : '';
  const below =
    entry.quote && look.quotes === 'below'
      ? `<div class="below">${escapeHtml(`${entry.quote.who}：${entry.quote.text}`)}</div>`
      : '';
  const stamp =
    chat.app === 'whatsapp'
      ? `<span class="stamp">${entry.hour}${side === 'self' && entry.kind !== 'recall' ? ' ✓✓' : ''}</span>`
      : '';
  const words =
    entry.kind === 'image'
      ? drawPhoto(random)
      : `<span data-body class="${entry.kind === 'recall' ? 'gone-words' : ''}">${escapeHtml(entry.text)}</span>${stamp}`;
  return `<div class="row tight ${side} ${entry.isFirst ? 'first' : ''} ${entry.isLast ? 'last' : ''}" style="--who:${paintOf(entry.who)}">${avatar}<div class="stack">${isInside ? '' : name}
    <div class="bubble ${entry.kind === 'image' ? 'photo' : ''} ${isInside ? 'inner' : ''}" data-message="${at}">${isInside && entry.kind !== 'image' ? name : ''}${quote}${words}</div>${below}</div></div>`;
}

/** @param {{ who: string, text: string }} quote */
function drawQuote({ who, text }) {
  return `<div class="quote"><b>${escapeHtml(who)}</b>${escapeHtml(text)}</div>`;
}
