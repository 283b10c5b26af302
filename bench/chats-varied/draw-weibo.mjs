// @ts-check
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame } from './frame.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./posts.mjs').Post} Post @typedef {import('./posts.mjs').Said} Said @typedef {typeof COLOURS.light} Colours */

const COLOURS = {
  light: {
    page: '#ffffff',
    ink: '#333333',
    faint: '#9b9b9b',
    box: '#f7f7f7',
    line: '#e8e8e8',
    name: '#e6732f',
    link: '#4f78b5',
    gap: '#f2f2f2',
  },
  dark: {
    page: '#1e1e1e',
    ink: '#cfcfcf',
    faint: '#787878',
    box: '#272727',
    line: '#2c2c2c',
    name: '#d98a55',
    link: '#7d9fce',
    gap: '#141414',
  },
};
const THUMB = 'M3 9h3v9H3zM8 18V9l4-7q2 1 1 6h5l-1 10z';
const TALK = 'M3 4h14v10h-8l-4 4v-4H3z';
const SHARE = 'M11 3l7 6-7 6v-4Q5 11 3 16q0-8 8-9z';

/**
 * A post as its network shows it, by words of `variant`: `boxed` answers in a grey box, `set` ones behind small faces or
 * `ruled` behind a line; `levels` and marks behind names; `letters` for faces; `under` the name when it was; `right` how
 * many liked it beside the name; `feed` several posts, one below another.
 * @param {Post} post @param {VariedLook} look
 */
export function drawWeibo(post, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  let index = 0;
  const mark = () => `data-message="${index++}"`;
  const isFeed = look.variant.includes('feed');
  const first = drawPosted(post.first, post, look, c, mark);
  const below = isFeed
    ? post.comments.map((one) => drawPosted(one, post, look, c, mark)).join('')
    : `<div class="tabs"><span>转发 ${post.counts[0]}</span><span class="on">评论 ${post.counts[1]}</span><span class="last">赞 ${post.counts[2]}</span></div><div class="order">按热度 ▾</div>${post.comments.map((one, at) => drawComment(one, at, look, c, mark)).join('')}`;
  return drawFrame(look, {
    page: isFeed ? c.gap : c.page,
    ink: c.ink,
    barColour: c.page,
    bar: `<div class="top"><svg viewBox="0 0 12 20"><path d="M10 2L2 10l8 8" fill="none" stroke="${c.ink}" stroke-width="2"/></svg><b>${post.title}</b><i>···</i></div>`,
    list: first + below,
    entry: isFeed
      ? ''
      : `<div class="entry"><u>说说你的看法...</u>${[SHARE, TALK, THUMB].map((path) => draw(path, c)).join('')}</div>`,
    css: `.top{height:44px;display:flex;align-items:center;padding:0 14px;border-bottom:1px solid ${c.line}}.top svg{height:17px}.top b{flex:1;text-align:center;font-weight:500;font-size:17px}.top i{font-style:normal}
.post{background:${c.page};padding:13px 14px 4px;${isFeed ? 'margin-bottom:9px' : ''}}
.head{display:flex;gap:10px;align-items:center}.head .who{flex:1;line-height:1.32}
.name{color:${c.name};font-size:${look.size * 0.95}px}
.small{color:${c.faint};font-size:${look.size * 0.73}px;line-height:1.45}
.follow{border:1px solid ${c.name};color:${c.name};border-radius:13px;font-size:12.5px;padding:2px 11px}
.text{margin:9px 0;overflow-wrap:anywhere;line-height:1.5}.text b,.shared b{font-weight:400;color:${c.link}}
.shared{background:${c.box};margin:0 -14px;padding:9px 14px;font-size:${look.size * 0.93}px;line-height:1.5}
.acts{display:flex;border-top:1px solid ${c.line};color:${c.faint};font-size:${look.size * 0.78}px}.acts span{flex:1;text-align:center;padding:8px 0}
.draw{width:16px;height:16px;vertical-align:-3px;margin:0 5px}
.tabs{display:flex;gap:26px;color:${c.faint};font-size:${look.size * 0.86}px;padding:0 14px;border-top:8px solid ${c.gap};border-bottom:1px solid ${c.line}}.tabs span{padding:10px 0}.tabs .on{color:${c.ink};font-weight:600;border-bottom:2px solid ${c.name}}.tabs .last{margin-left:auto}
.order{text-align:right;color:${c.faint};font-size:${look.size * 0.76}px;padding:7px 14px 0}
.comment{display:flex;gap:10px;padding:10px 14px 8px;align-items:flex-start}.comment>.in{flex:1;min-width:0;border-bottom:1px solid ${c.line};padding-bottom:8px}
.line{display:flex;align-items:center;gap:6px;line-height:1.35}.line .grow{flex:1}.comment .name{font-size:${look.size * 0.83}px;color:${look.variant.includes('levels') ? c.name : c.faint}}
.comment .text{margin:3px 0;font-size:${look.size * 0.97}px;line-height:1.42}
.level{font-size:${look.size * 0.58}px;color:#fff;background:#f0a04b;border-radius:7px;padding:0 5px;line-height:1.5}.mark{font-size:${look.size * 0.62}px;color:${c.name};background:${look.dark ? '#3a2a20' : '#fdeee4'};border-radius:3px;padding:1px 4px;line-height:1.3}
.foot{display:flex;align-items:center;color:${c.faint};font-size:${look.size * 0.73}px}.foot .grow{flex:1}.foot b{font-weight:400;margin-left:10px}
.box{background:${c.box};border-radius:4px;padding:7px 10px;margin-top:7px;font-size:${look.size * 0.9}px;line-height:1.45}.box b{font-weight:400;color:${c.link}}.box .more{color:${c.link};font-size:${look.size * 0.82}px}
.ruled{border-left:2px solid ${c.line};padding-left:10px;margin-top:7px}
.set .comment{padding:8px 0 0}.set .comment>.in{border:0;padding:0}
.entry{flex:none;height:50px;display:flex;align-items:center;gap:16px;padding:0 14px;border-top:1px solid ${c.line}}.entry u{flex:1;text-decoration:none;background:${c.box};border-radius:16px;color:${c.faint};font-size:${look.size * 0.82}px;padding:6px 14px}.entry .draw{width:22px;height:22px}`,
  });
}

/** @param {Said} one @param {Post} post @param {VariedLook} look @param {Colours} c @param {() => string} mark */
function drawPosted(one, { first, passedOn, counts }, { variant }, c, mark) {
  const isFirst = one === first;
  const shared =
    isFirst && passedOn
      ? `<div class="shared row"><b>@<span data-label>${spellRich(passedOn.label)}</span></b>：<span MARK data-body>${spellRich(passedOn.text)}</span></div>`
      : '';
  const tagged = spellRich(one.text).replace(/#[^#]+#/, '<b>$&</b>');
  const said = `<div class="row"><div class="head">${drawFace(one.label, 40, '50%', variant.includes('letters'))}<div class="who"><div class="name" data-label>${spellRich(one.label)}</div><div class="small">${one.when} ${one.from ?? ''}${variant.includes('place') ? ' 发布于 浙江' : ''}</div></div><span class="follow">+关注</span></div><div class="text" ${mark()} data-body>${tagged}</div></div>`;
  const acts = variant.includes('feed')
    ? `<div class="acts">${[SHARE, TALK, THUMB].map((path, at) => `<span>${draw(path, c)}${isFirst ? counts[at] : (['转发', '评论', '赞'][at] ?? '')}</span>`).join('')}</div>`
    : '';
  return `<div class="post">${said}${shared.replace('MARK', shared ? mark() : '')}${acts}</div>`;
}

/** @param {Said} one @param {number} at @param {VariedLook} look @param {Colours} c @param {() => string} mark @returns {string} */
function drawComment(one, at, look, c, mark) {
  const { variant } = look;
  const has = (/** @type {string} */ word) => variant.includes(word);
  const level = has('levels')
    ? `<span class="level">LV.${at * 3 + 2}</span>${at === 0 ? '<span class="mark">热评</span>' : at === 2 ? '<span class="mark">铁粉</span>' : ''}`
    : '';
  const likes = `<span>${draw(THUMB, c)}${[...one.text].length * 7}</span>`;
  const when = `<span>${one.when}${one.from ? ` ${one.from}` : ''}</span>`;
  const name = `<div class="line"><span class="name" data-label>${spellRich(one.label)}</span>${level}<span class="grow"></span>${has('right') ? likes : ''}</div>`;
  const under = has('under') ? `<div class="small">${when}</div>` : '';
  const foot = has('under')
    ? ''
    : `<div class="foot">${when}<b>回复</b><span class="grow"></span>${has('right') ? '' : draw(SHARE, c) + draw(TALK, c) + likes}</div>`;
  const to = one.to ? (has('set') ? `回复@${spellRich(one.to)}:` : '') : '';
  return `<div class="comment">${drawFace(one.label, one.answers || !has('set') ? 34 : 22, '50%', has('letters'))}<div class="in"><div class="row">${name}${under}<div class="text" ${mark()} data-body>${to}${spellRich(one.text)}</div></div>${foot}${drawAnswers(one, at, look, c, mark)}</div></div>`;
}

/** @param {Said} one @param {number} at @param {VariedLook} look @param {Colours} c @param {() => string} mark */
function drawAnswers({ answers = [] }, at, look, c, mark) {
  if (answers.length === 0) return '';
  if (look.variant.includes('set'))
    return `<div class="set">${answers.map((answer) => drawComment({ ...answer }, at + 5, look, c, mark)).join('')}</div>`;
  const rows = answers.map(
    ({ label, to, text }) =>
      `<div class="row"><b data-label>${spellRich(label)}</b>${to ? `回复<b>@${spellRich(to)}</b>` : ''}：<span ${mark()} data-body>${spellRich(text)}</span></div>`,
  );
  const more = `<div class="more">共${answers.length + 2}条回复 ›</div>`;
  return `<div class="${look.variant.includes('ruled') ? 'ruled' : 'box'}">${rows.join('')}${more}</div>`;
}

/** @param {string} path @param {Colours} c */
function draw(path, c) {
  return `<svg class="draw" viewBox="0 0 20 20"><path d="${path}" fill="none" stroke="${c.faint}" stroke-width="1.5"/></svg>`;
}
