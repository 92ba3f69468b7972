import { invalid, type Outcome } from '@chancery/domain';
import { formOf, hidesZip, type FileForm } from './file-form.js';
import { inspectPackage, PackageError, type PackageKind } from './inspect-package.js';

interface EvidenceType {
  readonly form: FileForm;
  readonly mediaType: string;
  readonly package?: PackageKind;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<string, EvidenceType>> = {
  pdf: { form: 'pdf', mediaType: 'application/pdf' },
  docx: { form: 'zip', mediaType: `${OFFICE}.wordprocessingml.document`, package: 'docx' },
  xlsx: { form: 'zip', mediaType: `${OFFICE}.spreadsheetml.sheet`, package: 'xlsx' },
  pptx: { form: 'zip', mediaType: `${OFFICE}.presentationml.presentation`, package: 'pptx' },
  ofd: { form: 'zip', mediaType: 'application/ofd', package: 'ofd' },
  png: { form: 'png', mediaType: 'image/png' },
  jpg: { form: 'jpeg', mediaType: 'image/jpeg' },
  jpeg: { form: 'jpeg', mediaType: 'image/jpeg' },
};
const WANTED = '可上传 PDF、OFD、DOCX、XLSX、PPTX、PNG、JPG';
const OLD = /^(doc|xls|ppt|wps|et|dps)$/;
const WITH_MACROS = /^(docm|dotm|xlsm|xltm|xlsb|pptm|potm|ppsm)$/;

/** The media type of a file of evidence; refused when name and bytes disagree, or when it carries programs. */
export function checkEvidence(name: string, data: Uint8Array): Outcome<string> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (WITH_MACROS.test(ending)) return hasMacros();
  if (OLD.test(ending)) {
    return invalid(
      'FILE_TYPE_OLD',
      `不接收“.${ending}”旧格式文件。请用办公软件另存为 DOCX、XLSX、PPTX 或 PDF 后上传。`,
    );
  }
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  if (!type) return invalid('FILE_TYPE_UNKNOWN', `不接收这种文件(${ending || '没有扩展名'})。${WANTED}文件。`);
  const form = formOf(data);
  if (form !== type.form) {
    return invalid(
      'FILE_TYPE_MISMATCH',
      `文件内容与扩展名“.${ending}”不符,可能已损坏或改过名。请用原软件打开、另存后上传。`,
    );
  }
  if (!type.package) return type.form !== 'pdf' || isWholePdf(data) ? noSecondFile(type, data) : broken();
  try {
    inspectPackage(type.package, data);
    return type.mediaType;
  } catch (error) {
    if (error instanceof PackageError) return error.reason === 'macros' ? hasMacros() : tooLargeOrBroken(error);
    throw error;
  }
}

const isWholePdf = (data: Uint8Array): boolean => Buffer.from(data.subarray(-2_048)).includes('%%EOF');

function noSecondFile(type: EvidenceType, data: Uint8Array): Outcome<string> {
  if (!hidesZip(data)) return type.mediaType;
  return invalid('FILE_HIDES_ANOTHER', '文件后面附着另一个压缩文件,不予接收。请用原软件打开、另存后上传。');
}

const hasMacros = () =>
  invalid(
    'FILE_HAS_MACROS',
    '文件含有宏、控件或内嵌程序对象,不予接收。请另存为不含宏的 DOCX、XLSX、PPTX 或 PDF 后上传。',
  );

const broken = () => invalid('FILE_BROKEN', '文件不完整,无法打开。请检查原文件后重新上传。');

const tooLargeOrBroken = ({ reason }: PackageError) =>
  reason === 'bomb'
    ? invalid('FILE_TOO_LARGE_INSIDE', '文件展开后过大,不予接收。请压缩其中的图片,或拆分后上传。')
    : broken();
