/** Of OpenCC's tables, which have no types of their own: pairs `traditional simplified`, parted by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
