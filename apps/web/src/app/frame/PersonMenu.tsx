import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api } from '../../api-client/client.js';
import { LANGUAGES, type Language } from '../../messages/languages.js';
import { useSession } from '../session/use-session.js';
import styles from './PersonMenu.module.css';

/** Who is logged in, with which posts; password, language, log-out. */
export function PersonMenu() {
  const { t, i18n } = useTranslation();
  const { session, setSession } = useSession();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const leave = useMutation({
    mutationFn: () => api.DELETE('/api/session'),
    onSuccess: () => {
      setSession(null);
      void navigate('/login');
    },
  });
  if (!session) return null;
  const other: Language = i18n.resolvedLanguage === 'en' ? 'zh' : 'en';
  const posts = [...new Set(session.posts.map((post) => post.label))];
  return (
    <div
      ref={box}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.person}
        aria-expanded={open}
        aria-controls="person-menu"
        onClick={() => setOpen(!open)}
      >
        {session.displayName}
      </button>
      {open && (
        <div id="person-menu" className={styles.menu}>
          <p className={styles.posts}>{posts.length > 0 ? posts.join('、') : t('session.noPosts')}</p>
          <Link to="/security" onClick={() => setOpen(false)}>
            {t('session.security')}
          </Link>
          <Link to="/password" onClick={() => setOpen(false)}>
            {t('session.changePassword')}
          </Link>
          <button type="button" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => void i18n.changeLanguage(other)}>
            {LANGUAGES[other]}
          </button>
          <button type="button" disabled={leave.isPending} onClick={() => leave.mutate()}>
            {t('session.logOut')}
          </button>
        </div>
      )}
    </div>
  );
}
