import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { FileField } from '../src/shared/ui/FileField.js';
import { renderPage } from './support/render-page.js';

function Form() {
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      <label htmlFor="seal">印章图样</label>
      <FileField id="seal" accept=".png" file={file} onChoose={setFile} />
    </>
  );
}

test('a file is chosen by the label, the page says its name in its own language, and the keyboard reaches it', async () => {
  const { user } = await renderPage(<Form />);
  expect(await screen.findByText('尚未选择')).toBeDefined();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByLabelText('印章图样'));
  await user.upload(screen.getByLabelText('印章图样'), new File(['x'], '印章.png', { type: 'image/png' }));
  expect(await screen.findByText('印章.png')).toBeDefined();
  expect(screen.queryByText('尚未选择')).toBeNull();
});
