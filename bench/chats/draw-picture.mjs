// @ts-check
import { photo, spell } from './draw-parts.mjs';

/** What stands in pictures that people send: letters that nobody said. */
const WORDS = {
  zh: {
    sign: ['东门今日停水', '前方施工', '食堂一楼'],
    sheet:
      '关于加强校园饮用水管理的通知\n各班级：\n即日起饮水机统一在每日七点前更换滤芯，\n请值日老师做好记录并于周五交后勤处。\n联系电话见公告栏。\n后勤处',
    sticker: ['收到！', '好耶', '加油鸭'],
    meme: ['我先走一步', '今天也要好好吃饭'],
    shot: ['明天几点集合', '八点半东门', '收到'],
  },
  en: {
    sign: ['NO WATER TODAY', 'ROAD CLOSED', 'CANTEEN'],
    sheet:
      'NOTICE TO PARENTS\nThe pool stays closed until Friday.\nBags can be picked up at gate B\nbetween 9:00 and 11:00.\nThank you for your patience.\nThe office',
    sticker: ['GOT IT!', 'YAY', 'Thanks!!'],
    meme: ['WHEN THE BUS IS LATE', 'ONE MORE COFFEE'],
    shot: ['When do we meet?', 'Half past eight', 'Fine'],
  },
};
export const PICTURES = /** @type {const} */ (['photo', 'sign', 'sheet', 'sticker', 'video', 'meme', 'shot']);

/**
 * A picture with letters in it: a sign, a sheet of paper, a sticker, a film with its length, a caption, another screenshot.
 * @param {typeof PICTURES[number]} kind @param {'zh' | 'en'} language @param {number} seed @param {string} mark
 */
export function drawPicture(kind, language, seed, mark) {
  const words = WORDS[language];
  const pick = (/** @type {readonly string[]} */ all) => spell(all[seed % all.length] ?? '');
  const wide = 150 + (seed % 4) * 18;
  const high = 120 + (seed % 3) * 34;
  const box = (
    /** @type {string} */ style,
    /** @type {string} */ inner,
    /** @type {number} */ height = high,
  ) =>
    `<span ${mark} class="photo" style="position:relative;overflow:hidden;width:${wide}px;height:${height}px;${style}">${inner}</span>`;
  const scene = `background:${photo(seed)};`;
  switch (kind) {
    case 'sign':
      return box(
        scene,
        `<span style="position:absolute;left:18%;top:30%;background:#1d4f9c;color:#fff;font-weight:600;font-size:15px;padding:8px 10px;border:2px solid #fff">${pick(words.sign)}</span>`,
      );
    case 'sheet':
      return box(
        'background:#b8a78c;',
        `<span style="position:absolute;inset:10px 12px;background:#f4efe4;color:#333;font-size:9px;line-height:1.6;padding:8px;white-space:pre;transform:rotate(${(seed % 5) - 2}deg)">${spell(words.sheet)}</span>`,
        150,
      );
    case 'sticker':
      return `<span ${mark} class="photo" style="position:relative;width:120px;height:120px"><i style="position:absolute;left:22px;top:4px;width:76px;height:76px;border-radius:50%;background:#ffd84d;border:3px solid #7a4a12"></i><i style="position:absolute;left:44px;top:32px;width:8px;height:12px;border-radius:50%;background:#41250a"></i><i style="position:absolute;left:70px;top:32px;width:8px;height:12px;border-radius:50%;background:#41250a"></i><b style="position:absolute;left:0;right:0;bottom:4px;text-align:center;font-size:22px;color:#e0452f;-webkit-text-stroke:1px #fff">${pick(words.sticker)}</b></span>`;
    case 'video':
      return box(
        scene,
        `<svg viewBox="0 0 40 40" style="position:absolute;left:50%;top:50%;width:40px;margin:-20px"><circle cx="20" cy="20" r="18" fill="#0007" stroke="#fff" stroke-width="2"/><path d="M16 12l13 8-13 8z" fill="#fff"/></svg><span style="position:absolute;right:6px;bottom:4px;color:#fff;font-size:12px;text-shadow:0 0 2px #000">${seed % 2}:${10 + (seed % 49)}</span>`,
      );
    case 'meme':
      return box(
        scene,
        `<b style="position:absolute;left:0;right:0;bottom:8px;text-align:center;color:#fff;font-size:16px;text-shadow:1px 1px 0 #000,-1px -1px 0 #000,1px -1px 0 #000,-1px 1px 0 #000">${pick(words.meme)}</b>`,
      );
    case 'shot':
      return box(
        'background:#ededed;border:1px solid #bbb;',
        words.shot
          .map(
            (line, row) =>
              `<span style="position:absolute;${row % 2 ? 'right' : 'left'}:10px;top:${12 + row * 42}px;background:${row % 2 ? '#95ec69' : '#fff'};color:#111;font-size:11px;padding:5px 8px;border-radius:4px">${spell(line)}</span>`,
          )
          .join(''),
        150,
      );
    default:
      return box(scene, '');
  }
}
