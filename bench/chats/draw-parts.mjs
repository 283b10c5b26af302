// @ts-check

/** Something with many colours. @param {number} seed */
export function photo(seed) {
  const hue = (seed * 67 + 720) % 360;
  return `radial-gradient(circle at ${20 + ((Math.abs(seed) * 13) % 60)}% 30%,hsl(${hue} 55% 62%),hsl(${(hue + 70) % 360} 45% 38%) 60%,hsl(${(hue + 150) % 360} 40% 55%))`;
}

/** Text as markup; little pictures among the letters are drawn, for fonts may lack them. @param {string} text */
export function spell(text) {
  return text
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(
      /\p{Extended_Pictographic}/gu,
      (sign) => `<i class="emoji" style="background:${photo(sign.codePointAt(0) ?? 0)}"></i>`,
    );
}
