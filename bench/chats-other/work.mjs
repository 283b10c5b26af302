// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { ownName, readThread } from './tale.mjs';
import { partsOf } from './times.mjs';
import { inksOf, workCss } from './work-css.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./tale.mjs').Thread} Thread @typedef {'feishu' | 'dingtalk' | 'wecom' | 'slack' | 'teams'} Firm */
const HUES = ['#3370ff', '#7a5bd0', '#0f8f7a', '#d0632f', '#c0427c', '#5b8a1f'];

/** What a company talks in: names also above one's own words in Slack. @param {Firm} firm @returns {(thread: Thread, look: Look, tale: Tale) => string} */
export const drawWork = (firm) => (thread, look, tale) => {
  const c = inksOf(firm, look.dark);
  const isFlat = firm === 'slack';
  const isZh = look.language === 'zh';
  const own = ownName(look.language);
  const rows = readThread(thread).map((turn) => {
    if (turn instanceof Date) {
      const { text, value } = writeMoment(turn, firm, isZh);
      return `<div class="when"><span ${tale.when(text, value)}>${text}</span></div>`;
    }
    const who = turn.side === 'self' ? own : turn.who;
    const mark = tale.turn(
      { ...turn, who },
      { isSelfNamed: isFlat, isEach: firm === 'dingtalk' || firm === 'wecom' },
    );
    const { side, text, card, re, react, isFirst, isGroup, time } = turn;
    if (side === null) return `<div class="sys"><span ${mark} data-body>${rich(text)}</span></div>`;
    const { clock12 } = partsOf(time);
    const isHead = isFirst || firm === 'dingtalk' || firm === 'wecom';
    const hour = firm === 'slack' || firm === 'teams' ? `<small>${clock12}</small>` : '';
    const isNamed = isHead && isGroup && (side === 'other' || isFlat);
    const title = turn.more ? `<em>${turn.more}</em>` : '';
    const label = isNamed
      ? `<div class="label"><b data-label>${rich(who)}</b>${title}${hour}</div>`
      : isHead && hour
        ? `<div class="label">${hour}</div>`
        : '';
    const initials = isZh
      ? who.slice(-2)
      : who
          .split(' ')
          .map((word) => word[0])
          .join('')
          .slice(0, 2);
    const hasFace = isHead && (side === 'other' || isFlat || firm === 'dingtalk' || firm === 'wecom');
    const radius = { feishu: '50%', dingtalk: '9px', wecom: '4px', slack: '8px', teams: '50%' }[firm];
    const avatar =
      firm === 'wecom' || firm === 'slack'
        ? face(who, 38, radius)
        : face(who, 36, radius, { letter: initials, colour: HUES[sumOf(who) % HUES.length] ?? '' });
    const beside = hasFace ? avatar : side === 'other' || isFlat ? '<span class="gap"></span>' : '';
    const quote = re
      ? `<div class="quote">${firm === 'feishu' ? '回复 ' : ''}<b>${re.who === 'me' ? own : re.who}</b>${isZh ? '：' : '<br>'}${rich(re.text)}</div>`
      : '';
    const link = `color:${c.accent}`;
    const words =
      card === 'image'
        ? `<div class="shot">${photo(sumOf(who), 210, 150)}</div>`
        : `<span data-body>${rich(text, link)}</span>`;
    const edited = turn.isEdited ? `<i class="ed">${isZh ? '(已编辑)' : '(edited)'}</i>` : '';
    const likes = react ? `<div class="likes"><span>${react}</span></div>` : '';
    const read =
      side === 'self' && firm === 'dingtalk' ? `<div class="read">${isGroup ? '3人未读' : '已读'}</div>` : '';
    return `<div class="row ${side}${isHead ? ' first' : ''}">${beside}<div class="in">${label}<div class="bubble" ${mark}>${quote}${words}${edited}</div>${likes}${read}</div></div>`;
  });
  const headInk = firm === 'slack' && !look.dark ? '#fff' : c.ink;
  const title =
    thread.members && firm !== 'slack' && firm !== 'teams'
      ? `${thread.name}(${thread.members})`
      : thread.name;
  const hint = {
    feishu: `发送给 ${thread.name}`,
    dingtalk: '发消息',
    wecom: '',
    slack: `Message ${thread.name}`,
    teams: 'Type a message',
  }[firm];
  return page(look, {
    css: workCss(firm, look, c),
    head: `${icon('chevron', 23, headInk, 2)}<div class="grow title" style="color:${headInk}" data-title>${title}</div>${firm === 'slack' ? icon('phone', 20, headInk) : firm === 'teams' ? icon('video', 23, headInk) : icon('search', 21, headInk)}${icon('more', 22, headInk)}`,
    list: rows.join(''),
    foot: `${icon(firm === 'wecom' || firm === 'dingtalk' ? 'voice' : 'plus', 25, c.soft, 1.6)}<p>${hint}</p>${icon('smile', 25, c.soft, 1.6)}${icon(firm === 'slack' ? 'at' : 'ring', 25, c.soft, 1.6)}`,
    ground: c.page,
    ink: c.ink,
    headGround: c.head,
    headInk,
    footGround: firm === 'dingtalk' || firm === 'wecom' ? (look.dark ? '#1a1a1a' : '#f7f8f9') : c.page,
  });
};

/** @param {Date} time @param {Firm} firm @param {boolean} isZh */
function writeMoment(time, firm, isZh) {
  const { days, clock, weekday, month, monthZh, day, date, value } = partsOf(time);
  if (firm === 'slack' || firm === 'teams') {
    const nth =
      day % 10 === 1 && day !== 11
        ? 'st'
        : day % 10 === 2 && day !== 12
          ? 'nd'
          : day % 10 === 3 && day !== 13
            ? 'rd'
            : 'th';
    const text =
      days === 0
        ? 'Today'
        : days === 1
          ? 'Yesterday'
          : firm === 'slack'
            ? `${weekday}, ${month} ${day}${nth}`
            : `${weekday}, ${month} ${day}`;
    return { text, value: date };
  }
  const isDay = isZh && days > 1;
  return {
    text:
      days === 0
        ? firm === 'feishu'
          ? `今天 ${clock}`
          : clock
        : days === 1
          ? `昨天 ${clock}`
          : isDay
            ? `${monthZh}${day}日 ${clock}`
            : clock,
    value,
  };
}
