// @ts-check

/**
 * Runs in the page: which messages and times the image shows, which of their letters, whether their names.
 * @param {{ x: number, y: number, width: number, height: number }} clip
 */
export function collectSeen(clip) {
  const list = /** @type {HTMLElement} */ (document.querySelector('main')).getBoundingClientRect();
  const top = Math.max(list.top, clip.y);
  const bottom = Math.min(list.bottom, clip.y + clip.height);
  const isIn = (/** @type {DOMRect} */ box, slack = 1) =>
    box.top >= top - slack && box.bottom <= bottom + slack;
  // A line's box stands out above and below its letters.
  const isLineIn = (/** @type {DOMRect} */ box) => isIn(box, box.height * 0.15);

  return [...document.querySelectorAll('[data-message],[data-when]')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.bottom <= top + 1 || box.top >= bottom - 1) return [];
    const body = element.matches('[data-body]') ? element : element.querySelector('[data-body]');
    let text = '';
    let whole = true;
    const letters = document.createTreeWalker(body ?? document.createElement('i'), NodeFilter.SHOW_TEXT);
    for (let node = letters.nextNode(); node; node = letters.nextNode()) {
      for (let at = 0; at < (node.textContent ?? '').length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        if (isLineIn(range.getBoundingClientRect())) text += node.textContent?.[at] ?? '';
        else whole = false;
      }
    }
    const label = (element.closest('.row,article') ?? element).querySelector('[data-label]');
    return [
      {
        index: Number(element.getAttribute('data-message') ?? element.getAttribute('data-when')),
        text,
        whole,
        cut: !isIn(box),
        label: label !== null && isLineIn(label.getBoundingClientRect()),
      },
    ];
  });
}
