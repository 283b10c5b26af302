import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useKeptState } from './kept-state.ts';

interface ShowMoreProps<T> {
  /** Names this list within the page, so that it stays as long as the reader made it. */
  readonly name: string;
  readonly records: readonly T[];
  /** How many are shown at first, and how many more with each step. */
  readonly step: number;
  /** Draws the records that are shown. */
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** Shows a long list piece by piece; on paper all of it. */
export function ShowMore<T>({ name, records, step, children }: ShowMoreProps<T>) {
  const { t } = useTranslation();
  const [count, setCount] = useKeptState(`more ${name}`, step);
  const isPrinting = usePrinting();
  const shown = isPrinting ? records : records.slice(0, count);
  const rest = records.length - shown.length;
  return (
    <>
      {children(shown)}
      {rest > 0 && (
        <p className="more">
          <button type="button" onClick={() => setCount(count + Math.max(step, count))}>
            {t('more.show', { count: Math.min(rest, Math.max(step, count)) })}
          </button>
          <span className="more-of">{t('more.of', { shown: shown.length, count: records.length })}</span>
        </p>
      )}
    </>
  );
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when the event returns.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
