import { invalid, type Refusal } from '@chancery/domain';

/** Why a file is not imported. The code is stable; the sentence names what was found, why that is a matter, what to do. */
const REFUSALS = {
  FILE_EMPTY: '文件是空的,没有可以导入的内容。请检查原文件后重新选择。',
  FILE_TOO_LARGE: '文件超过 20 MB,不能导入。请压缩其中的图片,或拆分后再导入。',
  FILE_TYPE_UNKNOWN: '不能识别这种文件。可导入 DOCX、TXT、HTML 文件;其他格式请用 Word 或 WPS 打开后另存为 DOCX。',
  FILE_TYPE_OLD:
    '这是旧格式的 Word 或 WPS 文件(DOC、WPS),本机没有转换程序。请用 Word 或 WPS 打开,选“另存为”,类型选“Word 文档(*.docx)”,再导入。',
  FILE_CONVERSION_FAILED: '旧格式文件未能转换,可能已损坏或设有密码。请用 Word 或 WPS 打开,另存为 DOCX 后再导入。',
  FILE_ENCRYPTED: '文件设有打开密码或经过加密,不能导入。请去掉密码,另存后再导入。',
  FILE_BROKEN: '文件不完整或已损坏,不能导入。请用 Word 或 WPS 打开,另存为 DOCX 后再导入。',
  FILE_NOT_WORD: '这个压缩包不是 Word 文件(里面没有正文),不能导入。请确认选择的是 DOCX 文件。',
  FILE_ZIP64: '文件采用 ZIP64 格式,正常的 Word 文件不会如此,不予导入。请用 Word 或 WPS 另存为 DOCX 后再导入。',
  FILE_TOO_LARGE_INSIDE: '文件解压后过大(可能是压缩炸弹),不予导入。请压缩其中的图片,或拆分后再导入。',
  FILE_LIES_ABOUT_SIZE:
    '文件解压后的大小与目录所写不符(可能是压缩炸弹),不予导入。请用 Word 或 WPS 另存为 DOCX 后再导入。',
  FILE_TOO_MANY_PARTS: '文件内部条目过多,正常的 Word 文件不会如此,不予导入。请用 Word 或 WPS 另存为 DOCX 后再导入。',
  FILE_BAD_NAME:
    '文件内部有非法的条目名称(上级目录、空字符、重名或过长),不予导入。请用 Word 或 WPS 另存为 DOCX 后再导入。',
  FILE_HAS_MACROS: '文件含有宏,不予导入。请另存为不含宏的 DOCX 后再导入。',
  FILE_HIDES_ANOTHER: '文件前后附着其他内容(一个文件冒充两种),不予导入。请用 Word 或 WPS 打开、另存后再导入。',
  FILE_HAS_ENTITIES:
    '文件内部声明了 XML 实体,正常的 Word 文件不会如此,不予导入。请用 Word 或 WPS 另存为 DOCX 后再导入。',
  FILE_NESTED_TOO_DEEP: '文件内部嵌套层数过深,不予导入。请用 Word 或 WPS 另存为 DOCX 后再导入。',
  FILE_TOO_COMPLEX: '文件内容过多(元素或文字超过上限),不能导入。请拆分后再导入。',
  TEXT_NOT_READABLE: '文件不是文本,或文字编码无法识别,不能导入。请另存为 UTF-8 编码的文本后再导入。',
  IMPORT_TOO_SLOW: '导入超过时限,已停止。请拆分文件,或另存为 DOCX 后再导入。',
  IMPORT_TOO_MUCH_MEMORY: '导入所需内存超过上限,已停止。请拆分文件后再导入。',
} as const;

export type IntakeCode = keyof typeof REFUSALS;

/** @param details what was found, for the log and for tests; never shown by itself */
export const refuse = (code: IntakeCode, details?: string): Refusal => invalid(code, REFUSALS[code], details);

/** Leaves a reader at whatever depth; `importFile` turns it into its refusal. Never crosses the library's border. */
export class RefusedFile extends Error {
  constructor(
    readonly code: IntakeCode,
    readonly found?: string,
  ) {
    super(`${code}${found === undefined ? '' : `: ${found}`}`);
  }
}
