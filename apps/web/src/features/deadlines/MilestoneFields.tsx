import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';
import { DayInput } from './DayInput.js';
import { DaysLeft } from './DaysLeft.js';
import styles from './deadlines.module.css';

export type Milestones = Schemas['Milestones'];
export type MilestoneView = Schemas['MilestoneView'];

export const milestonesOf = (views: readonly MilestoneView[]): Milestones =>
  Object.fromEntries(views.map(({ name, date }) => [name, date])) as unknown as Milestones;

/** The four dates of a cycle as fields; the law's dates cannot be picked later than the law says. */
export function MilestoneFields({
  views,
  values,
  onChange,
}: {
  readonly views: readonly MilestoneView[];
  readonly values: Milestones;
  readonly onChange: (values: Milestones) => void;
}) {
  const { t } = useTranslation('deadlines');
  return (
    <ul className={styles.dates}>
      {views.map(({ name, label, latest, date, daysLeft }) => (
        <li key={name}>
          <label htmlFor={`milestone-${name}`}>{label}</label>
          <div>
            <DayInput
              id={`milestone-${name}`}
              value={values[name]}
              max={latest ?? undefined}
              onChange={(day) => onChange({ ...values, [name]: day })}
            />
          </div>
          <span>{formatDay(values[name])}</span>
          {values[name] === date && <DaysLeft days={daysLeft} />}
          {latest && <span className={styles.soft}>{t('milestones.latest', { day: formatDay(latest) })}</span>}
        </li>
      ))}
    </ul>
  );
}
