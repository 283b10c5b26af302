// @ts-check
import { drawAvatar, escapeHtml } from './draw-parts.mjs';

/** A post with the answers under it: the first message is the post. @param {import('./make-message.mjs').Random} random @param {import('./make-chat.mjs').Chat} chat */
export function drawPost(random, { entries, captured }) {
  const day = `${captured.getUTCMonth() + 1}-${captured.getUTCDate()}`;
  const rows = entries.map((entry, at) => {
    if (entry.kind === 'time') return '';
    const from = at === 0 ? ' 来自 网页版' : ' 来自临沅';
    return `${at === 1 ? `<p class="counts">转发 ${random.between(3, 90)}　<b>评论 ${random.between(12, 400)}</b>　赞 ${random.between(30, 900)}</p>` : ''}
      <article class="${at === 0 ? 'post' : 'answer'}">${drawAvatar(entry.who, (entry.who ?? '').length % 3 === 0, 'round')}<div><span class="who" data-label>${escapeHtml(entry.who ?? '')}</span>
      ${at === 0 ? `<span class="from">${day} ${entry.hour}${from}</span>` : ''}<p data-message="${at}"><span data-body>${escapeHtml(entry.text)}</span></p>
      ${at === 0 ? '' : `<span class="from">${day} ${entry.hour}${from}　回复　♡ ${random.between(1, 60)}</span>`}</div></article>`;
  });
  return `<style>article{display:grid;grid-template-columns:46px 1fr;padding:10px 14px} .post p{margin:10px 0 4px -46px} .who{color:#e86a1c;font-weight:600;display:block;font-size:15px}
    .answer .who{font-weight:400;font-size:13px;color:#6b7f99} .from{color:var(--faint);font-size:12px} .avatar{border-radius:50%;width:36px;height:36px} .counts{padding:10px 14px;border-top:8px solid #8882;font-size:14px;color:var(--faint)}</style>${rows.join('')}`;
}
