import { FACES, type Face } from './faces.js';

type Families = ReadonlySet<string>;

/** The face itself, from the first folder that has it under one of its names; else the best stand-in of any folder. */
function choose({ family, alsoNamed, standIns }: Face, folders: readonly Families[]): string | undefined {
  const names = [family, ...alsoNamed];
  const own = folders.flatMap((families) => names.find((name) => families.has(name)) ?? [])[0];
  return own ?? standIns.find((name) => folders.some((families) => families.has(name)));
}

/**
 * The face that is printed for each face the layout asks for.
 * @param folders families of each folder of fonts, in the order of choice: the office's, the system's, Fandol, Noto
 * @throws Error when there is none at all for one of them.
 */
export function chooseFaces(folders: readonly Families[]): ReadonlyMap<string, string> {
  return new Map(
    FACES.map((face) => {
      const chosen = choose(face, folders);
      if (!chosen)
        throw new Error(`没有可用的中文字体代替 ${face.family}。请重新安装依赖,或以 CHANCERY_FONTS 指明字体目录。`);
      return [face.family, chosen];
    }),
  );
}
