import { STAGE_POSTS, type Stage } from '@chancery/domain';
import { Button, Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { freshKey } from './outline-tree.js';
import styles from './report-types.module.css';

type StagePost = (typeof STAGE_POSTS)[number];
const BEFORE_SIGN_OFF = STAGE_POSTS.filter((post) => post !== 'principalLeader');

/** The stages of approval in order, each with who sits on it today; the last is always the principal leader's 签发. */
export function StageList({
  stages,
  seats,
  readOnly,
  onChange,
}: {
  readonly stages: readonly Stage[];
  readonly seats: readonly Schemas['Seat'][];
  readonly readOnly: boolean;
  readonly onChange: (stages: readonly Stage[], field: string | null) => void;
}) {
  const { t } = useTranslation('reportTypes');
  const before = stages.slice(0, -1);
  const last = stages.at(-1);
  const set = (at: number, changes: Partial<Stage>, field: string | null): void =>
    onChange(
      stages.map((stage, i) => (i === at ? { ...stage, ...changes } : stage)),
      field && `stage:${at}:${field}`,
    );
  const swap = (a: number, b: number): void =>
    onChange(
      stages.map((stage, i) => (i === a ? stages[b] : i === b ? stages[a] : stage) ?? stage),
      null,
    );
  const labelOf = (post: string): string => seats.find((seat) => seat.post === post)?.label ?? post;
  const holders = (post: string) => {
    const names = seats.find((seat) => seat.post === post)?.holders ?? [];
    return names.length > 0 ? (
      <span>{names.join('、')}</span>
    ) : (
      <span className={styles.wrongLine}>{t('nobodySits', { post: labelOf(post) })}</span>
    );
  };
  return (
    <section aria-labelledby="stages">
      <h2 id="stages" className={styles.subtitle}>
        {t('stages')}
      </h2>
      <p className={styles.hint}>{t('stagesHint')}</p>
      <ol className={styles.stages}>
        {before.map((stage, at) => (
          <li key={stage.key}>
            <div className={styles.stage}>
              <span className={styles.stageLabel}>
                <Input
                  aria-label={t('stageLabel', { n: at + 1 })}
                  value={stage.label}
                  maxLength={20}
                  disabled={readOnly}
                  status={stage.label.trim() ? '' : 'error'}
                  onChange={({ target }) => set(at, { label: target.value }, 'label')}
                />
              </span>
              <span>
                <Select<StagePost>
                  aria-label={t('stagePost', { n: at + 1 })}
                  className={styles.stagePost}
                  value={stage.post as StagePost}
                  disabled={readOnly}
                  onChange={(post) => set(at, { post }, null)}
                  options={BEFORE_SIGN_OFF.map((post) => ({ value: post, label: labelOf(post) }))}
                />
              </span>
              <span>
                <Checkbox
                  checked={stage.opinionRequired}
                  disabled={readOnly}
                  onChange={({ target }) => set(at, { opinionRequired: target.checked }, null)}
                >
                  {t('opinionRequired')}
                </Checkbox>
              </span>
              <span>
                <Checkbox
                  checked={stage.signsInFile === true}
                  disabled={readOnly}
                  onChange={({ target }) => set(at, { signsInFile: target.checked }, null)}
                >
                  {t('signsInFile')}
                </Checkbox>
              </span>
              <span className={styles.holders}>{holders(stage.post)}</span>
              {!readOnly && (
                <span>
                  <Button
                    size="small"
                    disabled={at === 0}
                    aria-label={t('stageUp', { n: at + 1 })}
                    onClick={() => swap(at, at - 1)}
                  >
                    {t('up')}
                  </Button>
                  <Button
                    size="small"
                    disabled={at === before.length - 1}
                    aria-label={t('stageDown', { n: at + 1 })}
                    onClick={() => swap(at, at + 1)}
                  >
                    {t('down')}
                  </Button>
                  <Button
                    size="small"
                    danger
                    aria-label={t('stageRemove', { n: at + 1 })}
                    onClick={() =>
                      onChange(
                        stages.filter((_stage, i) => i !== at),
                        null,
                      )
                    }
                  >
                    {t('remove')}
                  </Button>
                </span>
              )}
            </div>
          </li>
        ))}
        {last && (
          <li>
            <div className={styles.stage}>
              <strong className={styles.stageLabel}>{last.label}</strong>
              <span className={styles.stagePost}>{labelOf(last.post)}</span>
              <span>{t('opinionRequired')}</span>
              <span>
                <Checkbox
                  checked={last.signsInFile === true}
                  disabled={readOnly}
                  onChange={({ target }) => set(before.length, { signsInFile: target.checked }, null)}
                >
                  {t('signsInFile')}
                </Checkbox>
              </span>
              <span className={styles.holders}>{holders(last.post)}</span>
            </div>
          </li>
        )}
      </ol>
      {!readOnly && last && (
        <Button
          onClick={() =>
            onChange(
              [...before, { key: freshKey(), label: '', post: 'chiefEditor', opinionRequired: false }, last],
              null,
            )
          }
        >
          {t('addStage')}
        </Button>
      )}
    </section>
  );
}
