import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import styles from './Toasts.module.css';

type Toast = (text: string) => void;

const ToastContext = createContext<Toast>(() => undefined);
const SHOWN_MS = 5_000;

/** Short words about what has just been done; failures are not toasts, they stay where they happened. */
export function useToast(): Toast {
  return useContext(ToastContext);
}

/** Ours and small, because it is on every page: the component library's brings its dialogs along (60 kB compressed). */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly { readonly id: number; readonly text: string }[]>([]);
  const nextId = useRef(0);
  const toast = useCallback<Toast>((text) => {
    const id = (nextId.current += 1);
    setShown((before) => [...before.slice(-2), { id, text }]);
    setTimeout(() => setShown((before) => before.filter((one) => one.id !== id)), SHOWN_MS);
  }, []);
  return (
    <ToastContext value={toast}>
      {children}
      <div className={styles.toasts} role="status" aria-live="polite">
        {shown.map(({ id, text }) => (
          <div key={id} className={styles.toast}>
            {text}
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
