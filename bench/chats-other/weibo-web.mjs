// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { readPost } from './posts.mjs';
import { readWhen } from './times.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./posts.mjs').Said} Said @typedef {import('./posts.mjs').PostScript} PostScript */

/** The mobile page of Weibo in a browser: cards on grey, a bar that asks to open the app. Variant: `photos`. @param {PostScript} script @param {Look} look @param {Tale} tale */
export function drawWeiboWeb(script, look, tale) {
  const isIos = look.os === 'ios';
  const c = {
    ink: '#333',
    soft: '#939393',
    link: '#598abf',
    box: '#f7f7f7',
    line: '#ececec',
    name: '#5d5d5d',
  };
  const link = `color:${c.link}`;
  const { first, passedOn, comments } = readPost(script);
  const tell = (/** @type {Said} */ one, isTimed = true) =>
    tale.say({ label: one.who, time: isTimed ? readWhen(one.when) : null });
  const mark = tell(first);
  const shared = passedOn
    ? `<div class="row shared"><a>@<span data-label>${passedOn.who}</span></a>:<span ${tell(passedOn, false)} data-body>${rich(passedOn.text, link)}</span></div>`
    : '';
  const shots = look.variant.includes('photos')
    ? `<div class="shots">${photo(sumOf(first.who), 210, 150)}</div>`
    : '';
  const [reposts = '', talk = '', likes = ''] = script.counts;
  const all = comments.map((one) => {
    const marked = tell(one);
    const answers = one.answers.map(
      (answer) =>
        `<div class="row"><a data-label>${answer.who}</a>${answer.to ? `回复<a>@${answer.to}</a>` : ''}：<span ${tell(answer, false)} data-body>${rich(answer.text, link)}</span></div>`,
    );
    return `<div class="comment">${face(one.who, 36, '50%')}<div class="grow"><div class="row"><div class="who"><span data-label>${one.who}</span></div><div class="said" ${marked} data-body>${rich(one.text, link)}</div><div class="small"><span class="grow">${one.when} ${one.from}</span>${icon('comment', 14, c.soft, 1.6)}&emsp;${icon('thumb', 14, c.soft, 1.6)}&nbsp;${one.likes}</div></div>${answers.length > 0 ? `<div class="box">${answers.join('')}</div>` : ''}</div></div>`;
  });
  const address = `<div class="url">${icon(isIos ? 'menu' : 'info', 15, '#555')}<span>m.weibo.cn</span>${icon('repost', 15, '#555')}</div>`;
  const tools = isIos
    ? `<div class="tools">${icon('chevron', 23, '#0a7aff')}${icon('right', 23, '#b9b9bd')}${icon('send', 22, '#0a7aff')}${icon('star', 22, '#0a7aff')}${icon('image', 22, '#0a7aff')}</div>`
    : '';
  return page(look, {
    css: `
.head{padding:6px 10px 7px;gap:10px;border-bottom:1px solid #ddd}.url{flex:1;height:38px;border-radius:${isIos ? 10 : 20}px;background:${isIos ? '#e3e3e8' : '#edf0f5'};display:flex;align-items:center;justify-content:space-between;padding:0 13px;font-size:15px;color:#222}
.site{height:44px;background:#fff;display:flex;align-items:center;justify-content:space-between;padding:0 12px;font-size:16px;border-bottom:1px solid ${c.line}}.site i{font-style:normal;background:#ff8200;color:#fff;border-radius:14px;font-size:12.500px;padding:4px 11px}
.card{background:#fff;margin-bottom:9px;padding:12px}.by{display:flex;gap:10px;align-items:center}
.main{font-size:15px;color:${c.ink}}.small{font-size:11.500px;color:${c.soft};display:flex;align-items:center;line-height:16px}
a,.who{color:${c.link}}.who{font-size:13px;color:${c.name}}
.words{font-size:${look.size}px;line-height:1.5;margin-top:10px}
.shots{margin-top:8px}.shared{background:${c.box};margin:9px -12px 0;padding:9px 12px;font-size:${look.size - 1}px;line-height:1.5}
.acts{display:flex;margin:12px -12px -12px;border-top:1px solid ${c.line};height:38px;align-items:center;font-size:13px;color:${c.soft}}.acts span{flex:1;display:flex;gap:6px;justify-content:center;align-items:center}
.tabs{display:flex;gap:20px;font-size:13.500px;color:${c.soft};padding-bottom:9px;border-bottom:1px solid ${c.line}}.tabs b{color:${c.ink};font-weight:500}
.comment{display:flex;gap:10px;padding:11px 0;border-bottom:1px solid ${c.line}}.said{font-size:${look.size - 1}px;line-height:1.45;margin:3px 0 5px}
.box{background:${c.box};padding:7px 9px;margin-top:7px;font-size:${look.size - 2}px;line-height:1.5}
.foot{padding:0}.tools{flex:1;display:flex;justify-content:space-around;padding:11px 0 5px;border-top:1px solid #ddd}`,
    head: isIos
      ? address
      : `${address}<span style="border:2px solid #444;border-radius:5px;font-size:12px;padding:1px 6px">7</span>${icon('dots', 21, '#444')}`,
    list: `<div class="site">${icon('chevron', 21, '#555')}<b style="font-weight:500">微博正文</b><i>打开App</i></div><div class="card row"><div class="by">${face(first.who, 40, '50%')}<div class="grow"><div class="main"><span data-label>${first.who}</span></div><div class="small">${first.when} ${first.from}</div></div></div><div class="words" ${mark} data-body>${rich(first.text, link)}</div>${shots}${shared}<div class="acts"><span>${icon('repost', 15, c.soft)}${reposts}</span><span>${icon('comment', 15, c.soft)}${talk}</span><span>${icon('thumb', 15, c.soft)}${likes}</span></div></div><div class="card"><div class="tabs"><span>转发 ${reposts}</span><b>评论 ${talk}</b><span class="grow"></span><span>赞 ${likes}</span></div>${all.join('')}</div>`,
    foot: tools,
    ground: '#f2f2f2',
    ink: c.ink,
    headGround: isIos ? '#f9f9f9' : '#ffffff',
    footGround: isIos ? '#f9f9f9' : '#ffffff',
  });
}
