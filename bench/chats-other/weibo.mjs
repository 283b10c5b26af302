// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { readPost } from './posts.mjs';
import { readWhen } from './times.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./posts.mjs').Said} Said @typedef {import('./posts.mjs').PostScript} PostScript */

/**
 * A post in the Weibo app with its comments. Variant: `photos`, `place` (发布于 under the name), `list` (scrolled past the
 * post), `topLikes` (hearts at the right of names, as in newer versions).
 * @param {PostScript} script @param {Look} look @param {Tale} tale
 */
export function drawWeibo(script, look, tale) {
  const { dark, variant } = look;
  const c = dark
    ? {
        page: '#1c1c1e',
        gap: '#0e0e0f',
        ink: '#d8d8d8',
        soft: '#7c7c80',
        name: '#c9c9cc',
        box: '#262628',
        link: '#7aa7e0',
        orange: '#f08a3c',
        line: '#2a2a2c',
      }
    : {
        page: '#ffffff',
        gap: '#f2f2f2',
        ink: '#333333',
        soft: '#939393',
        name: '#636363',
        box: '#f7f7f7',
        link: '#507daf',
        orange: '#f86119',
        line: '#f0f0f0',
      };
  const { first, passedOn, comments } = readPost(script);
  const link = `color:${c.link}`;
  const nameInk = (/** @type {string} */ who) => (sumOf(who) % 3 === 0 ? c.orange : c.name);
  const vip = (/** @type {string} */ who) =>
    sumOf(who) % 3 === 0 ? `<em>V${1 + (sumOf(who) % 8)}</em>` : '';
  const tell = (/** @type {Said} */ one, isTimed = true) =>
    tale.say({ label: one.who, time: isTimed ? readWhen(one.when) : null });

  const mark = tell(first);
  const place = variant.includes('place') ? '<div class="small">发布于 浙江</div>' : '';
  const under = `${first.when}&nbsp; ${first.from}`;
  const shared = passedOn
    ? `<div class="shared"><div class="row"><span style="${link}">@<span data-label>${passedOn.who}</span></span>：<span ${tell(passedOn, false)} data-body>${rich(passedOn.text, link)}</span></div></div>`
    : '';
  const shots = variant.includes('photos')
    ? `<div class="shots">${[1, 2, 3].map((n) => `<span>${photo(n + sumOf(first.who), 118, 118)}</span>`).join('')}</div>`
    : '';
  const post = `<div class="post"><div class="row"><div class="by">${face(first.who, 42, '50%')}<div class="grow"><div class="name main" style="color:${nameInk(first.who)}"><span data-label>${first.who}</span>${vip(first.who)}</div><div class="small">${under}</div></div><b class="follow">＋关注</b></div>${place}<div class="words" ${mark} data-body>${rich(first.text, link)}</div>${shots}</div>${shared}</div>`;

  const [reposts = '', talk = '', likes = ''] = script.counts;
  const tabs = `<div class="tabs"><span>转发 ${reposts}</span><b>评论 ${talk}</b><span class="grow"></span><span>赞 ${likes}</span></div><div class="sort"><b>${variant.includes('topLikes') ? '热门' : '按热度'}</b>${variant.includes('topLikes') ? '<span>最新</span>' : icon('down', 11, c.soft, 2.6)}</div>`;
  const all = comments.map((one) => {
    const marked = tell(one);
    const heart = `<span class="likes">${icon('thumb', 15, c.soft, 1.6)} ${one.likes}</span>`;
    const isTop = variant.includes('topLikes');
    const body = one.answers.map(
      (answer) =>
        `<div class="row"><span style="${link}" data-label>${answer.who}</span>${answer.to ? `<span>回复</span><span style="${link}">@${answer.to}</span>` : ''}：<span ${tell(answer, false)} data-body>${rich(answer.text, link)}</span></div>`,
    );
    const more =
      one.answers.length > 1
        ? `<div style="${link}">共${one.answers.length + 6}条回复 ${icon('right', 11, c.link, 2.4)}</div>`
        : '';
    return `<div class="comment">${face(one.who, 34, '50%')}<div class="grow"><div class="row"><div class="name" style="color:${nameInk(one.who)}"><span data-label>${one.who}</span>${vip(one.who)}${isTop ? `<span class="grow"></span>${heart}` : ''}</div><div class="said" ${marked} data-body>${rich(one.text, link)}</div><div class="small under"><span>${one.when} ${one.from}</span><span class="grow"></span>${isTop ? `<i>回复</i>` : `${icon('share', 15, c.soft, 1.6)}${icon('comment', 15, c.soft, 1.6)}${heart}`}</div></div>${body.length > 0 ? `<div class="box">${body.join('')}${more}</div>` : ''}</div></div>`;
  });
  return page(look, {
    css: `
.head{height:46px;padding:0 14px 0 10px;justify-content:space-between;border-bottom:.5px solid ${c.line}}.head b{font-size:17px;font-weight:500}
.list{display:flow-root}
.post{padding:13px 0 0}.post>.row{padding:0 13px}.by{display:flex;gap:10px;align-items:center}.follow{color:${c.orange};border:1px solid ${c.orange};border-radius:14px;font-size:12.500px;font-weight:400;padding:3px 11px}
.name{font-size:13.500px;line-height:17px;display:flex;align-items:center;gap:4px}.name.main{font-size:15.500px;line-height:20px}.name em{font-style:normal;background:${c.orange};color:#fff;border-radius:3px;font-size:9px;line-height:12px;padding:0 3px}
.small{font-size:12px;color:${c.soft};line-height:17px}.by+.small{margin-top:7px}
.words{font-size:${look.size}px;line-height:1.48;margin:9px 0 11px}
.shots{display:flex;gap:4px;margin-bottom:11px}.shots span{flex:1;overflow:hidden;border-radius:4px}
.shared{background:${c.box};padding:10px 13px 12px;font-size:${look.size - 1}px;line-height:1.46}
.tabs{display:flex;gap:22px;padding:0 13px;height:42px;align-items:center;border-top:9px solid ${c.gap};height:52px;font-size:14px;color:${c.soft}}.tabs b{font-weight:500;color:${c.ink};border-bottom:2.500px solid ${c.orange};line-height:38px}
.sort{padding:9px 13px 3px;font-size:12.500px;display:flex;gap:12px;align-items:center;color:${c.soft}}.sort b{font-weight:500;color:${variant.includes('topLikes') ? c.ink : c.soft}}
.comment{display:flex;gap:10px;padding:10px 13px 0 13px}.comment>.grow{border-bottom:.5px solid ${c.line};padding-bottom:11px}
.said{font-size:${look.size - 1.5}px;line-height:1.42;margin:4px 0 5px}
.under{display:flex;align-items:center;gap:18px}.under i{font-style:normal}.likes{display:inline-flex;gap:4px;align-items:center;font-size:12px;color:${c.soft}}
.box{background:${c.box};border-radius:5px;padding:7px 10px;margin-top:8px;font-size:${look.size - 2.5}px;line-height:1.5}
.foot{height:48px;padding:0 13px;gap:16px;border-top:.5px solid ${c.line};color:${c.soft};font-size:13px}.foot p{flex:1;background:${c.box};border-radius:17px;line-height:34px;padding:0 14px}`,
    head: `${icon('chevron', 24, c.ink, 2)}<b>${script.title}</b>${icon('more', 22, c.ink)}`,
    list: `${variant.includes('list') ? '<div hidden>' : ''}${post}${variant.includes('list') ? '</div>' : ''}${tabs}${all.join('')}`,
    foot: `<p>说点什么吧...</p>${icon('repost', 20, c.soft, 1.6)}${icon('comment', 20, c.soft, 1.6)}${icon('thumb', 20, c.soft, 1.6)}`,
    ground: c.page,
    ink: c.ink,
    headGround: c.page,
    footGround: c.page,
  });
}
