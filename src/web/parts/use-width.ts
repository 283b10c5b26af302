import { type RefObject, useLayoutEffect, useState } from 'react';

/** An element's width in CSS pixels, also when the window changes; `fallback` until it has been laid out. */
export function useWidth(element: RefObject<Element | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
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
  }, [element]);
  return width;
}
