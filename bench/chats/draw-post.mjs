// @ts-check
import { photo, spell } from './draw-parts.mjs';

/** @typedef {import('./invent-post.mjs').InventedPost} InventedPost @typedef {import('./invent-post.mjs').PostedText} PostedText @typedef {import('./draw-chat.mjs').Look} Look */

const COLOURS = {
  light: {
    page: '#ffffff',
    ink: '#1a1a1a',
    faint: '#8c8c8c',
    box: '#f4f4f6',
    line: '#e9e9e9',
    name: '#d9662b',
  },
  dark: {
    page: '#141416',
    ink: '#dcdcdc',
    faint: '#7b7b80',
    box: '#222226',
    line: '#2a2a2e',
    name: '#e08a4e',
  },
};

/** The page of a post with what it passes on and the comments below. @param {InventedPost} post @param {Look} look */
export function drawPost(post, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const isX = post.app === 'x';
  const [first, ...others] = post.texts;
  const repost = others.findIndex(({ role }) => role === 'repost') < 0 ? null : others[0];
  const below = others.slice(repost ? 1 : 0);
  return `<!doctype html><meta charset="utf-8"><style>
*{box-sizing:border-box}
html,body{margin:0;background:${c.page}}
body{width:${look.width}px;${look.isLong ? '' : `height:${look.height}px;overflow:hidden;`}font:${look.size}px/1.5 ${look.latin},"${look.font}",sans-serif;color:${c.ink};display:flex;flex-direction:column}
.status{height:24px;flex:none;display:flex;justify-content:space-between;padding:3px 18px;font-size:12px;font-weight:600}
.bar{flex:none;height:46px;display:flex;align-items:center;justify-content:space-between;padding:0 14px;border-bottom:1px solid ${c.line}}
.bar i{font-style:normal;font-size:20px;width:24px}
.list{flex:1 1 auto;overflow:hidden;padding:10px 14px}
.head,.comment{display:flex;gap:9px;align-items:flex-start}
.face{width:40px;height:40px;border-radius:50%;flex:none}
.comment .face{width:34px;height:34px}
.name{${isX ? 'font-weight:700' : `color:${look.photos % 3 ? c.ink : c.name}`};font-size:${look.size * 0.94}px;line-height:1.35}
.comment .name{font-size:${look.size * (isX ? 0.92 : 0.82)}px;${isX ? '' : `color:${c.faint}`}}
.name small,.meta{color:${c.faint};font-size:${look.size * 0.72}px;font-weight:400;line-height:1.4}
.text{margin:7px 0;word-break:break-word;overflow-wrap:anywhere}
.comment .text{margin:2px 0;font-size:${look.size * 0.94}px}
.comment{padding:9px 0;border-bottom:1px solid ${c.line}}.comment>div{flex:1}
.box{background:${c.box};${isX ? `border:1px solid ${c.line};border-radius:12px;` : ''}padding:8px 10px;margin:6px 0;font-size:${look.size * 0.9}px;word-break:break-word}
.box b{font-weight:400;color:#3f7fbf}
.photo{width:120px;height:90px;border-radius:4px}
.counts{display:flex;justify-content:space-around;color:${c.faint};font-size:${look.size * 0.8}px;border-top:1px solid ${c.line};border-bottom:1px solid ${c.line};padding:8px 0;margin-top:8px}
.foot{display:flex;justify-content:space-between}
.entry{flex:none;height:48px;border-top:1px solid ${c.line};padding:8px 14px;color:${c.faint};font-size:${look.size * 0.8}px}
</style><body>
${look.hasStatusBar ? '<div class="status"><span>10:42</span><span>86%</span></div>' : ''}
<div class="bar"><i>‹</i><b>${isX ? 'Post' : '微博正文'}</b><i>…</i></div>
<div class="list">
<div class="row">
<div class="head">${face(first, 1)}<div><div class="name"><span data-label>${spell(first?.label ?? '')}</span></div><div class="meta">${isX ? handle(first) : `${first?.when} 来自 ${post.device}`}</div></div></div>
<div class="text" data-message="0" data-body>${spell(first?.text ?? '')}</div></div>
${repost ? drawRepost(repost) : ''}
${look.photos % 4 === 1 ? `<div class="photo" style="background:${photo(look.photos)}"></div>` : ''}
${isX ? `<div class="meta">${first?.when} · ${post.counts[2]} Views</div>` : ''}
${drawCounts(post)}
${below.map((one, index) => drawBelow(post, one, index + (repost ? 2 : 1), below[index + 1])).join('\n')}
</div>
<div class="entry">${isX ? 'Post your reply' : '发评论…'}</div>
</body>`;
}

/** @param {PostedText} repost */
function drawRepost({ label, text }) {
  return `<div class="box row"><b>@<span data-label>${spell(label)}</span></b>：<span data-message="1" data-body>${spell(text)}</span></div>`;
}

/** @param {InventedPost} post */
function drawCounts({ app, counts }) {
  const words = app === 'x' ? ['Reposts', 'Quotes', 'Likes'] : ['转发', '评论', '赞'];
  const spans = counts.map(
    (count, at) => `<span>${app === 'x' ? `${count} ${words[at]}` : `${words[at]} ${count}`}</span>`,
  );
  return `<div class="counts">${spans.join('')}</div>`;
}

/** A comment, with the answer to it in a box. @param {InventedPost} post @param {PostedText} one @param {number} index @param {PostedText | undefined} next */
function drawBelow({ app, place, counts }, one, index, next) {
  if (one.role === 'answer') return '';
  const isX = app === 'x';
  const answer =
    next?.role === 'answer'
      ? `<div class="box row"><b><span data-label>${spell(next.label)}</span></b>：<span data-message="${index + 1}" data-body>${spell(next.text)}</span></div>`
      : '';
  const when = isX
    ? ''
    : `<div class="meta foot"><span>${one.when} 来自${place}</span><span>${(counts[0] ?? 0) + index}</span></div>`;
  const beside = isX ? ` <small>${handle(one)} · ${one.when.split(' · ').at(-1)}</small>` : '';
  return `<div class="comment">${face(one, 5)}<div><div class="row"><div class="name"><span data-label>${spell(one.label)}</span>${beside}</div><div class="text" data-message="${index}" data-body>${spell(one.text)}</div></div>${when}${answer}</div></div>`;
}

/** @param {PostedText | undefined} one */
function handle(one) {
  return `@${(one?.label ?? '').toLowerCase().replace(/[^a-z0-9]/g, '') || 'someone'}${one?.person ?? ''}`;
}

/** @param {PostedText | undefined} one @param {number} shift */
function face(one, shift) {
  return `<span class="face" style="background:${photo((one?.person ?? 0) * 7 + shift)}"></span>`;
}
