// @ts-check
import { spellRich } from './emoji.mjs';
import { drawFace, drawFrame } from './frame.mjs';

/** @typedef {import('./frame.mjs').VariedLook} VariedLook @typedef {import('./posts.mjs').Post} Post @typedef {import('./posts.mjs').Said} Said */

const COLOURS = {
  light: {
    page: '#ffffff',
    ink: '#1c1c1e',
    faint: '#8e8e93',
    card: '#ffffff',
    gap: '#f2f2f5',
    name: '#406599',
  },
  dark: {
    page: '#101013',
    ink: '#e3e3e6',
    faint: '#7d7d83',
    card: '#1b1b1f',
    gap: '#101013',
    name: '#8fb3e0',
  },
};

/**
 * A post in other layouts, by `variant`: `right` with the time at the right of a comment's name, `floor` with the number of
 * a comment, `beside` with the time behind the name, `plain` without faces. Counts are numbers beside drawings.
 * @param {Post} post @param {VariedLook} look
 */
export function drawComments(post, look) {
  const c = COLOURS[look.dark ? 'dark' : 'light'];
  const isZh = post.language === 'zh';
  let index = 0;
  const mark = () => `data-message="${index++}"`;
  const { first, passedOn } = post;
  const head = `<div class="post row"><div class="head">${drawFace(first.label, 44, look.variant === 'floor' ? '6px' : '50%', look.variant === 'beside')}<div><div class="name" data-label>${spellRich(first.label)}</div><div class="small">${first.when}${first.from ? ` · ${first.from.replace('来自 ', '')}` : ''}</div></div></div><div class="text" ${mark()} data-body>${spellRich(first.text)}</div></div>`;
  const shared = passedOn
    ? `<div class="post row shared"><span data-label>${spellRich(passedOn.label)}</span>: <span ${mark()} data-body>${spellRich(passedOn.text)}</span></div>`
    : '';
  const counts = `<div class="counts">${post.counts.map((count) => `<span><svg viewBox="0 0 20 20"><path d="M10 17Q0 10 4 5q3-3 6 1 3-4 6-1 4 5-6 12z" fill="none" stroke="${c.faint}" stroke-width="1.6"/></svg>${count}</span>`).join('')}</div>`;
  const said = post.comments.flatMap((one) => [one, ...(one.answers ?? [])]);
  const comments = said.map((one, at) => drawOne(one, at, look, mark)).join('');
  return drawFrame(look, {
    page: c.gap,
    ink: c.ink,
    barColour: c.card,
    bar: `<div class="top"><svg viewBox="0 0 12 20"><path d="M10 2L2 10l8 8" fill="none" stroke="${c.ink}" stroke-width="2"/></svg><b>${isZh ? '详情' : 'Discussion'}</b></div>`,
    list: `<div class="card">${head}${shared}${counts}</div><div class="card"><div class="title">${isZh ? `评论 ${said.length}` : `Comments (${said.length})`}</div>${comments}</div>`,
    entry: '',
    css: `.top{height:46px;display:flex;align-items:center;gap:12px;padding:0 14px}.top svg{height:18px}.top b{font-weight:600}
.card{background:${c.card};padding:12px 15px;margin-bottom:9px}
.head{display:flex;gap:10px;align-items:center;line-height:1.3}
.name{color:${c.name};font-size:${look.size * 0.9}px;font-weight:${isZh ? 500 : 600}}
.small{color:${c.faint};font-size:${look.size * 0.75}px}
.text{margin:8px 0 4px;overflow-wrap:anywhere}
.shared{background:${c.gap};padding:9px 12px;border-radius:4px;font-size:${look.size * 0.9}px}
.counts{display:flex;justify-content:space-between;color:${c.faint};font-size:${look.size * 0.8}px;padding:8px 24px 0}.counts svg{width:15px;height:15px;vertical-align:-2px;margin-right:5px}
.title{font-weight:600;margin-bottom:4px}
.comment{display:flex;gap:10px;padding:10px 0;align-items:flex-start}.comment .in{flex:1;min-width:0}.comment .text{margin:3px 0;font-size:${look.size * 0.95}px}
.line{display:flex;justify-content:space-between;align-items:baseline}.line.near{justify-content:flex-start;gap:8px}
.tag{font-size:${look.size * 0.62}px;color:#fff;background:#6aa0e0;border-radius:3px;padding:1px 4px}`,
  });
}

/** @param {Said} one @param {number} at @param {VariedLook} look @param {() => string} mark */
function drawOne(one, at, { variant }, mark) {
  const name = `<span class="name" data-label>${spellRich(one.label)}</span>`;
  const body = `<div class="text" ${mark()} data-body>${spellRich(one.text)}</div>`;
  const when = `<span class="small">${one.when}</span>`;
  if (variant === 'plain')
    return `<div class="comment"><div class="in row">${name}${body}${when}</div></div>`;
  const face = drawFace(one.label, 34, variant === 'floor' ? '5px' : '50%', variant === 'beside');
  if (variant === 'floor')
    return `<div class="comment">${face}<div class="in row"><div class="line near">${name}<i class="tag" style="font-style:normal">Lv.${3 + at * 2}</i></div>${body}<div class="small">${at + 2}楼 · ${one.when}</div></div></div>`;
  return `<div class="comment">${face}<div class="in row"><div class="line${variant === 'beside' ? ' near' : ''}">${name}${when}</div>${body}</div></div>`;
}
