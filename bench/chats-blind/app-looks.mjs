// @ts-check
/**
 * How each app looks as one remembers it. `colours`: ground, bar, bar text, theirs, theirs text, ours, ours text, faint.
 * @typedef {{ colours: string[], dark: string[], css: string, avatars: 'all' | 'none' | 'last', names: 'above' | 'inside' | 'first',
 *   quotes: 'inside' | 'below' }} Look
 */

/** @type {Record<string, Look[]>} */
export const LOOKS = {
  wechat: [
    {
      colours: ['#ededed', '#ededed', '#111', '#fff', '#191919', '#95ec69', '#191919', '#8a8a8a'],
      dark: ['#111', '#1a1a1a', '#dcdcdc', '#2c2c2c', '#d0d0d0', '#3eb575', '#0a0a0a', '#6c6c6c'],
      css: `.bubble{border-radius:5px;padding:.56em .75em} .avatar{border-radius:5px} .when,.line{font-size:12px}
        .other .bubble:not(.photo)::before,.self .bubble:not(.photo)::before{content:"";position:absolute;top:14px;width:10px;height:10px;transform:rotate(45deg);background:inherit}
        .other .bubble::before{left:-4px} .self .bubble::before{right:-4px}
        .below{font-size:13px;padding:6px 9px;border-radius:4px;margin-top:5px;background:color-mix(in srgb,var(--faint) 22%,var(--ground))}`,
      avatars: 'all',
      names: 'above',
      quotes: 'below',
    },
    {
      colours: ['#f3f3f3', '#393a3e', '#fff', '#fff', '#222', '#a0e75a', '#111', '#999'],
      dark: ['#191919', '#222', '#ccc', '#333', '#ddd', '#2ba245', '#fff', '#777'],
      css: `.bubble{border-radius:4px;padding:.6em .7em;border:1px solid #0001} .avatar{border-radius:3px}
        .when span,.line span{background:#8885;border-radius:4px;padding:2px 7px;color:#fff;font-size:12px}
        header{justify-content:flex-start;gap:16px} header .title{text-align:left}
        .below{font-size:13px;padding:5px 8px;margin-top:4px;border-left:3px solid var(--faint)}`,
      avatars: 'all',
      names: 'above',
      quotes: 'below',
    },
  ],
  qq: [
    {
      colours: ['#f1f2f6', '#f7f8fb', '#111', '#fff', '#0b0b0b', '#0099ff', '#fff', '#8e929b'],
      dark: ['#000', '#121212', '#e8e8e8', '#262628', '#e4e4e4', '#0a6cc4', '#fff', '#7d7d80'],
      css: `.bubble{border-radius:12px;padding:.62em .85em} .avatar{border-radius:50%} .when,.line{font-size:12px}`,
      avatars: 'all',
      names: 'above',
      quotes: 'inside',
    },
    {
      colours: [
        '#e9eef5',
        'linear-gradient(90deg,#3fb2f5,#2f8df0)',
        '#fff',
        '#fff',
        '#1c1c1c',
        '#c9e7ff',
        '#0d1c2a',
        '#7c8795',
      ],
      dark: ['#0d131a', '#16212c', '#dfe7ee', '#1f2a35', '#dbe3ea', '#1d4c77', '#e9f3fc', '#6f7d8a'],
      css: `.bubble{border-radius:3px 16px 16px 16px;padding:.6em .9em} .self .bubble{border-radius:16px 3px 16px 16px}
        .avatar{border-radius:50%;width:44px;height:44px} .when,.line{font-size:11px}`,
      avatars: 'all',
      names: 'above',
      quotes: 'inside',
    },
  ],
  whatsapp: [
    {
      colours: ['#efe7de', '#f6f6f6', '#0b0b0b', '#fff', '#111b21', '#d9fdd3', '#111b21', '#667781'],
      dark: ['#0b141a', '#1f2c34', '#e9edef', '#202c33', '#e9edef', '#005c4b', '#e9edef', '#8696a0'],
      css: `.bubble{border-radius:12px;padding:.4em .65em} .when span,.line span{background:var(--theirs);border-radius:8px;padding:4px 11px;font-size:12.5px;box-shadow:0 1px 1px #0002}
        .other.first .bubble{border-top-left-radius:2px} .self.first .bubble{border-top-right-radius:2px} main{background-image:radial-gradient(#0001 2px,#0000 3px),radial-gradient(#0000000d 5px,#0000 6px);background-size:41px 37px,97px 83px}`,
      avatars: 'none',
      names: 'inside',
      quotes: 'inside',
    },
    {
      colours: ['#e5ddd5', '#008069', '#fff', '#fff', '#303030', '#e1ffc7', '#262626', '#7a8a8a'],
      dark: ['#101d25', '#232d36', '#d8dde0', '#1e2a30', '#e2e6e8', '#054640', '#e2e6e8', '#8c979d'],
      css: `.bubble{border-radius:7px;padding:.38em .6em;box-shadow:0 1px 1px #0003} .when span{background:#d4eaf4;color:#4a5a62;border-radius:6px;padding:5px 10px;font-size:12px;text-transform:uppercase}
        .dark .when span,.dark .line span{background:#1d282f;color:#aab6bc} .line span{background:#fff3c4;color:#54563f;border-radius:6px;padding:5px 10px;font-size:12px} header{justify-content:flex-start;gap:12px} header .title{text-align:left} .avatar{width:28px;height:28px;border-radius:50%}`,
      avatars: 'last',
      names: 'inside',
      quotes: 'inside',
    },
  ],
  sms: [
    {
      colours: ['#fff', '#f7f7f8', '#000', '#e9e9eb', '#000', '#0a7cff', '#fff', '#8a8a8e'],
      dark: ['#000', '#161617', '#fff', '#262629', '#fff', '#30b94d', '#fff', '#8d8d93'],
      css: `.bubble{border-radius:18px;padding:.42em .8em} .avatar{width:28px;height:28px;border-radius:50%} .when,.line{font-size:11px} .when span{font-weight:500}
        header{height:82px;flex-direction:column;justify-content:center;gap:3px} header .title{font-size:11.5px;font-weight:400;flex:none} .back{position:absolute;left:14px;color:#0a7cff} .more{display:none} header .face{display:block}`,
      avatars: 'last',
      names: 'first',
      quotes: 'inside',
    },
    {
      colours: ['#fdfbff', '#fdfbff', '#1b1b1f', '#e8eaf2', '#1b1b1f', '#0b57d0', '#fff', '#5f6368'],
      dark: ['#131314', '#131314', '#e3e3e3', '#303034', '#e3e3e3', '#a8c7fa', '#062e6f', '#9aa0a6'],
      css: `.bubble{border-radius:20px;padding:.6em 1em} .avatar{width:32px;height:32px;border-radius:50%} .when,.line{font-size:12px}
        header{justify-content:flex-start;gap:14px} header .title{text-align:left;font-weight:400;font-size:20px} .self.first:not(.last) .bubble{border-bottom-right-radius:4px}`,
      avatars: 'last',
      names: 'first',
      quotes: 'inside',
    },
  ],
  weibo: [
    {
      colours: ['#fff', '#fff', '#222', '#fff', '#222', '#fff', '#222', '#939393'],
      dark: ['#151515', '#1b1b1b', '#d0d0d0', '#151515', '#cfcfcf', '#151515', '#cfcfcf', '#787878'],
      css: '',
      avatars: 'all',
      names: 'above',
      quotes: 'inside',
    },
  ],
};

/** What all apps share. */
export const FRAME = `*{box-sizing:border-box;margin:0} html,body{background:var(--ground);color:var(--theirs-text);height:100%;overflow-wrap:anywhere}
  body{display:flex;flex-direction:column;font-family:var(--font);font-size:var(--size);line-height:var(--leading);letter-spacing:var(--spacing)}
  body.long{height:auto} body.long main{overflow:visible}
  .status,header{background:var(--bar);color:var(--bar-text);flex:none;display:flex;align-items:center;position:relative}
  .status{height:30px;justify-content:space-between;padding:0 18px;font-size:13px;font-weight:600;letter-spacing:0} .status i{display:inline-block;background:currentColor;margin-left:5px}
  header{height:48px;padding:0 14px;justify-content:space-between;gap:8px;border-bottom:1px solid #8882} header .title{flex:1;min-width:0;padding:0 8px;text-align:center;font-size:17px;font-weight:600;line-height:1.25;white-space:nowrap;overflow:hidden}
  header small{display:block;overflow:hidden;text-overflow:ellipsis;font-size:12px;font-weight:400;opacity:.75} .back,.more{font-size:18px;white-space:nowrap} header .face{display:none}
  main{flex:1;overflow:hidden;background-color:var(--ground);padding:8px 0} footer{flex:none;height:54px;background:color-mix(in srgb,var(--ground) 92%,#888);display:flex;align-items:center;gap:10px;padding:0 12px;color:var(--faint);border-top:1px solid #8882}
  footer b{flex:1;height:36px;border-radius:8px;background:color-mix(in srgb,var(--theirs) 88%,#999)} footer u{width:26px;height:26px;border:2px solid var(--faint);border-radius:50%}
  .row{display:flex;gap:9px;padding:var(--gap) 11px} .row.self{flex-direction:row-reverse} .row:not(.first).tight{padding-top:0}
  .stack{max-width:calc(100% - var(--margin));display:flex;flex-direction:column;align-items:flex-start} .self .stack{align-items:flex-end}
  .avatar{width:40px;height:40px;flex:none;overflow:hidden;display:grid;place-items:center;color:#fff;font-size:17px;line-height:1;letter-spacing:0} .avatar.round{width:36px;height:36px;border-radius:50%} .avatar.gone{visibility:hidden} .row.last .avatar.end{align-self:flex-end}
  .bubble{position:relative;background:var(--theirs);color:var(--theirs-text)} .self .bubble{background:var(--ours);color:var(--ours-text)}
  .name{font-size:12.5px;line-height:1.5;color:var(--faint)} .inner .name{color:var(--who);font-weight:600;display:block} .tag{font-size:10px;border-radius:3px;padding:0 4px;background:#f5a62333;color:#c67a00;margin-right:5px}
  .when,.line{text-align:center;color:var(--faint);padding:8px 34px;line-height:1.5} .line span,.when span{display:inline-block} .stamp{font-size:11px;color:var(--faint);float:right;margin:.55em 0 -.2em 10px;letter-spacing:0} .self .stamp{color:inherit;opacity:.6}
  .quote{font-size:.84em;line-height:1.4;padding:4px 8px;margin-bottom:5px;border-left:3px solid var(--who);background:#8882;border-radius:4px} .quote b{display:block;color:var(--who)} .self .quote b{color:inherit} .below{color:var(--faint);line-height:1.4}
  .gone-words{font-style:italic;opacity:.65} .photo{padding:0!important;overflow:hidden;line-height:0} .photo svg{border-radius:inherit}
  .smile{display:inline-block;width:1.2em;height:1.2em;border-radius:50%;vertical-align:-.22em;margin:0 1px;background:radial-gradient(circle at 33% 38%,#543 9%,#0000 11%),radial-gradient(circle at 67% 38%,#543 9%,#0000 11%),radial-gradient(ellipse at 50% 70%,#b54 18%,#0000 20%),#fc3}`;
