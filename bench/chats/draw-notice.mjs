// @ts-check
import { spell } from './draw-parts.mjs';

/** @typedef {{ width: number, size: number, font: string, latin: string, style: 'paper' | 'blue' | 'screen' | 'photo', hasSeal: boolean, tilt: number }} NoticeLook */

const STYLES = {
  paper: { page: '#ffffff', ink: '#111111', title: '#111111', ground: '#ffffff' },
  blue: { page: '#1f4fa3', ink: '#1a1a1a', title: '#b3261e', ground: '#f7f9fd' },
  screen: { page: '#ffffff', ink: '#2b2b2b', title: '#1a1a1a', ground: '#ffffff' },
  photo: { page: '#6d6257', ink: '#242424', title: '#2a1f1f', ground: '#e9e4da' },
};

/** The page of a notice: printed, designed as a card, on a screen, or on paper that was photographed. @param {import('./invent-notice.mjs').InventedNotice} notice @param {NoticeLook} look */
export function drawNotice(notice, look) {
  const c = STYLES[look.style];
  const isZh = notice.language === 'zh';
  const isCard = look.style === 'blue' || look.style === 'photo';
  const light =
    look.style === 'photo' ? 'linear-gradient(115deg,rgba(255,255,255,.25),rgba(0,0,0,.16))' : 'none';
  return `<!doctype html><meta charset="utf-8"><style>
*{box-sizing:border-box}
html,body{margin:0;background:${c.page}}
body{width:${look.width}px;font:${look.size}px/1.75 ${look.latin},"${look.font}",serif;color:${c.ink}}
.sheet{background:${light},${c.ground};${isCard ? `margin:28px 20px;padding:26px 22px;${look.style === 'blue' ? 'border-radius:12px;' : ''}` : 'padding:26px 26px'};transform:rotate(${look.tilt}deg)}
.head{color:#c8161d;text-align:center;font-size:${look.size * 1.8}px;font-weight:700;line-height:1.4}
.number{text-align:center;border-bottom:2px solid #c8161d;padding-bottom:8px}
h1{color:${c.title};font-size:${look.size * 1.45}px;text-align:center;line-height:1.5;margin:14px 0 16px;font-weight:700}
p{margin:0 0 ${isZh ? 0 : look.size * 0.8}px;${isZh ? 'text-indent:2em;' : ''}text-align:${isZh ? 'justify' : 'left'}}
p.to{text-indent:0}
.sign{text-align:right;margin-top:${look.size * 1.4}px;position:relative}
.seal{position:absolute;right:24px;top:-34px;width:104px;height:104px;border:4px solid rgba(200,22,29,.62);border-radius:50%;color:rgba(200,22,29,.62);text-align:center;line-height:92px;font-size:40px}
</style><body><div class="list"><div class="sheet">
${notice.head ? `<div class="head">${spell(notice.head)}</div><div class="number">${spell(notice.number ?? '')}</div>` : ''}
<h1>${spell(notice.title)}</h1>
${notice.addressee ? `<p class="to">${spell(notice.addressee)}</p>` : ''}
${notice.paragraphs.map((text) => `<p>${spell(text)}</p>`).join('\n')}
<div class="sign"><div>${spell(notice.issuer)}</div><div>${spell(notice.date)}</div>${look.hasSeal ? '<div class="seal">★</div>' : ''}</div>
</div></div></body>`;
}
