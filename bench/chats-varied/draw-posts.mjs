// @ts-check
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame, drawPhoto } from './frame.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./posts.mjs').Post} Post @typedef {import('./posts.mjs').Said} Said */

const COLOURS = {
  light: {
    page: '#ffffff',
    ink: '#222222',
    faint: '#939393',
    box: '#f6f6f7',
    line: '#ececec',
    name: '#eb7350',
    link: '#4a7bab',
  },
  dark: {
    page: '#1a1a1c',
    ink: '#d8d8d8',
    faint: '#808085',
    box: '#262629',
    line: '#2c2c30',
    name: '#e58a63',
    link: '#7da6d6',
  },
};

/**
 * A post as its app shows it, by `variant`: `boxed` comments with their answers in a box, `nested` ones with answers set
 * in behind faces of their own, `note` with the place beside the day, `bubbles` whose name and words stand in one.
 * @param {Post} post @param {VariedLook} look
 */
export function drawPosts(post, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const isZh = post.language === 'zh';
  let index = 0;
  const mark = () => `data-message="${index++}"`;
  const first = drawFirst(post, look, mark);
  const below = post.comments.map((one) => drawComment(one, look, mark)).join('');
  const words = isZh ? ['转发', '评论', '赞'] : ['Reposts', 'Quotes', 'Likes'];
  const counts = post.counts
    .map((count, at) => `<span>${isZh ? `${words[at]} ${count}` : `<b>${count}</b> ${words[at]}`}</span>`)
    .join('');
  return drawFrame(look, {
    page: c.page,
    ink: c.ink,
    barColour: c.page,
    bar: `<div class="top"><svg viewBox="0 0 12 20"><path d="M10 2L2 10l8 8" fill="none" stroke="${c.ink}" stroke-width="2"/></svg><b>${look.variant === 'note' ? '' : post.title}</b><i>···</i></div>`,
    list: `${first}<div class="counts">${counts}</div>${look.variant === 'note' ? `<div class="order">共 ${post.counts[1]} 条评论</div>` : isZh ? '<div class="order"><span>按热度</span><span>按时间</span></div>' : ''}${below}`,
    entry: `<div class="entry">${isZh ? '说点什么吧' : 'Post your reply'}</div>`,
    css: `.top{height:46px;display:flex;align-items:center;padding:0 14px;border-bottom:1px solid ${c.line}}.top svg{height:18px}.top b{flex:1;text-align:center;font-weight:600}.top i{font-style:normal}
.list{padding:10px 14px}
.head{margin-bottom:10px;display:flex;gap:10px;align-items:center}.head .who{flex:1;line-height:1.3}.follow{border:1px solid ${c.name};color:${c.name};border-radius:14px;font-size:13px;padding:2px 10px}
.name{color:${isZh ? c.name : c.ink};font-weight:${isZh ? 500 : 700};font-size:${look.size * 0.94}px}
.small{color:${c.faint};font-size:${look.size * 0.74}px;line-height:1.4}
.text{margin:8px 0;overflow-wrap:anywhere}
.box{background:${c.box};border-radius:6px;padding:8px 11px;margin:6px 0;font-size:${look.size * 0.9}px}.box b{font-weight:400;color:${c.link}}.box .more{color:${c.link};font-size:${look.size * 0.82}px}
.counts{display:flex;gap:18px;color:${c.faint};font-size:${look.size * 0.82}px;border-bottom:1px solid ${c.line};padding:9px 0}
.order{display:flex;gap:16px;color:${c.faint};font-size:${look.size * 0.82}px;padding:8px 0}
.comment{display:flex;gap:9px;padding:9px 0;align-items:flex-start}.comment>.in{flex:1;min-width:0}.comment .name{font-size:${look.size * 0.84}px;color:${isZh ? c.faint : c.ink}}.comment .text{margin:2px 0 3px;font-size:${look.size * 0.96}px}
.foot{display:flex;justify-content:space-between;color:${c.faint};font-size:${look.size * 0.74}px}.foot span{display:inline-flex;gap:14px}
.talk{background:${c.box};border-radius:16px;padding:7px 12px;display:inline-block}
.entry{flex:none;height:50px;border-top:1px solid ${c.line};color:${c.faint};font-size:${look.size * 0.86}px;padding:13px 16px}`,
  });
}

/** @param {Post} post @param {VariedLook} look @param {() => string} mark */
function drawFirst({ language, first, passedOn }, { variant, size }, mark) {
  const isX = language === 'en' && variant !== 'bubbles';
  const under = isX ? handleOf(first.label) : `${first.when} ${first.from ?? ''}`;
  const follow = variant === 'boxed' || variant === 'note' ? '<span class="follow">+ 关注</span>' : '';
  const shared = passedOn
    ? `<div class="box row"><b>@<span data-label>${spellRich(passedOn.label)}</span>：</b><span MARK data-body>${spellRich(passedOn.text)}</span></div>`
    : '';
  const said = `<div class="row"><div class="head">${drawFace(first.label, 42, '50%')}<div class="who"><div class="name" data-label>${spellRich(first.label)}</div>${variant === 'note' ? '' : `<div class="small">${under}</div>`}</div>${follow}</div>${variant === 'note' ? drawPhoto(size, 300, 160) : ''}<div class="text" ${mark()} data-body>${spellRich(first.text)}</div></div>`;
  const after = isX
    ? `<div class="small">${first.when} · 2.1K Views</div>`
    : variant === 'note'
      ? `<div class="small">编辑于 ${first.when} 浙江</div>`
      : '';
  return said + (passedOn ? shared.replace('MARK', mark()) : '') + after;
}

/** @param {Said} one @param {VariedLook} look @param {() => string} mark @returns {string} */
function drawComment(one, look, mark) {
  const { variant } = look;
  const isX = look.language === 'en' && variant !== 'bubbles';
  if (variant === 'bubbles')
    return `<div class="comment">${drawFace(one.label, 34, '50%')}<div class="in row"><div class="talk"><div class="name" data-label>${spellRich(one.label)}</div><div class="text" ${mark()} data-body>${spellRich(one.text)}</div></div><div class="foot"><span><i style="font-style:normal">${one.when}</i><b>Like</b><b>Reply</b></span></div></div></div>`;
  const beside = isX
    ? ` <span class="small" style="font-weight:400">${handleOf(one.label)} · ${one.when}</span>`
    : '';
  const said = `<div class="row"><div class="name"><span data-label>${spellRich(one.label)}</span>${beside}</div><div class="text" ${mark()} data-body>${one.to ? `回复 ${one.to}：` : ''}${spellRich(one.text)}</div></div>`;
  const place = variant === 'note' ? (one.from ?? '').replace('来自', '') : (one.from ?? '');
  const foot = isX
    ? ''
    : `<div class="foot"><span><i style="font-style:normal">${one.when} ${place}</i>${variant === 'boxed' ? '' : '<b style="font-weight:500">回复</b>'}</span><span>♡ ${[...one.text].length}</span></div>`;
  return `<div class="comment">${drawFace(one.label, look.variant === 'nested' ? 32 : 36, '50%')}<div class="in">${said}${foot}${drawAnswers(one, look, mark)}</div></div>`;
}

/** @param {Said} one @param {VariedLook} look @param {() => string} mark */
function drawAnswers({ answers = [] }, look, mark) {
  if (answers.length === 0) return '';
  if (look.variant !== 'boxed') return answers.map((answer) => drawComment(answer, look, mark)).join('');
  const rows = answers.map(
    ({ label, to, text }) =>
      `<div class="row"><b data-label>${spellRich(label)}</b>${to ? ` 回复 <b>@${spellRich(to)}</b>` : ''}：<span ${mark()} data-body>${spellRich(text)}</span></div>`,
  );
  return `<div class="box">${rows.join('')}<div class="more">共${answers.length}条回复 ›</div></div>`;
}

/** @param {string} label */
function handleOf(label) {
  return `@${label
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 12)}`;
}
