import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { offers } from '../../shared/offers.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import type { Person } from './find-people.js';
import { GivePostForm } from './GivePostForm.js';
import styles from './people.module.css';
import { boundsOfPost, nameOfPost } from './post-words.js';
import { usePeopleChanged } from './use-people-changed.js';

type Post = Schemas['PostView'];

/** The posts of a person, each with its days; the security administrator gives and ends them. */
export function PersonPosts({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const toast = useToast();
  const changed = usePeopleChanged();
  const [ending, setEnding] = useState<Post | null>(null);
  const [giving, setGiving] = useState(false);
  const end = useMutation({
    mutationFn: (postId: string) =>
      api.POST('/api/accounts/{id}/posts/{postId}/end', { params: { path: { id: person.id, postId } } }),
    onSuccess: async () => {
      setEnding(null);
      await changed();
      toast(t('postEnded'));
    },
  });
  return (
    <section className={styles.section}>
      <h2>{t('posts')}</h2>
      {person.posts.length === 0 && <p className={styles.missing}>{t('noPost')}</p>}
      {person.posts.map((post) => (
        <div key={post.id} className={styles.post}>
          <span>
            {nameOfPost(post)} <span className={styles.dates}>{boundsOfPost(post, t)}</span>
          </span>
          {offers(person.actions, 'account.endPost') && (
            <Button size="small" aria-label={t('endOf', { post: nameOfPost(post) })} onClick={() => setEnding(post)}>
              {t('end')}
            </Button>
          )}
        </div>
      ))}
      {offers(person.actions, 'account.assignPost') &&
        (giving ? (
          <GivePostForm person={person} onDone={() => setGiving(false)} />
        ) : (
          <Button style={{ marginTop: 12 }} onClick={() => setGiving(true)}>
            {t('givePost')}
          </Button>
        ))}
      <ConfirmDialog
        open={ending !== null}
        title={t('end')}
        hint={t('endHint', { name: person.displayName, post: ending ? nameOfPost(ending) : '' })}
        danger
        pending={end.isPending}
        error={end.error}
        onConfirm={() => ending && end.mutate(ending.id)}
        onCancel={() => {
          setEnding(null);
          end.reset();
        }}
      />
    </section>
  );
}
