/** The Fandol faces could not be had; the message says why and what to do, in Chinese. */
export class FandolUnavailable extends Error {
  constructor(why: string) {
    super(
      `未能取得 Fandol 字体:${why}。原有字体不变。也可自行取得 Debian 软件包 texlive-lang-chinese(或 CTAN 的 fonts/fandol),` +
        '将其中的 FandolFang-Regular.otf 等文件放入一个目录,再运行 npm run fonts -- --from <目录>;' +
        '有本机关的正版字体的,放入目录并以 CHANCERY_FONTS 指明即可。',
    );
    this.name = 'FandolUnavailable';
  }
}
