// @ts-check
import { icon } from './parts.mjs';

/**
 * How an image is to look. `lacks` are bars that were cut off, `variant` holds habits named where they are drawn.
 * @typedef {{ width: number, height: number, ratio: number, os: 'ios' | 'android', dark: boolean, language: 'zh' | 'en',
 *   isLong: boolean, isCropped: boolean, scroll: number, variant: string, lacks: string, size: number }} Look
 */

/** Roboto and Inter stand for the fonts of the two systems. @param {Look} look */
export function fontOf({ os }) {
  return `${os === 'ios' ? 'Inter' : 'Roboto'},"Noto Sans CJK SC","Noto Color Emoji",sans-serif`;
}

/**
 * A screen: status bar, the app's upper bar, the list that scrolls, the app's lower bar, the system's line.
 * @param {Look} look @param {{ css: string, head: string, list: string, foot: string, ground: string, ink: string, headGround: string, footGround: string, headInk?: string }} parts
 */
export function page(look, { css, head, list, foot, ground, ink, headGround, footGround, headInk = ink }) {
  const { width, height, isLong, os, language, lacks } = look;
  const isIos = os === 'ios';
  const spacing = isIos ? 'letter-spacing:-.018em;' : '';
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><style>
*{box-sizing:border-box;margin:0}
body{width:${width}px;${isLong ? '' : `height:${height}px;overflow:hidden;`}font:${look.size}px/1.32 ${fontOf(look)};${spacing}color:${ink};background:${footGround};display:flex;flex-direction:column;-webkit-font-smoothing:antialiased}
.status{height:${isIos ? 50 : 34}px;display:flex;align-items:center;justify-content:space-between;padding:${isIos ? '6px 26px 0 36px' : '2px 16px 0'};font-size:${isIos ? 16 : 13.5}px;font-weight:${isIos ? 600 : 500};background:${headGround};color:${headInk};position:relative;flex:none}
.status u{position:absolute;left:50%;background:#000;${isIos ? 'top:11px;width:118px;height:33px;margin-left:-59px;border-radius:17px' : 'top:11px;width:14px;height:14px;margin-left:-7px;border-radius:7px'}}
.head{flex:none;background:${headGround};display:flex;align-items:center;position:relative;z-index:2}
.list{flex:1 1 auto;overflow:hidden;position:relative;background:${ground};${isLong ? '' : 'min-height:0;'}}
.foot{flex:none;background:${footGround};display:flex;align-items:center}
.home{flex:none;height:${isIos ? 26 : 20}px;background:${footGround};display:flex;align-items:flex-end;justify-content:center;padding-bottom:8px}
.home i{width:${isIos ? 136 : 106}px;height:${isIos ? 5 : 4}px;border-radius:3px;background:${look.dark ? '#e8e8e8' : isIos ? '#000' : '#5f6368'}}
.grow{flex:1;min-width:0}
.row{position:relative}
[data-body]{white-space:pre-wrap;overflow-wrap:anywhere}
${css}
</style><body>
${lacks.includes('head') ? '' : `${status(look, headInk)}<div class="head">${head}</div>`}
<div class="list">${list}</div>
${lacks.includes('foot') ? '' : `<div class="foot">${foot}</div><div class="home"><i></i></div>`}
</body></html>`;
}

/** @param {Look} look @param {string} ink */
function status({ os, language, width }, ink) {
  const bars = [4, 6.5, 9, 12].map(
    (h, i) => `<rect x="${i * 4.6}" y="${12 - h}" width="3.200" height="${h}" rx=".8"/>`,
  );
  const waves = '<path d="M22 4.500q8.500-7 17 0l-2 2q-6.500-5-13 0zM26 8q4.500-3.500 9 0l-4.500 4z"/>';
  const level = 14 + (width % 7);
  if (os === 'ios')
    return `<div class="status"><span>${language === 'zh' ? '22:16' : '10:16'}</span><u></u><svg width="72" height="13" viewBox="0 0 72 13" fill="${ink}">${bars.join('')}${waves}<rect x="44.500" y=".5" width="23" height="11.500" rx="3.500" fill="none" stroke="${ink}" opacity=".5"/><rect x="46" y="2" width="${level}" height="8.500" rx="2"/><path d="M69 4v4q2-2 0-4z" opacity=".5"/></svg></div>`;
  return `<div class="status"><span>${language === 'zh' ? '22:16' : '10:16'}&nbsp; ${icon('camera', 13, ink)}</span><u></u><span style="display:flex;gap:5px;align-items:center">${language === 'zh' ? '<small style="font-size:9px;line-height:9px">12.4<br>KB/s</small>5G' : ''}<svg width="42" height="13" viewBox="0 0 42 13" fill="${ink}">${bars.join('')}${waves}</svg><svg width="9" height="14" viewBox="0 0 9 14" fill="${ink}"><path d="M3 0h3v1.500h3V14H0V1.500h3z"/></svg>${63 + (width % 9)}%</span></div>`;
}
