import { useEffect } from 'react';

/** The tab's title, which is also what a screen reader says first. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · 年度报告编审系统` : '年度报告编审系统';
  }, [title]);
}
