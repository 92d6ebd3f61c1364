/**
 * The page's own rule for text that becomes markup. The interface library writes style sheets as text;
 * nothing else in Scoot does, so anything that could hold an element is refused.
 */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

/** The text itself where it holds no markup. Throws otherwise. */
export function styleTextOnly(text: string): string {
  if (text.includes("<")) throw new TypeError("markup is not written from text");
  return text;
}

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
factory?.createPolicy("default", { createHTML: styleTextOnly });
