import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import type { Person } from './find-people.js';
import styles from './people.module.css';
import { boundsOfPost, nameOfPost } from './post-words.js';

/** People with what they hold; the name opens the person. */
export function PeopleTable({
  people,
  onOpen,
}: {
  readonly people: readonly Person[];
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation('people');
  return (
    <StackedTable<Person>
      rowKey="id"
      size="middle"
      dataSource={[...people]}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('displayName'),
          sorter: (a, b) => a.displayName.localeCompare(b.displayName, 'zh-CN'),
          render: (_value, p) => (
            <Button type="link" style={{ padding: 0 }} onClick={() => onOpen(p.id)}>
              {p.displayName}
            </Button>
          ),
        },
        { title: t('userName'), dataIndex: 'userName' },
        { title: t('department'), render: (_value, p) => p.departmentName ?? '' },
        {
          title: t('posts'),
          render: (_value, p) =>
            p.posts.length === 0 ? (
              <span className={styles.missing}>{p.state === 'active' && t('noPost')}</span>
            ) : (
              <ul className={styles.posts}>
                {p.posts.map((post) => (
                  <li key={post.id}>
                    {nameOfPost(post)} <span className={styles.dates}>{boundsOfPost(post, t)}</span>
                  </li>
                ))}
              </ul>
            ),
        },
        { title: t('phone'), dataIndex: 'phone' },
        { title: t('state'), dataIndex: 'stateLabel', width: 90 },
      ]}
    />
  );
}
