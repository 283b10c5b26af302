// @ts-check
/** @typedef {import('./page.mjs').Look} Look */

/** @param {Look} look */
export function whatsappInks({ dark, os }) {
  const isIos = os === 'ios';
  const flat = dark ? '#0b141a' : isIos ? '#f2ece4' : '#efeae2';
  const line = dark ? '%2318242b' : isIos ? '%23e6ddd0' : '%23e3dbd0';
  const doodle = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='150' height='150' viewBox='0 0 150 150'%3E%3Cg fill='none' stroke='${line}' stroke-width='1.7'%3E%3Cpath d='M12 20q10-16 20 0t-10 18q-12-4-10-18zM60 12h24v18H60zM60 12l12 10 12-10M110 20l5 10 11 1-8 8 2 11-10-6-10 6 2-11-8-8 11-1zM20 75h22q2 20-11 20T20 75zM42 79q8 0 6 7t-8 4M70 70q14-10 22 4t-12 22q-16-10-10-26zM118 84a12 12 0 1 1 .1 0zM112 74l6 5 8-9M14 124l10-12 10 12-10 14zM62 118q4-10 14-8t14 8l-6 16H68zM112 116v22M104 122q8-12 16 0M104 134q8 8 16 0'/%3E%3C/g%3E%3C/svg%3E")`;
  return {
    flat,
    ground: `${doodle} ${flat}`,
    ink: dark ? '#e9edef' : '#0a0a0a',
    meta: dark ? '#8d9aa2' : '#667781',
    link: dark ? '#53bdeb' : isIos ? '#0a66c2' : '#027eb5',
    head: dark ? (isIos ? '#161717' : '#0b141a') : isIos ? '#f7f5f3' : '#ffffff',
    own: dark ? (isIos ? '#134d37' : '#144d37') : '#d9fdd3',
    other: dark ? (isIos ? '#242626' : '#1f2c34') : '#ffffff',
    chip: dark ? '#182229' : '#ffffff',
  };
}

/** @param {Look} look @param {ReturnType<typeof whatsappInks>} c */
export function whatsappCss(look, c) {
  const { dark, os, size } = look;
  const isIos = os === 'ios';
  const curve = isIos ? 17 : 12;
  const tail = isIos
    ? `.tail:after{content:"";position:absolute;bottom:0;width:14px;height:14px;background:inherit;border-radius:0 0 0 14px;clip-path:polygon(0 0,100% 0,100% 100%,0 100%)}
.other .tail:after{left:-5px;clip-path:path("M14 0C12 8 6 13 0 14q9 1 14-3z")}.self .tail:after{right:-5px;clip-path:path("M0 0C2 8 8 13 14 14q-9 1-14-3z")}`
    : `.tail:after{content:"";position:absolute;top:0;width:9px;height:13px;background:inherit}
.other .tail{border-top-left-radius:0}.other .tail:after{left:-8px;clip-path:polygon(0 0,100% 0,100% 100%)}.self .tail{border-top-right-radius:0}.self .tail:after{right:-8px;clip-path:polygon(0 0,100% 0,0 100%)}`;
  return `
.head{height:${isIos ? 50 : 58}px;padding:0 ${isIos ? 16 : 12}px 0 8px;gap:${isIos ? 9 : 12}px;${isIos ? `border-bottom:.5px solid ${dark ? '#333' : '#d5d0ca'}` : ''}}
.head em{font-style:normal;font-size:16px;margin-left:-9px}.head .icon+.icon{margin-left:12px}
.title{font-size:${isIos ? 16.5 : 18}px;font-weight:${isIos ? 600 : 500};white-space:nowrap;overflow:hidden;text-overflow:ellipsis;line-height:1.25}
.sub{font-size:12.5px;color:${c.meta};white-space:nowrap;overflow:hidden;text-overflow:ellipsis;line-height:1.3}
.list{padding:8px ${isIos ? 14 : 13}px 10px}
.chip,.sys,.unread{display:flex;justify-content:center;margin:9px 0}
.chip span,.sys span{background:${c.chip};color:${isIos && !dark ? '#3b3b3b' : c.meta};font-size:12.5px;border-radius:8px;padding:5px 11px;box-shadow:0 1px .6px rgba(11,20,26,.12);text-align:center;font-weight:${isIos ? 500 : 400}}
.sys span{max-width:88%}.lock span{background:${dark ? '#1d282f' : '#ffeecd'};color:${dark ? '#ffd279' : '#54656f'};line-height:1.42}
.unread{margin:9px -14px;background:${dark ? 'rgba(24,34,41,.75)' : 'rgba(255,255,255,.55)'};padding:7px}.unread span{background:${c.chip};border-radius:14px;font-size:12.5px;padding:4px 13px;color:${c.meta};font-weight:500}
.row{display:flex;margin-top:2px;align-items:${isIos ? 'flex-end' : 'flex-start'}}.row.first{margin-top:9px}.row.self{justify-content:flex-end}.row.liked{margin-bottom:21px}
.beside{width:${isIos ? 37 : 35}px;flex:none;margin-left:-7px}
.bubble{position:relative;max-width:${isIos ? 79 : 82}%;min-width:88px;background:${c.other};border-radius:${curve}px;padding:${isIos ? '6px 11px 7px' : '6px 9px 7px'};font-size:${size}px;line-height:${isIos ? 1.31 : 1.3};box-shadow:0 1px .6px rgba(11,20,26,.13)}
.self .bubble{background:${c.own}}
${tail}
.label{display:flex;justify-content:space-between;gap:14px;font-size:${isIos ? 14.5 : 13.5}px;line-height:1.45}.label b{font-weight:${isIos ? 600 : 500}}.label i{font-style:normal;font-size:12.5px;color:${c.meta};white-space:nowrap}
.fwd{font-size:12.5px;font-style:italic;color:${c.meta};line-height:1.6}.fwd svg{margin-right:3px}
.quote{background:${dark ? 'rgba(0,0,0,.22)' : 'rgba(11,20,26,.05)'};border-left:4px solid;border-radius:7px;padding:5px 10px 6px;margin:2px -4px 5px;font-size:${size - 2}px;color:${c.meta};line-height:1.35}.quote b{font-weight:500}.quote p{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.gap{display:inline-block;height:1px}
.meta{position:absolute;right:9px;bottom:5px;font-size:11px;line-height:14px;color:${isIos && !dark ? '#6d7175' : c.meta};display:flex;align-items:center;gap:3px;white-space:nowrap;letter-spacing:0}
.over{color:#fff;text-shadow:0 0 4px #000}
.shot{margin:-2px -5px -3px;border-radius:${curve - 4}px;overflow:hidden;position:relative}.shot svg{display:block}.shot .over svg{display:inline}
.voice{display:flex;align-items:center;gap:10px;width:235px;padding-top:3px}.voice s{flex:1;height:22px;background:repeating-linear-gradient(90deg,${c.meta} 0 2.500px,transparent 2.500px 5px);clip-path:polygon(0 45%,8% 20%,15% 40%,22% 5%,30% 35%,40% 10%,48% 40%,60% 0,70% 35%,80% 15%,90% 42%,100% 45%,100% 55%,90% 58%,80% 85%,70% 65%,60% 100%,48% 60%,40% 90%,30% 65%,22% 95%,15% 60%,8% 80%,0 55%)}
.secs{font-size:11px;color:${c.meta};margin-left:74px}
.gone{color:${c.meta};font-style:italic}
.react{position:absolute;left:8px;bottom:-19px;background:${dark ? '#1f2c34' : '#fff'};border:1px solid ${dark ? '#0b141a' : '#e9edef'};border-radius:13px;font-size:13px;line-height:18px;padding:2px 7px;color:${c.meta}}.self .react{left:auto;right:10px}
.foot{padding:${isIos ? '7px 14px 5px' : '6px 8px 6px'};gap:${isIos ? 13 : 6}px;${isIos ? '' : `background:${c.ground}`}}
.field{flex:1;height:${isIos ? 35 : 47}px;border-radius:24px;background:${dark ? '#1f2c34' : '#fff'};display:flex;align-items:center;justify-content:${isIos ? 'flex-end' : 'flex-start'};gap:13px;padding:0 13px;color:${c.meta};font-size:17px}
.foot b{width:47px;height:47px;border-radius:50%;background:${dark ? '#21c063' : '#1daa61'};display:flex;align-items:center;justify-content:center}`;
}
