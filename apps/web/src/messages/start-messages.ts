import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages.js';

type Messages = Record<string, unknown>;

/** One JSON file for each feature and language, loaded when a page first asks for it. */
const files = import.meta.glob<Messages>('./*/*.json', { import: 'default' });

const LANGUAGE_KEY = 'chancery.language';
function storedLanguage(): Language {
  return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh';
}

/**
 * Loads the words of every page, once somebody works here: a dialog opened later neither blinks nor fails for want of a
 * connection.
 */
export function loadAllMessages(): Promise<void> {
  const namespaces = Object.keys(files).map((path) => path.replace(/^.*\/(.*)\.json$/, '$1'));
  // What could not be fetched now is asked for again when it is needed.
  return i18next.loadNamespaces([...new Set(namespaces)]).catch(() => undefined);
}

/** Chinese first; what English lacks is shown in Chinese. */
export async function startMessages(): Promise<void> {
  i18next.on('languageChanged', (language: string) => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    localStorage.setItem(LANGUAGE_KEY, language);
  });
  await i18next
    .use({
      type: 'backend' as const,
      init: () => undefined,
      read: (language: string, namespace: string, done: (error: unknown, messages: Messages | null) => void) => {
        const load = files[`./${language}/${namespace}.json`];
        if (!load) return done(new Error(`no messages ${language}/${namespace}`), null);
        load().then(
          (messages) => done(null, messages),
          (error: unknown) => done(error, null),
        );
      },
    })
    .use(initReactI18next)
    .init({
      lng: storedLanguage(),
      fallbackLng: 'zh',
      supportedLngs: ['zh', 'en'],
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false }, // React escapes
      returnNull: false,
      showSupportNotice: false,
    });
}
