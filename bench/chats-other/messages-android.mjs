// @ts-check
import { inksOf } from './messages-android-inks.mjs';
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { readThread } from './tale.mjs';
import { partsOf } from './times.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./tale.mjs').Thread} Thread @typedef {import('./tale.mjs').Turn} Turn */
const HUES = ['#7b5fc4', '#c2603f', '#2f7d6b', '#3b6fc9', '#b0477d', '#8a6d1d'];

/**
 * Messages of Google and, with `samsung`, of Samsung. Variant: `sms` (pale own bubbles), `under` (the hour below a run).
 * @param {Thread} thread @param {Look} look @param {Tale} tale
 */
export function drawAndroid(thread, look, tale) {
  const isSamsung = look.variant.includes('samsung');
  const isZh = look.language === 'zh';
  const c = inksOf(look, isSamsung);
  const rows = readThread(thread, /card=(?:deleted|voice)/).map((turn) => {
    if (turn instanceof Date) {
      const { text, value } = writeMoment(turn, isSamsung, isZh);
      return `<div class="when"><span ${tale.when(text, value)}>${text}</span></div>`;
    }
    if (turn.side === null)
      return `<div class="sys"><span ${tale.turn(turn)} data-body>${rich(turn.text)}</span></div>`;
    return drawTurn(turn, look, tale, isSamsung, c);
  });
  const hue = HUES[sumOf(thread.name) % HUES.length] ?? '';
  const first = /^[+\d]/.test(thread.name) ? icon('person', 22, '#fff') : ([...thread.name][0] ?? '');
  const head = isSamsung
    ? `${icon('chevron', 25, c.ink, 2)}<div class="grow title" data-title>${thread.name}</div>${icon('phone', 21, c.ink)}${icon('search', 22, c.ink)}${icon('dots', 22, c.ink)}`
    : `${icon('back', 23, c.ink, 2)}${face(thread.name, 34, '50%', { letter: first, colour: hue })}<div class="grow title" data-title>${thread.name}</div>${look.variant.includes('sms') ? '' : icon('video', 22, c.ink)}${icon('phone', 20, c.ink)}${icon('dots', 21, c.ink)}`;
  const hint = isSamsung
    ? ''
    : look.variant.includes('sms')
      ? isZh
        ? '短信'
        : 'Text message'
      : isZh
        ? 'RCS 消息'
        : 'RCS message';
  const foot = isSamsung
    ? `${icon('image', 24, c.soft)}${icon('camera', 24, c.soft)}${icon('plus', 24, c.soft)}<div class="field"><span class="grow"></span>${icon('smile', 22, c.soft)}</div>${icon('voice', 24, c.soft)}`
    : `${icon('ring', 25, c.soft)}${icon('image', 24, c.soft)}<div class="field"><span class="grow">${hint}</span>${icon('smile', 22, c.soft)}</div>${icon('mic', 23, c.soft)}`;
  const radius = isSamsung ? 21 : 20;
  const tight = isSamsung ? 21 : 4;
  return page(look, {
    css: `
.head{height:${isSamsung ? 54 : 62}px;padding:0 14px 0 12px;gap:13px}.title{font-size:${isSamsung ? 18 : 19.5}px;font-weight:${isSamsung ? 600 : 400};white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.head .icon+.icon{margin-left:7px}
.list{padding:6px ${isSamsung ? 12 : 10}px 10px}
.when{text-align:center;font-size:${isSamsung ? 12.5 : 11.5}px;font-weight:${isSamsung ? 400 : 500};color:${c.soft};margin:17px 0 11px}
${isSamsung ? `.when span{background:${look.dark ? '#1d1d1f' : '#f0f0f3'};border-radius:14px;padding:5px 15px}` : ''}
.sys{text-align:center;font-size:12px;color:${c.soft};margin:10px 30px}
.row{display:flex;margin-top:2px;align-items:${isSamsung ? 'flex-start' : 'flex-end'}}.row.first{margin-top:11px}.self{justify-content:flex-end}
.in{max-width:${isSamsung ? 80 : 78}%;display:flex;flex-direction:column;align-items:flex-start}.self .in{align-items:flex-end}
.beside{width:${isSamsung ? 42 : 40}px;flex:none}
.label{font-size:12px;color:${c.soft};margin:0 0 3px ${isSamsung ? 4 : 12}px}
.line{display:flex;align-items:flex-end;gap:6px}.self .line{flex-direction:row-reverse}.line small{font-size:11px;color:${c.soft};white-space:nowrap;padding-bottom:3px;flex:none}
.bubble{background:${c.other};border-radius:${radius}px;padding:${isSamsung ? '8px 15px 9px' : '9px 15px 10px'};font-size:${look.size}px;line-height:1.33;position:relative}
.other .bubble{border-top-left-radius:${tight}px;border-bottom-left-radius:${tight}px}.other.first .bubble{border-top-left-radius:${radius}px}.other.last .bubble{border-bottom-left-radius:${isSamsung ? 5 : radius}px}
.self .bubble{background:${c.own};color:${c.ownInk};border-top-right-radius:${tight}px;border-bottom-right-radius:${tight}px}.self.first .bubble{border-top-right-radius:${radius}px}.self.last .bubble{border-bottom-right-radius:${isSamsung ? 5 : radius}px}
.under{font-size:11px;color:${c.soft};margin:4px 12px 2px}
.shot{border-radius:${radius}px;overflow:hidden}
.react{position:absolute;right:6px;bottom:-15px;background:${c.page};border-radius:12px;padding:1px 6px;font-size:13px;box-shadow:0 1px 3px rgba(0,0,0,.3)}.row.liked{margin-bottom:15px}
.foot{padding:7px 12px;gap:13px}.field{flex:1;height:${isSamsung ? 38 : 46}px;border-radius:24px;background:${c.field};display:flex;align-items:center;padding:0 13px 0 18px;color:${c.soft};font-size:16px}`,
    head,
    list: rows.join(''),
    foot,
    ground: c.page,
    ink: c.ink,
    headGround: c.head,
    footGround: c.page,
  });
}

/** @param {Turn} turn @param {Look} look @param {Tale} tale @param {boolean} isSamsung @param {ReturnType<typeof inksOf>} c */
function drawTurn(turn, look, tale, isSamsung, c) {
  const { side, who, text, card, isFirst, isLast, isGroup } = turn;
  const isUnder = look.variant.includes('under');
  const mark = tale.turn(turn);
  const isOther = side === 'other';
  const hue = HUES[sumOf(who) % HUES.length] ?? '';
  const clock = look.language === 'zh' ? partsOf(turn.time).clockIos : partsOf(turn.time).clock12;
  const beside =
    isOther && (isGroup || !isSamsung)
      ? `<span class="beside">${(isSamsung ? isFirst : isLast) ? face(who, isSamsung ? 34 : 32, '50%', { letter: /^\+/.test(who) ? icon('person', 20, '#fff') : ([...who][0] ?? ''), colour: hue }) : ''}</span>`
      : '';
  const label = isOther && isGroup && isFirst ? `<div class="label" data-label>${rich(who)}</div>` : '';
  const under = !isSamsung && isLast && isUnder ? `<div class="under">${clock}</div>` : '';
  const hour = isSamsung && isLast ? `<small>${clock}</small>` : '';
  const body =
    card === 'image'
      ? `<div class="shot" ${mark}>${photo(sumOf(who), 220, 165)}</div>`
      : `<div class="bubble" ${mark}><span data-body>${rich(text, `text-decoration:underline${isOther ? `;color:${look.dark ? '#a8c7fa' : '#0b57d0'}` : ''}`)}</span>${turn.react ? `<span class="react">${turn.react}</span>` : ''}</div>`;
  return `<div class="row ${side}${isFirst ? ' first' : ''}${isLast ? ' last' : ''}${turn.react ? ' liked' : ''}" style="color:${c.ink}">${beside}<div class="in">${label}<div class="line">${body}${hour}</div>${under}</div></div>`;
}

/** @param {Date} time @param {boolean} isSamsung @param {boolean} isZh */
function writeMoment(time, isSamsung, isZh) {
  const { date, value, days, weekday, weekdayZh, month, monthShort, monthZh, day, year, clock12, clockIos } =
    partsOf(time);
  if (isSamsung)
    return {
      text: isZh ? `${year}年${monthZh}${day}日 星期${weekdayZh}` : `${weekday}, ${month} ${day}, ${year}`,
      value: date,
    };
  if (isZh)
    return {
      text:
        days === 0
          ? `今天 ${clockIos}`
          : days === 1
            ? `昨天 ${clockIos}`
            : `${monthZh}${day}日 周${weekdayZh} ${clockIos}`,
      value,
    };
  const text = days === 0 ? 'Today' : days === 1 ? 'Yesterday' : `${weekday}, ${monthShort} ${day}`;
  return { text: `${text} • ${clock12}`, value };
}
