import { CannotPrint } from '@chancery/application';

/** A browser took more memory than it may and was killed. For a document that was alone in it: it will not fit again. */
export class BrowserMemoryExceeded extends CannotPrint {
  constructor(limit: number) {
    const megabytes = Math.floor(limit / 1024 ** 2);
    super(
      'BROWSER_MEMORY_EXCEEDED',
      `排版这份文件所需的内存超过上限(${megabytes} MB),已中止。请压缩或减少图片、分册印发,或由系统管理员调高 CHANCERY_BROWSER_MEMORY。`,
    );
    this.name = 'BrowserMemoryExceeded';
  }
}
