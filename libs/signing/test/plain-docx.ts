import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = (rows: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`,
  );

/** A DOCX of one paragraph with a style part and an external link. */
export function plainDocx(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="png" ContentType="image/png"/>' +
        `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': relations(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': strToU8(
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>全区法治政府建设情况</w:t></w:r></w:p></w:body></w:document>',
    ),
    'word/styles.xml': strToU8(
      '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    ),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="rId2" Type="${OFFICE}/hyperlink" Target="https://example.gov.cn/?a=1&amp;b=2" TargetMode="External"/>` +
        `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    ),
  });
}
