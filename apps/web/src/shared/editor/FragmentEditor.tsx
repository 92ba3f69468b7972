import { fragmentDocSchema, type FragmentDoc, type NodeName } from '@chancery/documents/browser';
import type { Editor, Extensions, JSONContent } from '@tiptap/core';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { blockKeys } from './block-keys.js';
import styles from './editor.module.css';
import { EditorToolbar } from './EditorToolbar.js';
import { fragmentExtensions } from './fragment-extensions.js';
import { ordinals } from './ordinals.js';

export interface FragmentEditorProps {
  /** The text to begin with; a later change of it replaces the text only through `key`. */
  readonly content: FragmentDoc | null;
  readonly onChange?: (content: FragmentDoc) => void;
  readonly editable?: boolean;
  /** What the text is, for a screen reader. */
  readonly label: string;
  readonly placeholder?: string;
  readonly pictureUrl: (digest: string) => string;
  /** Takes a picture chosen or pasted, and answers how it stands in the text; absent: no pictures here. */
  readonly onPicture?: (file: File) => Promise<{ readonly digest: string } | null>;
  /** More extensions: figure references, comments, suggestions. Must not change while the editor lives. */
  readonly extensions?: Extensions;
  /** Nodes whose extension is among `extensions`. */
  readonly without?: readonly NodeName[];
  readonly suggestions?: Readonly<Record<string, Record<string, unknown>>>;
  /** More tools at the end of the toolbar. */
  readonly tools?: (editor: Editor) => ReactNode;
  readonly onReady?: (editor: Editor) => void;
}

/** What the editor holds, as the model stores it. @throws ZodError on what the schema could not have let in. */
export function docOfEditor(editor: Editor): FragmentDoc {
  return fragmentDocSchema.parse(editor.getJSON());
}

/** The block editor of one fragment: paragraphs, levels, lists, tables, pictures; numbers are shown, never typed. */
export function FragmentEditor(props: FragmentEditorProps) {
  const { content, editable = true, label, placeholder = '', pictureUrl, tools } = props;
  // The editor lives longer than one rendering: it calls what was given last.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const editor = useEditor({
    extensions: [
      ...fragmentExtensions({
        pictureUrl,
        suggestions: props.suggestions ?? {},
        without: props.without ?? [],
      }),
      ordinals,
      blockKeys,
      UndoRedo,
      Dropcursor,
      Gapcursor,
      Placeholder.configure({ placeholder }),
      ...(props.extensions ?? []),
    ],
    content: content as JSONContent | null,
    editable,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: styles.text ?? '' },
      handlePaste: (_view, event) => {
        const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
        const { onPicture } = latest.current;
        // Word brings a picture of its text along with the text.
        if (!file || !onPicture || event.clipboardData?.getData('text/plain').trim()) return false;
        void addPicture(file, onPicture);
        return true;
      },
    },
    onCreate: ({ editor: made }) => latest.current.onReady?.(made),
    onUpdate: ({ editor: changed }) => latest.current.onChange?.(docOfEditor(changed)),
  });
  const addPicture = async (file: File, upload: NonNullable<FragmentEditorProps['onPicture']>): Promise<void> => {
    const picture = await upload(file);
    if (!picture) return;
    const alt = file.name.replace(/\.[^.]+$/, '') || '图片';
    editor
      .chain()
      .focus()
      .insertContent({ type: 'image', attrs: { ...picture, alt, width: 120, caption: null } })
      .run();
  };
  useEffect(() => {
    if (editor.isEditable !== editable) editor.setEditable(editable);
  }, [editor, editable]);
  return (
    <div className={styles.editor}>
      {editable && (
        <EditorToolbar
          editor={editor}
          onPicture={props.onPicture && ((file) => void addPicture(file, props.onPicture as never))}
          more={tools?.(editor)}
        />
      )}
      <EditorContent editor={editor} />
    </div>
  );
}
