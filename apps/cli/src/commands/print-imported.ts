import { CHANGE_LABELS, type Change, type ChangeKind, type Imported } from '@chancery/intake';

const EXAMPLES = 5;
const LONGEST = 40;

/** One line, as long as a line is. */
function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Which paragraph of the text an offset lies in, counted from 1. */
function paragraphAt(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => ends.filter((end) => end < offset).length + 1;
}

function printChanges(changes: readonly Change[], place: (offset: number) => number): void {
  console.log(`\n自动改动:${changes.length} 处`);
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  for (const kind of kinds) {
    const those = changes.filter((change) => change.kind === kind);
    console.log(`  ${CHANGE_LABELS[kind]}:${those.length} 处`);
    if (isSilent(kind)) continue;
    for (const { start, before, after } of those.slice(0, EXAMPLES)) {
      console.log(
        `    第 ${place(start)} 段 ${after === '' ? '删去' : ''}“${excerpt(before)}”${after === '' ? '' : `→“${excerpt(after)}”`}`,
      );
    }
    if (those.length > EXAMPLES) console.log(`    …另有 ${those.length - EXAMPLES} 处,用 --json 查看全部`);
  }
}

/** Blanks before and after look the same on paper. */
const isSilent = (kind: ChangeKind): boolean => kind === 'layout' || kind === 'invisible' || kind === 'blank';

/** What was made of a file, for people to read. */
export function printImported(file: string, { text, outline, changes, warnings, frame, unresolved }: Imported): void {
  const place = paragraphAt(text);
  console.log(`文件:${file}`);
  if (frame.title !== null) console.log(`标题:${frame.title}`);
  if (frame.documentNumber !== null) console.log(`文号:${frame.documentNumber}`);
  const signoff = [frame.signoff.issuer, frame.signoff.date].filter((part) => part !== null).join(' ');
  if (signoff !== '') console.log(`署名和日期:${signoff}`);
  console.log(`正文:${text === '' ? 0 : text.split('\n').length} 段,${text.length} 字`);
  console.log(`\n提纲:${outline.length} 个标题`);
  for (const { level, numbering, heading, runIn } of outline) {
    console.log(`${'  '.repeat(level)}${numbering}${heading}${runIn ? '(接排)' : ''}`);
  }
  printChanges(changes, place);
  console.log(`\n提示:${warnings.length} 条`);
  for (const { code, message, start } of warnings) console.log(`  第 ${place(start)} 段 ${message}(${code})`);
  if (unresolved.length > 0) console.log(`\n修订和批注:${unresolved.length} 处`);
  for (const { kind, author, date, words, start } of unresolved) {
    const label = { insertion: '插入', deletion: '删除', move: '移动', comment: '批注' }[kind];
    console.log(`  第 ${place(start)} 段 ${label} ${author} ${date.slice(0, 10)}“${excerpt(words)}”`);
  }
}
