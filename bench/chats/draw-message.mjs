// @ts-check
import { photo, spell } from './draw-parts.mjs';
import { drawPicture, PICTURES } from './draw-picture.mjs';
import { writeClock } from './write-when.mjs';

/** @typedef {import('./invent-chat.mjs').InventedChat} InventedChat @typedef {import('./invent-chat.mjs').InventedMessage} InventedMessage @typedef {import('./draw-chat.mjs').Look} Look */

/** Badges that QQ writes beside the names of a group. */
const BADGES = [
  ['LV32 潜水', '#9aa7b8'],
  ['LV67 活跃', '#4aa3e0'],
  ['群主', '#f2a33c'],
  ['管理员', '#37b883'],
  ['LV9', '#9aa7b8'],
  ['LV100 传说', '#b06fd8'],
];
const LETTER_FACES = ['#c2574b', '#4b7bc2', '#3f9168', '#8a5bb0', '#b0802f'];

/** One message with its face, name, quote and clock. @param {InventedChat} chat @param {InventedMessage} message @param {number} index @param {Look} look */
export function drawMessage(chat, message, index, look) {
  const mark = `data-message="${index}"`;
  if (message.side === null)
    return `<div class="sys"><span ${mark} data-body>${spell(message.text)}</span></div>`;
  const { app } = chat;
  const isIn = app === 'whatsapp';
  const label = drawLabel(chat, message, index, look);
  const quote = drawQuote(chat, message);
  const body = `<span data-body>${spell(message.text)}</span>`;
  const content =
    message.kind === 'image' && look.hasPictures
      ? drawPicture(
          PICTURES[(look.photos + index) % PICTURES.length] ?? 'photo',
          chat.language,
          look.photos + index,
          isIn ? '' : mark,
        )
      : message.kind === 'image'
        ? `<span ${isIn ? '' : mark} class="photo" style="width:${110 + (index % 4) * 14}px;height:${130 + (index % 3) * 22}px;background:${photo(look.photos + index)}"></span>`
        : `<div class="bubble" ${mark}>${isIn ? label + quote : app === 'qq' ? quote : ''}${body}${isIn ? drawClock(message, index, look) : ''}</div>`;
  const framed =
    isIn && message.kind === 'image' ? `<div class="bubble" ${mark}>${label}${content}</div>` : content;
  const hasFace = look.hasLetterFaces
    ? message.side === 'other' && app !== 'whatsapp'
    : app !== 'sms' && !isIn;
  return `<div class="row ${message.side}">${hasFace ? drawFace(chat, message, look) : ''}<div class="col">${isIn ? '' : label}${framed}${app === 'wechat' ? quote : ''}</div></div>`;
}

/** @param {InventedChat} chat @param {InventedMessage} message @param {number} index @param {Look} look */
function drawLabel(chat, { label, person }, index, look) {
  // WhatsApp names a sender once for a run of messages.
  const isRun =
    chat.app === 'whatsapp' &&
    chat.messages[index - 1]?.label === label &&
    !chat.separators.some((one) => one.before === index);
  if (label === null || isRun) return '';
  const name = `<span data-label>${spell(label)}</span>`;
  if (!look.hasBadges) return `<span class="label">${name}</span>`;
  const [words, colour] = /** @type {string[]} */ (BADGES[(person + look.photos) % BADGES.length]);
  return `<span class="label"><i class="badge" style="background:${colour}">${words}</i>${name}</span>`;
}

/** @param {InventedChat} chat @param {InventedMessage} message */
function drawQuote({ app, language }, { reply }) {
  if (reply === null) return '';
  if (app === 'whatsapp') {
    const colour = ['#06a884', '#a04fd0', '#d06b1f'][reply.words.length % 3];
    return `<div class="quote" style="border-color:${colour}"><b style="color:${colour}">${spell(reply.label)}</b>${spell(reply.words)}</div>`;
  }
  return `<div class="quote">${spell(`${reply.label}${language === 'zh' ? '：' : ': '}${reply.words}`)}</div>`;
}

/** @param {InventedMessage} message @param {number} index @param {Look} look */
function drawClock({ side }, index, { clocks = '24', hasTicks }) {
  const time = new Date(Date.UTC(2026, 0, 1, (9 + index * 5) % 24, (index * 7) % 60));
  const ticks = hasTicks && side === 'self' ? TICKS : '';
  return `<span class="clock">${writeClock(time, clocks)}${ticks}</span>`;
}
const TICKS = '<svg class="ticks" viewBox="0 0 16 10"><path d="M1 5l3 4 6-8M6 7.5L7.5 9l7-8"/></svg>';

/** @param {InventedChat} chat @param {InventedMessage} message @param {Look} look */
function drawFace({ name }, { label, person }, { hasLetterFaces }) {
  if (!hasLetterFaces) return `<span class="face" style="background:${photo(person * 7 + 3)}"></span>`;
  const letter = [...(label ?? name).replace(/[^\p{L}\p{N}]/gu, '')][0] ?? 'A';
  const colour = LETTER_FACES[(person + 5) % LETTER_FACES.length];
  return `<span class="face letter" style="background:${colour}">${spell(letter)}</span>`;
}
