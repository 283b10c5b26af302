// @ts-check
/** @typedef {import('./render-chats.mjs').TrueMessage} TrueMessage */

/**
 * What a message is, whether the image shows it or not. `isRun` is one below another of the same sender; `isInHead` a name that
 * stands in the app's upper bar alone, so that it may be read or not.
 * @typedef {Pick<TrueMessage, 'kind' | 'side' | 'label' | 'time'> & { isRun: boolean, isInHead?: boolean }} Told
 */

/**
 * The messages that an image shows, as they are, with the names that can be read on it.
 * @param {readonly Told[]} told @param {Awaited<ReturnType<typeof import('./shoot-page.mjs').shootPage>>['seen']['messages']} seen
 */
export function trueMessages(told, seen) {
  /** @type {TrueMessage[]} */
  const messages = [];
  for (const { index, text, whole, cut, label, isLabelCut } of seen) {
    const one = /** @type {Told} */ (told[index]);
    const before = messages.at(-1);
    // A name above a run of messages is that of all of them.
    const isRun = one.isRun && before?.index === index - 1 && (before.label ?? before.cutLabel) === one.label;
    messages.push({
      index,
      text,
      whole,
      cut,
      kind: one.kind,
      side: one.side,
      time: one.time ?? null,
      label: label || (isRun && before.label !== null) ? one.label : null,
      cutLabel: one.isInHead || isLabelCut || (isRun && before.label === null) ? one.label : null,
    });
  }
  return messages;
}
