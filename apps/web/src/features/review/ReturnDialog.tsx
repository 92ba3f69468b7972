import type { TextAnchor } from '@chancery/documents/browser';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { anchorOfWords } from './CommentComposer.js';
import styles from './review.module.css';
import type { SpanReason } from './TextPane.js';

/** 退回修改: why, and on which words; the department finds each reason at its words. */
export function ReturnDialog({
  text,
  anchors,
  returns,
  pending,
  error,
  onAnchors,
  onReturn,
  onCancel,
}: {
  /** The words that are returned. */
  readonly text: string;
  readonly anchors: readonly TextAnchor[];
  /** How often this section has been returned before. */
  readonly returns: number;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onAnchors: (anchors: readonly TextAnchor[]) => void;
  readonly onReturn: (reason: string, spans: readonly SpanReason[]) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const [form] = Form.useForm<{ reason: string; reasons?: Record<string, string> }>();
  const [words, setWords] = useState('');
  const found = anchorOfWords(words, text);
  return (
    <Modal
      open
      width={640}
      title={t('return.title')}
      okText={t('return.ok')}
      cancelText={common('cancel')}
      confirmLoading={pending}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      {returns > 0 && <p className={styles.late}>{t('return.again', { count: returns + 1 })}</p>}
      <Form
        form={form}
        layout="vertical"
        onFinish={({ reason, reasons }) =>
          onReturn(
            reason,
            anchors.map((anchor, i) => ({ ...anchor, reason: reasons?.[String(i)] ?? '' })),
          )
        }
      >
        <Form.Item
          name="reason"
          label={t('return.reason')}
          rules={[{ required: true, whitespace: true, message: common('reasonRequired') }]}
        >
          <Input.TextArea rows={3} maxLength={2_000} showCount />
        </Form.Item>
        {anchors.map((anchor, i) => (
          <div key={`${anchor.start}-${anchor.end}`} className={styles.item}>
            <p className={styles.quote}>{anchor.quote}</p>
            <Form.Item
              name={['reasons', String(i)]}
              label={t('return.spanReason')}
              rules={[{ required: true, whitespace: true, message: common('reasonRequired') }]}
            >
              <Input maxLength={1_000} />
            </Form.Item>
            <Button size="small" onClick={() => onAnchors(anchors.filter((one) => one !== anchor))}>
              {t('return.dropSpan')}
            </Button>
          </div>
        ))}
        <Form.Item
          label={t('return.words')}
          htmlFor="return-words"
          help={words !== '' && !found ? t('comment.wordsNotFound') : undefined}
        >
          <Input.Search
            id="return-words"
            value={words}
            enterButton={t('return.addSpan')}
            onChange={(event) => setWords(event.target.value)}
            onSearch={() => {
              if (!found) return;
              onAnchors([...anchors, found]);
              setWords('');
            }}
          />
        </Form.Item>
      </Form>
      {error ? <ProblemAlert error={error} /> : null}
    </Modal>
  );
}
