import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './leader.module.css';

/** A canvas of more points than this is more than a phone can hold. */
const MAX_DENSITY = 2;
/** Pages this far from what is seen are drawn already. */
const AHEAD = '800px';

/** One page, drawn when it comes near; its words stand beside it for readers who do not see it. */
export function PdfPage({
  pdf,
  number,
  width,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** CSS pixels */
  readonly width: number;
}) {
  const { t } = useTranslation('leader');
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(number === 1);
  const [ratio, setRatio] = useState(297 / 210);
  const [words, setWords] = useState('');
  useEffect(() => {
    const element = box.current;
    if (!element || near) return undefined;
    const observer = new IntersectionObserver((seen) => setNear(seen.some((one) => one.isIntersecting)), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  useEffect(() => {
    if (!near) return undefined;
    let stopped = false;
    let stop: (() => void) | undefined;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (stopped || !target) return;
      const plain = page.getViewport({ scale: 1 });
      setRatio(plain.height / plain.width);
      const density = Math.min(window.devicePixelRatio || 1, MAX_DENSITY);
      const viewport = page.getViewport({ scale: (width / plain.width) * density });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
      const { items } = await page.getTextContent();
      if (!stopped) setWords(items.map((item) => ('str' in item ? item.str : '')).join(''));
    };
    // A drawing that was broken off by the next one is no failure.
    draw().catch(() => undefined);
    return () => {
      stopped = true;
      stop?.();
    };
  }, [near, number, pdf, width]);
  const label = t('proof.page', { page: number, pages: pdf.numPages });
  return (
    <section ref={box} aria-label={label} className={styles.page} style={{ width, height: width * ratio }}>
      <canvas ref={canvas} aria-hidden="true" style={{ width, height: width * ratio }} />
      <p className="visually-hidden">{words}</p>
    </section>
  );
}
