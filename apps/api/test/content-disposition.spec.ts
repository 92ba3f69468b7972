import { expect, test } from '@jest/globals';
import { contentDisposition } from '../src/attachments/content-disposition.js';

test('a Chinese name is whole in UTF-8 and harmless in ASCII', () => {
  expect(contentDisposition('attachment', '工作 总结.pdf')).toBe(
    `attachment; filename="_____.pdf"; filename*=UTF-8''%E5%B7%A5%E4%BD%9C%20%E6%80%BB%E7%BB%93.pdf`,
  );
});

test.each(['a"; filename="b.exe', "a'b%20c.pdf", 'a\r\nSet-Cookie: x=1', '𠮷.pdf', 'a;b,c=d.pdf', 'a\\"b.pdf'])(
  '%j stays one name',
  (name) => {
    const header = contentDisposition('inline', name);
    expect(header).toMatch(
      /^inline; filename="[A-Za-z0-9!#$&+.^_`|~-]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/,
    );
    expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name);
  },
);
