import { DEPARTMENT_POSTS, POST_NAMES, POSTS, type Post } from '@chancery/domain';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, DatePicker, Form, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import type { Person } from './find-people.js';
import styles from './people.module.css';
import { usePeopleChanged } from './use-people-changed.js';

interface Fields {
  readonly post: Post;
  readonly departmentId?: string | null;
  readonly deputy?: boolean;
  readonly from?: Dayjs | null;
  readonly until?: Dayjs | null;
}

const dayOf = (day: Dayjs | null | undefined): string | null => day?.format('YYYY-MM-DD') ?? null;
const DAY = 'YYYY年M月D日';

/** A post is given, where it needs one in a department, and from a day to a day where somebody stands in (B岗). */
export function GivePostForm({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const { t } = useTranslation(['people', 'common']);
  const toast = useToast();
  const changed = usePeopleChanged();
  const departments = hooks.useQuery('get', '/api/departments');
  const [form] = Form.useForm<Fields>();
  const post = Form.useWatch('post', form);
  const deputy = Form.useWatch('deputy', form) ?? false;
  const ofDepartment = post !== undefined && DEPARTMENT_POSTS.includes(post);
  const give = useMutation({
    mutationFn: (fields: Fields) =>
      api.POST('/api/accounts/{id}/posts', {
        params: { path: { id: person.id } },
        body: {
          post: fields.post,
          departmentId: DEPARTMENT_POSTS.includes(fields.post) ? (fields.departmentId ?? null) : null,
          fromDate: dayOf(fields.from),
          untilDate: dayOf(fields.until),
          deputy: fields.deputy ?? false,
        },
      }),
    onSuccess: async () => {
      await changed();
      toast(t('postGiven'));
      onDone();
    },
  });
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      initialValues={{ departmentId: person.departmentId }}
      onFinish={(fields) => give.mutate(fields)}
      style={{ marginTop: 12 }}
    >
      <Form.Item name="post" label={t('post')} rules={[{ required: true, message: t('postRequired') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={POST_NAMES.map((name) => ({ value: name, label: POSTS[name] }))}
        />
      </Form.Item>
      {ofDepartment && (
        <Form.Item
          name="departmentId"
          label={t('postDepartment')}
          rules={[{ required: true, message: t('postDepartmentRequired') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={(departments.data ?? []).map((d) => ({ value: d.id, label: d.name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="deputy" valuePropName="checked" extra={t('deputyHint')}>
        <Checkbox>{t('deputyLabel')}</Checkbox>
      </Form.Item>
      <Form.Item name="from" label={t('fromDate')} extra={t('fromHint')}>
        <DatePicker format={DAY} />
      </Form.Item>
      <Form.Item
        name="until"
        label={t('untilDate')}
        extra={deputy ? undefined : t('untilHint')}
        rules={[{ required: deputy, message: t('untilRequired') }]}
      >
        <DatePicker format={DAY} />
      </Form.Item>
      {give.error && <ProblemAlert error={give.error} />}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {t('give')}
        </Button>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </Form>
  );
}
