import type { ChatEntry } from './message-draft.ts';

/** WhatsApp names a sender once for a run of messages. */
export function carryLabels(entries: readonly ChatEntry[]): ChatEntry[] {
  let running: string | null = null;
  return entries.map((entry) => {
    if (entry.kind === 'separator') {
      running = null;
      return entry;
    }
    const { message } = entry;
    if (message.side !== 'other') running = null;
    else if (message.label !== null) running = message.label;
    else if (running !== null) {
      return {
        kind: 'message',
        message: { ...message, label: running, rules: [...message.rules, 'label:carried'] },
      };
    }
    return entry;
  });
}
