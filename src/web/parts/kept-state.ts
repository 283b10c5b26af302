import { useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that outlives its view: a reader who opens a report and goes back finds the filter as it was. Kept
 * as long as the page; `key` names the state within the whole page.
 */
export function useKeptState<T>(key: string, initial: T): [T, (value: T) => void] {
  const [state, setState] = useState<{ key: string; value: T }>(() => read(key, initial));
  // A view that is shown again for another story keeps its place in the tree, but not its state.
  const current = state.key === key ? state : read(key, initial);
  return [
    current.value,
    (value) => {
      kept.set(key, value);
      setState({ key, value });
    },
  ];
}

function read<T>(key: string, initial: T): { key: string; value: T } {
  return { key, value: kept.has(key) ? (kept.get(key) as T) : initial };
}
