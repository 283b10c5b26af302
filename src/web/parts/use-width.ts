import { type RefObject, useLayoutEffect } from 'react';
import { useKeptState } from './kept-state.ts';

/**
 * An element's width in CSS pixels, also when the window changes. Until it has been laid out it is what it
 * was the last time, so that a view that is come back to is as high as it was left; before that `fallback`.
 * `name` names the element within the page.
 */
export function useWidth(element: RefObject<Element | null>, name: string, fallback: number): number {
  const [width, setWidth] = useKeptState(`width ${name}`, fallback);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what sets the state does the same whenever it is made
  useLayoutEffect(() => {
    if (element.current === null) return;
    const measure = () => {
      const measured = element.current?.getBoundingClientRect().width ?? 0;
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, name]);
  return width;
}
