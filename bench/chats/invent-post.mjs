// @ts-check
import { fillSentence } from './invent-chat.mjs';
import { TALK } from './talk.mjs';
import { writePostTime } from './write-when.mjs';

/**
 * A post, what it passes on, and what others say below it. `role` tells how each is drawn.
 * @typedef {{ role: 'post' | 'repost' | 'comment' | 'answer', label: string, text: string, when: string, value: string | null, person: number }} PostedText
 * @typedef {{ app: 'weibo' | 'x', language: 'zh' | 'en', captured: string, device: string, place: string, counts: number[], texts: PostedText[] }} InventedPost
 */

const DEVICES = ['iPhone 15', '微博网页版', 'HUAWEI Mate 60', '小米14', 'Android'];
const PLACES = ['浙江', '河南', '四川', '江苏', '湖北'];

/** A post of an invented person. @param {ReturnType<import('./random.mjs').createRandom>} random @returns {InventedPost} */
export function inventPost(random) {
  const language = random.chance(0.75) ? 'zh' : 'en';
  const talk = TALK[language];
  const captured = new Date(
    Date.UTC(2026, random.between(0, 11), random.between(2, 28), random.between(8, 23), 12),
  );
  const say = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => fillSentence(random.pick(talk.sentences), talk, random)).join(
      language === 'zh' ? '' : ' ',
    );
  const names = [...talk.labels].sort(() => random.next() - 0.5);
  let person = 0;
  let time = captured.getTime() - random.between(1, 200) * 3_600_000;
  /** @param {PostedText['role']} role @param {number} count @returns {PostedText} */
  const post = (role, count) => {
    time = Math.min(captured.getTime() - 60_000, time + random.between(2, 90) * 60_000);
    const label = /** @type {string} */ (names[person++ % names.length]);
    return {
      role,
      label,
      text: say(count),
      person,
      ...writePostTime(new Date(time), captured, language, random),
    };
  };
  const texts = [post('post', random.between(1, 4))];
  if (random.chance(0.35)) texts.push(post('repost', random.between(1, 3)));
  for (let left = random.between(0, 5); left > 0; left--) {
    texts.push(post('comment', 1));
    if (language === 'zh' && random.chance(0.25)) texts.push(post('answer', 1));
  }
  return {
    app: language === 'zh' ? 'weibo' : 'x',
    language,
    captured: captured.toISOString(),
    device: random.pick(DEVICES),
    place: random.pick(PLACES),
    counts: [random.between(1, 90), random.between(1, 400), random.between(2, 3000)],
    texts,
  };
}
