import { bottomOf } from './geometry.ts';
import type { ChatEntry } from './message-draft.ts';

/** A sender may be named once for a run of messages, each at most `most` pixels below the one before. */
export function carryLabels(entries: readonly ChatEntry[], most: number): ChatEntry[] {
  let running: { readonly label: string; readonly bottom: number } | null = null;
  return entries.map((entry) => {
    if (entry.kind === 'separator') {
      running = null;
      return entry;
    }
    const { message } = entry;
    const bottom = bottomOf(message.box);
    if (message.side !== 'other') running = null;
    else if (message.label !== null) running = { label: message.label, bottom };
    else if (running !== null && message.box.top - running.bottom < most) {
      running = { label: running.label, bottom };
      return {
        kind: 'message',
        message: { ...message, label: running.label, rules: [...message.rules, 'label:carried'] },
      };
    } else running = null;
    return entry;
  });
}
