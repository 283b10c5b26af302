// @ts-check
/**
 * What an image is drawn with. `variant` is a habit of the app, named where it is drawn.
 * @typedef {{ width: number, height: number, ratio: number, size: number, dark: boolean, font: string, latin: string,
 *   isLong: boolean, scroll: number, isCropped: boolean, wallpaper: string | null, hasKeyboard: boolean, hasNotch: boolean,
 *   variant: string, language: 'zh' | 'en', captured: Date }} VariedLook
 */

/** The page around a chat: status bar, upper bar, list, entry line, keyboard. @param {VariedLook} look @param {{ css: string, bar: string, list: string, entry: string, page: string, ink: string, barColour: string }} parts */
export function drawFrame(look, { css, bar, list, entry, page, ink, barColour }) {
  const ground = look.wallpaper ?? page;
  return `<!doctype html><meta charset="utf-8"><style>
*{box-sizing:border-box}
html,body{margin:0;background:${page}}
body{width:${look.width}px;${look.isLong ? '' : `height:${look.height}px;overflow:hidden;`}font:${look.size}px/1.38 ${look.latin},"${look.font}",sans-serif;color:${ink};display:flex;flex-direction:column}
.status{flex:none;height:${look.hasNotch ? 47 : 26}px;display:flex;justify-content:space-between;align-items:center;padding:0 ${look.hasNotch ? 30 : 12}px;font-size:${look.hasNotch ? 15 : 12}px;font-weight:600;background:${barColour};position:relative}
.status u{position:absolute;left:50%;top:9px;width:112px;height:30px;margin-left:-56px;border-radius:16px;background:#000}
.status svg{height:12px}
.bar{flex:none;background:${barColour};position:relative;z-index:2}
.list{flex:1 1 auto;overflow:hidden;position:relative;background:${ground}}
.face{flex:none;display:flex;align-items:center;justify-content:center;color:#fff}
.keys{flex:none;background:${look.dark ? '#1d1d1f' : '#d1d4da'};padding:8px 3px 30px}
.keys div{display:flex;justify-content:center;margin:0 0 10px}
.keys b{flex:1;max-width:${look.width / 10}px;height:42px;margin:0 3px;border-radius:5px;background:${look.dark ? '#6b6b6e' : '#fff'};color:${look.dark ? '#fff' : '#000'};font:400 21px/42px ${look.latin};text-align:center}
.keys p{margin:0 0 8px;padding:6px 8px;display:flex;justify-content:space-between;font-size:17px;color:${look.dark ? '#fff' : '#222'}}
${css}
</style><body>
${drawStatus(look)}
<div class="bar">${bar}</div>
<div class="list">${list}</div>
${entry}
${look.hasKeyboard ? drawKeys(look) : ''}
</body>`;
}

/** @param {VariedLook} look */
function drawStatus({ hasNotch, dark, language, isCropped }) {
  if (isCropped) return '';
  const colour = dark ? '#fff' : '#000';
  const icons = `<svg viewBox="0 0 66 12"><g fill="${colour}"><path d="M0 8h3v4H0zM5 5h3v7H5zM10 2h3v10h-3zM15 0h3v12h-3z"/><path d="M24 4q6-6 12 0l-6 7z"/><rect x="44" y="1" width="19" height="10" rx="3" fill="none" stroke="${colour}"/><rect x="46" y="3" width="11" height="6" rx="1"/></g></svg>`;
  const left = hasNotch ? '9:41' : language === 'zh' ? '22:16 ⁝ 4.1K/s' : '10:16';
  return `<div class="status"><span>${left}</span>${hasNotch ? '<u></u>' : ''}<span>${hasNotch ? '' : '5G '}${icons}${hasNotch ? '' : ' 63'}</span></div>`;
}

/** @param {VariedLook} look */
function drawKeys({ language }) {
  const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].map(
    (row) => `<div>${[...row].map((key) => `<b>${key}</b>`).join('')}</div>`,
  );
  const words = language === 'zh' ? ['你', '我', '好的', '在', '这个', '不', '有'] : ['I', 'the', 'thanks'];
  return `<div class="keys"><p>${words.map((word) => `<span>${word}</span>`).join('')}</p>${rows.join('')}</div>`;
}

const HUES = ['#5b8bd0', '#c76b5a', '#5fa777', '#9a71bd', '#c09440', '#4aa3a8'];

/** A face: a photograph, or a letter of the name. @param {string} name @param {number} size @param {string} radius @param {boolean} [isLetter] */
export function drawFace(name, size, radius, isLetter = false) {
  const seed = [...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
  const letter = [...name].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '·';
  const style = `width:${size}px;height:${size}px;border-radius:${radius};font-size:${size * 0.45}px;background:${isLetter ? hueOf(name) : `conic-gradient(from ${seed}deg at 40% 60%,hsl(${seed % 360} 45% 55%),hsl(${(seed + 80) % 360} 50% 40%),hsl(${(seed + 190) % 360} 35% 65%),hsl(${seed % 360} 45% 55%))`}`;
  return `<span class="face" style="${style}">${isLetter ? letter.toUpperCase() : ''}</span>`;
}

/** The colour of a name. @param {string} name */
export function hueOf(name) {
  const seed = [...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
  return /** @type {string} */ (HUES[seed % HUES.length]);
}

/** What a photograph shows: a scene with edges, as photographs have. @param {number} seed @param {number} width @param {number} height */
export function drawPhoto(seed, width, height) {
  const hue = (seed * 53) % 360;
  return `<span style="display:block;width:${width}px;height:${height}px;border-radius:inherit;background:linear-gradient(hsl(${hue} 40% 70%) 0 45%,hsl(${hue + 60} 30% 45%) 45% 60%,hsl(${hue + 120} 25% 30%) 60%);position:relative;overflow:hidden"><i style="position:absolute;left:15%;top:20%;width:28%;height:70%;background:hsl(${hue + 200} 30% 40%);transform:skewX(-8deg)"></i><i style="position:absolute;left:58%;top:32%;width:30%;height:40%;border-radius:50%;background:hsl(${hue + 20} 60% 60%)"></i></span>`;
}
