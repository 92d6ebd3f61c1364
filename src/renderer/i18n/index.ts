import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { english } from "./english.ts";

/**
 * Every string goes through here. English is complete; another language is a folder of the same shape.
 * Namespaces are the features' words, and `vocabulary` holds the labels and help lines of the stored keys.
 */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    resources: { en: english },
    ns: Object.keys(english),
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
