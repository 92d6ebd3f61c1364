import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { type Density, densityOf, LAST_STEP } from "./density.ts";

/** True as soon as the fonts that the page uses are there: before that nothing can be measured. */
function useFonts(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let mounted = true;
    // Layout is what makes the browser ask for a font; without it `ready` would be true at once.
    document.body.getBoundingClientRect();
    void document.fonts.ready.then(() => mounted && setLoaded(true));
    return () => {
      mounted = false;
    };
  }, []);
  return loaded;
}

/**
 * Finds the roomiest density with which an element is no higher than its sheet. `settled` once it is found,
 * or once the densest has been tried.
 *
 * @param limit height inside the margins, in CSS pixels
 */
export function useFit(
  content: RefObject<HTMLElement | null>,
  limit: number,
): { readonly density: Density; readonly settled: boolean } {
  const fonts = useFonts();
  const [step, setStep] = useState(0);
  const [settled, setSettled] = useState(false);
  useLayoutEffect(() => {
    if (!fonts || content.current === null) return;
    const fits = content.current.getBoundingClientRect().height <= limit;
    // The page has to be laid out before anyone can know whether it fits.
    // oxlint-disable-next-line react/set-state-in-effect -- measured, not derived
    if (fits || step >= LAST_STEP) setSettled(true);
    else setStep(step + 1);
  }, [content, fonts, limit, step]);
  return { density: densityOf(step), settled };
}
