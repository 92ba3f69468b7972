import { FACES } from './faces.js';

/**
 * The face that is printed for each face the layout asks for, of the families that are installed.
 * @throws Error when there is none at all for one of them.
 */
export function chooseFaces(installed: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    FACES.map(({ family, standIns }) => {
      const chosen = [family, ...standIns].find((name) => installed.has(name));
      if (!chosen)
        throw new Error(`没有可用的中文字体代替 ${family}。请重新安装依赖,或以 CHANCERY_FONTS 指明字体目录。`);
      return [family, chosen];
    }),
  );
}
