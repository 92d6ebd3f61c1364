import { type RefObject, useLayoutEffect, useState } from "react";

/** Space that stays free under the element, in pixels, and the least height that it gets. */
const FREE = 24;
const LEAST = 360;

/**
 * The height from an element's top to the window's bottom, for a list that scrolls by itself. On a low or
 * enlarged window the list keeps a usable height, and the page scrolls.
 */
export function useHeightToBottom(element: RefObject<HTMLElement | null>): string {
  const [top, setTop] = useState(240);
  useLayoutEffect(() => {
    const measure = () => {
      const found = element.current?.getBoundingClientRect().top;
      if (found !== undefined) setTop(Math.round(found + window.scrollY));
    };
    measure();
    // What stands above may change its height: filters wrap, a message comes.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (element.current?.parentElement != null) observer.observe(element.current.parentElement);
    return () => observer.disconnect();
  }, [element]);
  return `max(${LEAST}px, calc(100dvh - ${top + FREE}px))`;
}
