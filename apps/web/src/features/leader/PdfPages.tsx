import { Alert, Button, Spin } from 'antd';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './leader.module.css';
import { openPdf } from './open-pdf.js';
import { PdfPage } from './PdfPage.js';

const ZOOMS = [1, 1.25, 1.5, 2, 2.5, 3];
const WIDEST = 860;

/** Width of what the pages stand in. */
function useWidth() {
  const [width, setWidth] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}

/** The real PDF as pages, one under the other, as wide as the screen; a link to it where the browser cannot. */
export default function PdfPages({
  url,
  name,
}: {
  readonly url: string;
  /** What the PDF is called, e.g. 清样. */
  readonly name: string;
}) {
  const { t } = useTranslation('leader');
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(0);
  const [box, width] = useWidth();
  useEffect(() => {
    let close: (() => void) | undefined;
    let left = false;
    // An old browser fails here, in whatever way: the PDF itself can still be opened.
    Promise.resolve()
      .then(() => {
        const opened = openPdf(url);
        close = opened.close;
        return opened.pdf;
      })
      .then(
        (opened) => !left && setPdf(opened),
        () => !left && setFailed(true),
      );
    return () => {
      left = true;
      close?.();
    };
  }, [url]);
  const link = (
    <a href={url} target="_blank" rel="noreferrer" className={styles.pdfLink}>
      {t('proof.open', { name })}
    </a>
  );
  // The page's own line round it is 1 px at each side.
  const fit = Math.min(width - 2, WIDEST);
  return (
    <div ref={box}>
      {failed ? (
        <Alert type="info" showIcon title={t('proof.tooOld', { name })} description={link} />
      ) : (
        <div className={styles.tools} role="toolbar" aria-label={t('proof.tools', { name })}>
          <Button disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            {t('proof.zoomOut')}
          </Button>
          <Button disabled={zoom === ZOOMS.length - 1} onClick={() => setZoom(zoom + 1)}>
            {t('proof.zoomIn')}
          </Button>
          <Button disabled={zoom === 0} onClick={() => setZoom(0)}>
            {t('proof.fit')}
          </Button>
          {pdf && <span className={styles.soft}>{t('proof.pages', { pages: pdf.numPages })}</span>}
          {link}
        </div>
      )}
      {!pdf && !failed && (
        <Spin description={t('proof.loading', { name })} style={{ display: 'block', margin: '40px auto' }} />
      )}
      {pdf && width > 0 && (
        // Wider than the screen it is moved sideways, also by the keyboard.
        <div className={styles.pages} tabIndex={0} role="region" aria-label={t('tabs.pages')}>
          {Array.from({ length: pdf.numPages }, (_, i) => (
            <PdfPage key={i} pdf={pdf} number={i + 1} width={Math.floor(fit * (ZOOMS[zoom] ?? 1))} />
          ))}
        </div>
      )}
    </div>
  );
}
