import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, ConfigProvider, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api, type Schemas } from '../../api-client/client.js';
import type { operations } from '../../api-client/schema.js';
import { isProblem } from '../../api-client/problem.js';
import { LeaveGuard } from '../../shared/ui/LeaveGuard.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { ConflictDialog } from './ConflictDialog.js';
import { NewReportTypeDialog } from './NewReportTypeDialog.js';
import { OutlineEditor } from './OutlineEditor.js';
import { draftOf, sameDraft, type ReportTypeDraft } from './report-type-draft.js';
import { RequiredContents } from './RequiredContents.js';
import { RetireButton } from './RetireButton.js';
import { StageList } from './StageList.js';
import styles from './report-types.module.css';
import { useUndo } from './use-undo.js';

type Detail = Schemas['ReportTypeDetail'];
type SaveBody = operations['reportType.save']['requestBody']['content']['application/json'];

/** What may only be read is still to be read: disabled fields are pale by default. */
const READABLE = { token: { colorTextDisabled: '#55606e' } };

/** One report type in work: kept here until it is saved, with every change to be taken back. */
export function ReportTypeEditor({ type }: { readonly type: Detail }) {
  const { t } = useTranslation('reportTypes');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [saved, setSaved] = useState(type);
  const [theirs, setTheirs] = useState<Schemas['ReportTypeView'] | null>(null);
  const [copying, setCopying] = useState(false);
  const { value: draft, change, undo, redo, reset, canUndo, canRedo } = useUndo<ReportTypeDraft>(draftOf(type));
  const unsaved = !sameDraft(draft, saved);
  const readOnly = !saved.actions.some(({ key }) => key === 'reportType.save');
  const mayRetire = saved.actions.some(({ key }) => key === 'reportType.retire');
  const mayCopy = saved.actions.some(({ key }) => key === 'reportType.create');

  const taken = (detail: Detail): void => {
    setSaved(detail);
    setTheirs(null);
    client.setQueryData(['get', '/api/report-types/{id}', { params: { path: { id: detail.id } } }], detail);
    void client.invalidateQueries({ queryKey: ['get', '/api/report-types'] });
  };
  const save = useMutation({
    mutationFn: async (version: number) => {
      const body = { version, ...draft, name: draft.name.trim() } as SaveBody;
      const { data } = await api.PUT('/api/report-types/{id}', { params: { path: { id: saved.id } }, body });
      if (!data) throw new Error('an answer without the report type');
      return data;
    },
    onSuccess: (detail) => {
      taken(detail);
      reset(draftOf(detail));
      toast(t('saved'));
    },
    onError: (error) => {
      const details = isProblem(error, 'CONCURRENT_CHANGE') ? error.details : null;
      const { current } = (details ?? {}) as { current?: Schemas['ReportTypeView'] };
      if (current) setTheirs(current);
    },
  });
  const set = (changes: Partial<ReportTypeDraft>, tag: string | null = null): void =>
    change({ ...draft, ...changes }, tag);

  return (
    <ConfigProvider theme={readOnly ? READABLE : undefined}>
      <LeaveGuard unsaved={unsaved} />
      <PageHeader
        title={draft.name || t('unnamed')}
        above={<Link to="/admin/report-types">{t('back')}</Link>}
        hint={readOnly ? undefined : t(unsaved ? 'unsaved' : 'allSaved')}
        actions={
          <>
            {!readOnly && (
              <>
                <Button disabled={!canUndo} onClick={undo}>
                  {t('undo')}
                </Button>
                <Button disabled={!canRedo} onClick={redo}>
                  {t('redo')}
                </Button>
                <Button
                  type="primary"
                  disabled={!unsaved || draft.name.trim() === ''}
                  loading={save.isPending}
                  onClick={() => save.mutate(saved.version)}
                >
                  {t('save')}
                </Button>
              </>
            )}
            {mayCopy && <Button onClick={() => setCopying(true)}>{t('copy')}</Button>}
            {mayRetire && <RetireButton id={saved.id} onDone={() => void navigate('/admin/report-types')} />}
          </>
        }
      />
      {readOnly && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title={t(
            saved.source === 'bundled' ? 'bundledHint' : saved.state === 'retired' ? 'retiredHint' : 'readOnlyHint',
          )}
        />
      )}
      {save.error && !theirs && <ProblemAlert error={save.error} />}
      <div className={styles.panel}>
        <Form layout="vertical" component="div">
          <Form.Item label={t('name')} htmlFor="type-name">
            <Input
              id="type-name"
              value={draft.name}
              maxLength={60}
              disabled={readOnly}
              status={draft.name.trim() ? '' : 'error'}
              onChange={({ target }) => set({ name: target.value }, 'name')}
            />
          </Form.Item>
        </Form>
        <RequiredContents
          outline={draft.outline}
          required={draft.requiredBlocks}
          readOnly={readOnly}
          onChange={(requiredBlocks) => set({ requiredBlocks })}
        />
      </div>
      <OutlineEditor
        outline={draft.outline}
        readOnly={readOnly}
        onChange={(outline, tag) => set({ outline }, tag)}
        onUndo={undo}
        onRedo={redo}
      />
      <div className={styles.panel}>
        <StageList
          stages={draft.stages}
          seats={saved.seats}
          readOnly={readOnly}
          onChange={(stages, tag) => set({ stages }, tag)}
        />
      </div>
      <ConflictDialog
        mine={draft}
        theirs={theirs}
        onClose={() => setTheirs(null)}
        onKeepMine={() => theirs && save.mutate(theirs.version)}
        onTakeTheirs={() => {
          if (!theirs) return;
          taken({ ...saved, ...theirs });
          reset(draftOf(theirs));
        }}
      />
      <NewReportTypeDialog
        open={copying}
        fixed={{ kind: saved.source, id: saved.id, name: saved.name }}
        onClose={() => setCopying(false)}
      />
    </ConfigProvider>
  );
}
