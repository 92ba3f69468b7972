import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, type Schemas } from '../../api-client/client.js';
import { sendFile } from '../../api-client/send-file.js';

export type Reading = Schemas['ImportReading'];
export type Original = Schemas['AttachmentView'];
export type Decision = 'accept' | 'reject';
export type HeadingChoice = 'text' | '一、' | '（一）' | '1.' | '（1）' | '一是' | 'none';

export interface Choices {
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly undone: readonly string[];
  readonly headings: Readonly<Record<string, HeadingChoice>>;
}

const NONE: Choices = { decisions: {}, undone: [], headings: {} };

/** The import of one file into a section: read, decided and mended step by step; nothing is kept until it is taken. */
export function useImport(sectionId: string) {
  const client = useQueryClient();
  const [original, setOriginal] = useState<Original | null>(null);
  /** The file as it is, without any choice: its tracked changes have their places here. */
  const [first, setFirst] = useState<Reading | null>(null);
  /** The file with its tracked changes decided and nothing else: its automatic changes have their places here. */
  const [decided, setDecided] = useState<Reading | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [choices, setChoices] = useState<Choices>(NONE);
  const [progress, setProgress] = useState<number | null>(null);
  const wanted = useRef(0);
  const params = (attachmentId: string) => ({ params: { path: { id: sectionId, attachmentId } } });
  const begin = (started: Original, read: Reading): void => {
    setOriginal(started);
    setFirst(read);
    setDecided(read);
    setReading(read);
    setChoices(NONE);
  };
  const ask = async (attachmentId: string, next: Choices): Promise<Reading> => {
    const { data } = await api.POST('/api/sections/{id}/imports/{attachmentId}/readings', {
      ...params(attachmentId),
      body: next as never,
    });
    if (!data) throw new Error('a reading without an answer');
    return data;
  };
  const upload = useMutation({
    mutationFn: async (file: File) => {
      setProgress(0);
      const query = new URLSearchParams({ name: file.name });
      return sendFile<Schemas['StartedImport']>(`/api/sections/${sectionId}/imports?${query}`, file, {
        onProgress: setProgress,
      });
    },
    onSuccess: ({ original: kept, reading: read }) => {
      begin(kept, read);
      // It is kept with the section from now on, whether its text is taken or not.
      return client.invalidateQueries({ queryKey: ['get', '/api/sections/{id}/attachments'] });
    },
    onSettled: () => setProgress(null),
  });
  const reopen = useMutation({
    mutationFn: async (kept: Original) => begin(kept, await ask(kept.id, NONE)),
  });
  const reread = useMutation({
    mutationFn: async (next: Choices) => {
      if (!original) throw new Error('nothing was imported');
      wanted.current += 1;
      const asked = wanted.current;
      const read = await ask(original.id, next);
      // The answer to the last choice counts, however they come.
      if (asked === wanted.current) {
        setReading(read);
        if (next.undone.length === 0 && Object.keys(next.headings).length === 0) setDecided(read);
      }
      return read;
    },
  });
  const choose = (next: Choices): void => {
    setChoices(next);
    reread.mutate(next);
  };
  const take = useMutation({
    mutationFn: async () => {
      if (!original) throw new Error('nothing was imported');
      const { data } = await api.POST('/api/sections/{id}/imports/{attachmentId}/taking', {
        ...params(original.id),
        body: choices as never,
      });
      if (!data) throw new Error('a taking without an answer');
      return data;
    },
  });
  return {
    original,
    first,
    decided,
    reading,
    choices,
    progress,
    upload,
    reopen,
    reread,
    take,
    /** Decisions change the source and with it the places of everything chosen after. */
    decide: (decisions: Choices['decisions']): void => setChoices({ ...NONE, decisions }),
    readDecided: (): Promise<unknown> => reread.mutateAsync(choices),
    undo: (undone: readonly string[]): void => choose({ ...choices, undone }),
    setHeading: (at: number, choice: HeadingChoice): void =>
      choose({ ...choices, headings: { ...choices.headings, [String(at)]: choice } }),
    reset: (): void => {
      wanted.current += 1;
      setOriginal(null);
      setFirst(null);
      setDecided(null);
      setReading(null);
      setChoices(NONE);
      upload.reset();
      reopen.reset();
      reread.reset();
      take.reset();
    },
  };
}

export type ImportDesk = ReturnType<typeof useImport>;
