// @ts-check
import { page } from './page.mjs';
import { face, icon, photo, rich, sumOf } from './parts.mjs';
import { readPost } from './posts.mjs';
import { readWhen } from './times.mjs';

/** @typedef {import('./page.mjs').Look} Look @typedef {import('./tale.mjs').Tale} Tale @typedef {import('./posts.mjs').Said} Said @typedef {import('./posts.mjs').PostScript} PostScript */

/** @param {Tale} tale @param {Said} one @param {boolean} [isTimed] */
const tell = (tale, one, isTimed = true) =>
  tale.say({ label: one.who, time: isTimed ? readWhen(one.when) : null });

/** Comments on a Douyin video: a sheet over the picture, answers set in, a heart at the right. @param {PostScript} script @param {Look} look @param {Tale} tale */
export function drawDouyin(script, look, tale) {
  const { dark } = look;
  const c = dark
    ? { page: '#1b1b1d', ink: '#e6e6e6', soft: '#78787c', box: '#2a2a2d' }
    : { page: '#fff', ink: '#161823', soft: '#86878d', box: '#f3f3f4' };
  const { first, comments } = readPost(script);
  const drawOne = (/** @type {Said} */ one, isAnswer = false) => {
    const author = one.who === first.who ? '<em>作者</em>' : '';
    const to = one.to ? `<i> ▸ ${one.to}</i>` : '';
    return `<div class="c${isAnswer ? ' a' : ''}">${face(one.who, isAnswer ? 22 : 34, '50%')}<div class="grow row"><div class="who"><span data-label>${one.who}</span>${author}${to}</div><div class="said" ${tell(tale, one)} data-body>${rich(one.text, 'color:#2f6fd0')}</div><div class="sub"><span>${one.when}${one.from ? ` · ${one.from}` : ''}</span><b>回复</b></div></div><div class="heart">${icon('heart', 18, c.soft, 1.6)}<span>${one.likes}</span></div></div>`;
  };
  const list = comments.map(
    (one) =>
      drawOne(one) +
      one.answers.map((answer) => drawOne(answer, true)).join('') +
      (one.answers.length > 0 ? '<div class="open">—— 展开3条回复 ⌄</div>' : ''),
  );
  const sheet = look.lacks.includes('head')
    ? ''
    : `<div class="video">${photo(sumOf(first.who), look.width, 190)}</div>`;
  return page(look, {
    css: `
.head{flex-direction:column;align-items:stretch;background:#000}.video{height:150px;overflow:hidden;margin-top:-6px}.title{background:${c.page};border-radius:13px 13px 0 0;margin-top:-12px;position:relative;padding:14px;text-align:center;font-size:13.500px;font-weight:600;color:${c.ink}}.title svg{position:absolute;right:14px;top:14px}
.list{padding:4px 14px}
.c{display:flex;gap:10px;margin:9px 0 14px}.c.a{margin-left:44px}.who{font-size:13px;color:${c.soft};line-height:18px}.who em{font-style:normal;background:#fe2c55;color:#fff;border-radius:3px;font-size:9.500px;padding:1px 4px;margin-left:5px}.who i{font-style:normal}
.said{font-size:${look.size}px;line-height:1.42;margin:2px 0 4px;color:${c.ink}}.sub{font-size:12px;color:${c.soft};display:flex;gap:18px}.sub b{font-weight:500}
.heart{display:flex;flex-direction:column;align-items:center;font-size:11px;color:${c.soft};width:34px;padding-top:16px}.open{margin:-4px 0 14px 44px;font-size:12.500px;color:${c.soft};font-weight:500}
.foot{padding:8px 14px;gap:14px;border-top:.5px solid ${c.box}}.foot p{flex:1;background:${c.box};border-radius:19px;line-height:38px;padding:0 15px;color:${c.soft};font-size:14px}`,
    head: `${sheet}<div class="title">${script.counts[0]}条评论${icon('ban', 17, c.soft)}</div>`,
    list: list.join(''),
    foot: `<p>善语结善缘，恶言伤人心</p>${icon('at', 24, c.ink)}${icon('smile', 24, c.ink)}`,
    ground: c.page,
    ink: '#fff',
    headGround: '#000',
    footGround: c.page,
  });
}

/** A note of Xiaohongshu with its comments: date and place follow the words in grey. @param {PostScript} script @param {Look} look @param {Tale} tale */
export function drawXiaohongshu(script, look, tale) {
  const { dark } = look;
  const c = dark
    ? { page: '#121212', ink: '#e2e2e2', soft: '#7d7d7f', line: '#262626' }
    : { page: '#fff', ink: '#333', soft: '#9a9a9d', line: '#f0f0f0' };
  const { first, comments } = readPost(script);
  const mark = tale.say({ label: first.who, time: readWhen(first.when), isInHead: true });
  const drawOne = (/** @type {Said} */ one, isAnswer = false) =>
    `<div class="c${isAnswer ? ' a' : ''}">${face(one.who, isAnswer ? 24 : 34, '50%')}<div class="grow row"><div class="who"><span data-label>${one.who}</span>${one.who === first.who ? '<em>作者</em>' : ''}</div><div class="said">${one.to ? `回复 <i>${one.to}</i> : ` : ''}<span ${tell(tale, one)} data-body>${rich(one.text, 'color:#3d6ea8')}</span> <small>${one.when} ${one.from}&nbsp; 回复</small></div></div><div class="heart">${icon('heart', 18, c.soft, 1.6)}<span>${one.likes}</span></div></div>`;
  const list = comments.map(
    (one) =>
      drawOne(one) +
      one.answers.map((answer) => drawOne(answer, true)).join('') +
      (one.answers.length > 0 ? '<div class="open">展开 4 条回复</div>' : ''),
  );
  const shot = look.variant.includes('photos') ? photo(sumOf(script.title), look.width, 190) : '';
  return page(look, {
    css: `
.head{height:54px;padding:0 14px 0 8px;gap:9px}.head b{font-weight:400;font-size:15px;flex:1}.head u{text-decoration:none;color:#ff2442;border:1px solid #ff2442;border-radius:16px;font-size:13px;padding:4px 15px}
.note{padding:12px 15px 10px;border-bottom:.5px solid ${c.line}}.h{font-size:17.500px;font-weight:600;margin-bottom:6px}.words{font-size:${look.size}px;line-height:1.52}.day{font-size:12.500px;color:${c.soft};margin-top:9px}
.num{font-size:13px;color:${c.soft};padding:12px 15px 2px}
.c{display:flex;gap:10px;padding:9px 15px}.c.a{padding-left:59px}.who{font-size:13.500px;color:${c.soft};line-height:18px}.who em{font-style:normal;background:#ffe9ec;color:#ff2442;border-radius:8px;font-size:10px;padding:1px 6px;margin-left:5px}
.said{font-size:${look.size - 0.5}px;line-height:1.44;margin-top:1px}.said small{font-size:12px;color:${c.soft};white-space:nowrap}.said i{font-style:normal;color:${c.soft}}
.heart{display:flex;flex-direction:column;align-items:center;font-size:11px;color:${c.soft};width:30px;padding-top:4px}.open{padding:2px 0 8px 93px;font-size:13px;color:#36598c}
.foot{padding:8px 14px;gap:14px;border-top:.5px solid ${c.line};font-size:13px}.foot p{flex:1;background:${c.line};border-radius:19px;line-height:38px;padding:0 15px;color:${c.soft}}`,
    head: `${icon('chevron', 25, c.ink)}${face(first.who, 33, '50%')}<b>${first.who}</b><u>关注</u>${icon('share', 21, c.ink)}`,
    list: `${shot}<div class="note row"><div class="h">${script.title}</div><div class="words" ${mark} data-body>${rich(first.text, 'color:#3d6ea8')}</div><div class="day">${first.when} ${first.from}</div></div><div class="num">共 ${script.counts[0]} 条评论</div>${list.join('')}`,
    foot: `<p>说点什么...</p>${icon('heart', 22, c.ink)}${script.counts[2]}${icon('star', 22, c.ink)}${script.counts[1]}${icon('comment', 22, c.ink)}${script.counts[0]}`,
    ground: c.page,
    ink: c.ink,
    headGround: c.page,
    footGround: c.page,
  });
}

/** Comments under a Bilibili video: level beside the name, the hour under it, answers in a box. @param {PostScript} script @param {Look} look @param {Tale} tale */
export function drawBilibili(script, look, tale) {
  const { dark } = look;
  const c = dark
    ? { page: '#17181a', ink: '#d8dadd', soft: '#757a81', box: '#1f2022', line: '#242628', link: '#5b9bd8' }
    : { page: '#fff', ink: '#18191c', soft: '#9499a0', box: '#f6f7f8', line: '#e9eaec', link: '#008ac5' };
  const { first, comments } = readPost(script);
  const list = comments.map((one, at) => {
    const level = 3 + (sumOf(one.who) % 4);
    const mark = tell(tale, one);
    const answers = one.answers.map(
      (answer) =>
        `<div class="row"><a><span data-label>${answer.who}</span></a>${answer.who === first.who ? '<em>UP</em>' : ''}${answer.to ? ` 回复 <a>@${answer.to}</a> ` : ''}：<span ${tell(tale, answer, false)} data-body>${rich(answer.text, `color:${c.link}`)}</span></div>`,
    );
    return `<div class="c">${face(one.who, 37, '50%')}<div class="grow"><div class="row"><div class="who" style="${sumOf(one.who) % 2 ? 'color:#fb7299' : ''}"><span data-label>${one.who}</span><u>LV${level}</u></div><div class="sub">${one.when}&nbsp; ${one.from}</div><div class="said">${at === 0 && look.variant.includes('top') ? '<s>置顶</s>' : ''}<span ${mark} data-body>${rich(one.text, `color:${c.link}`)}</span></div></div><div class="acts">${icon('thumb', 16, c.soft, 1.6)}<span>${one.likes}</span>${icon('thumbDown', 16, c.soft, 1.6)}${icon('comment', 16, c.soft, 1.6)}</div>${answers.length > 0 ? `<div class="box">${answers.join('')}<a>共${answers.length + 5}条回复 ></a></div>` : ''}</div></div>`;
  });
  return page(look, {
    css: `
.head{flex-direction:column;align-items:stretch}.tabs{display:flex;height:42px;align-items:center;gap:26px;padding:0 16px;font-size:15px;color:${c.soft};border-bottom:.5px solid ${c.line}}.tabs b{color:#fb7299;font-weight:500;line-height:40px;border-bottom:2px solid #fb7299}.tabs u{text-decoration:none;background:${c.box};border-radius:14px;font-size:12.500px;padding:4px 14px}
.video{height:${look.width * 0.5}px;overflow:hidden}
.sort{display:flex;justify-content:space-between;font-size:13.500px;color:${c.soft};padding:11px 14px 2px}.sort b{color:${c.ink};font-weight:500}
.c{display:flex;gap:11px;padding:12px 14px 0}.c>.grow{border-bottom:.5px solid ${c.line};padding-bottom:12px}.who{font-size:13.500px;color:${c.soft};line-height:18px;display:flex;gap:6px;align-items:center}.who u{text-decoration:none;border:1px solid #ff9a52;color:#ff9a52;font-size:8.500px;line-height:10px;border-radius:2px;padding:0 2px}
.sub{font-size:11.500px;color:${c.soft};line-height:16px}.said{font-size:${look.size}px;line-height:1.48;margin:6px 0 8px}.said s{text-decoration:none;border:1px solid #fb7299;color:#fb7299;font-size:10.500px;border-radius:3px;padding:0 3px;margin-right:6px}
.acts{display:flex;gap:6px;align-items:center;font-size:12px;color:${c.soft}}.acts svg+svg{margin-left:16px}.acts span{margin-right:16px}
.box{background:${c.box};border-radius:5px;padding:8px 11px;margin-top:10px;font-size:${look.size - 1.5}px;line-height:1.52}.box em{font-style:normal;background:#fb7299;color:#fff;border-radius:3px;font-size:9.500px;padding:0 4px;margin-left:4px}a{color:${c.link}}
.foot{padding:8px 14px;border-top:.5px solid ${c.line}}.foot p{flex:1;background:${c.box};border-radius:18px;line-height:36px;padding:0 15px;color:${c.soft};font-size:13.500px}`,
    head: `<div class="video">${photo(sumOf(script.title), look.width, 220)}</div><div class="tabs"><span>简介</span><b>评论 ${script.counts[0]}</b><span class="grow"></span><u>点我发弹幕</u></div>`,
    list: `<div class="sort"><b>热门评论</b><span>${icon('menu', 14, c.soft)} 按热度</span></div>${list.join('')}`,
    foot: `<p>一条友善的评论，胜过千言万语</p>`,
    ground: c.page,
    ink: c.ink,
    headGround: c.page,
    footGround: c.page,
  });
}
