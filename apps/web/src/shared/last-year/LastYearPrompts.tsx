import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { OriginOfLastYear } from './OriginOfLastYear.js';
import styles from './last-year.module.css';

type Prompt = Schemas['LastYearPrompt'];

/** Prompts that ask for the same are told together. */
function byBlock(prompts: readonly Prompt[]): [string, Prompt[]][] {
  const groups = new Map<string, Prompt[]>();
  for (const prompt of prompts) groups.set(prompt.blockLabel, [...(groups.get(prompt.blockLabel) ?? []), prompt]);
  return [...groups];
}

/** Last year's promises and problems with the place where they stand, and where they come from. */
export function LastYearPrompts({ prompts }: { readonly prompts: readonly Prompt[] }) {
  const { t } = useTranslation('lastYear');
  const [first] = prompts;
  if (!first) return null;
  return (
    <section className={styles.panel} aria-label={t('prompts')}>
      <h2>{t('prompts')}</h2>
      <OriginOfLastYear origin={first.origin} />
      {byBlock(prompts).map(([label, group]) => (
        <div key={label}>
          <h3>{label}</h3>
          {group.map(({ place, paragraphs }, i) => (
            <div key={i}>
              <p className={styles.place}>{place}</p>
              {paragraphs.map((text, n) => (
                <p key={n}>{text}</p>
              ))}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
