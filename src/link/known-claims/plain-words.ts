import { comparableStem } from './comparable-terms.ts';

/** Words of grammar, and what claims say of their own form (a video shows …): sharing them says nothing. */
const PLAIN = new Set(
  (
    'a an the of in on at to for from by with and or but is are was were be been being has have had do does did ' +
    'this that these those it its as not no he she they his her their him them we you i my your our us me will ' +
    'would can could should may might than then there here who what which when where why how if so just about into ' +
    'over out up down all any some more most other such only own same too very now say says said after before ' +
    'during while also because until video photograph photo show shows picture image ' +
    '我们 你们 他们 她们 它们 这个 那个 这些 那些 一个 什么 怎么 没有 就是 还是 不是 可以 因为 所以 但是 如果 已经 目前 网传 视频 图片 照片'
  )
    .split(' ')
    .map(comparableStem),
);

export function isPlainWord(term: string): boolean {
  return PLAIN.has(term);
}
