import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { SettingsError, wantsDebug } from '@chancery/runtime';

const program = new Command('chancery')
  .description('年度报告编审系统')
  .helpOption('-h, --help', '显示帮助')
  .helpCommand(false)
  .exitOverride()
  .configureHelp({ sortSubcommands: false });

/** Commands are loaded when they are called, so that the list of them appears at once. */
const run = (work: () => Promise<number>): void => {
  work().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof SettingsError ? error.message : `出错:${(error as Error).message}`);
      if (!(error instanceof SettingsError) && wantsDebug()) console.error(error);
      process.exit(1);
    },
  );
};

program
  .command('start')
  .description('启动系统:内置数据库、接口与后台任务;首次启动建立演示政府')
  .option('--empty', '不建立演示政府')
  .action((options: { empty?: boolean }) => run(async () => (await import('./commands/start.js')).start(options)));
program
  .command('demo')
  .description('在独立数据目录中演完一个年度:从建立任务到用印、印发、验证')
  .option('--report <file>', '报告文件(JSON)')
  .option('--out <dir>', '输出目录')
  .option('--today <date>', '演示所用的“今天”,YYYY-MM-DD')
  .option('--keep', '保留演示的数据目录')
  .option('--url <url>', '在已运行的系统中演示(须同时给出 --setup-code)')
  .option('--setup-code <code>', '已运行系统的一次性设置码')
  .action((options: object) => run(async () => (await import('./commands/demo.js')).demo(options)));
program
  .command('verify')
  .description('验证 PDF 或 DOCX 是否为已印发的原文件、由谁用印、何时用印')
  .argument('<file>', '要验证的文件')
  .option('--register <file>', '用印登记(register.json);不写则用本机登记')
  .option('--trust <file>', '信任锚证书(PEM);不写则用本机信任锚')
  .action((file: string, options: object) =>
    run(async () => (await import('./commands/verify.js')).verify(file, options)),
  );
program
  .command('import')
  .description('查看一个文件(DOCX、TXT、HTML;装有 LibreOffice 时还有 DOC、WPS)导入后的提纲、自动改动和提示')
  .argument('<file>', '要导入的文件')
  .option('--json', '输出 JSON')
  .option('--keep-marks', '保留原文标点的全角、半角和行内空白')
  .option('--revisions <decision>', '对全部修订和批注:accept 接受,reject 拒绝')
  .action((file: string, options: object) =>
    run(async () => (await import('./commands/import.js')).importCommand(file, options)),
  );
program
  .command('proofread')
  .description('校对报告:核算数据,查标点、序号、日期、用语和个人信息')
  .argument('<file>', '.txt、.docx,或 examples/ 形式的报告文件(.json)')
  .option('--json', '输出 {text, findings[], claims[]}')
  .action((file: string, options: object) =>
    run(async () => (await import('./commands/proofread.js')).proofread(file, options)),
  );
program
  .command('conformance')
  .description('按 GB/T 9704-2012 测量 PDF 的版式:每个要素符合、代用、不符合或不适用')
  .argument('<file>', '要测量的 PDF')
  .option('--json', '输出 JSON')
  .action((file: string, options: object) =>
    run(async () => (await import('./commands/conformance.js')).conformance(file, options)),
  );
program
  .command('fonts')
  .description('取得并准备排版字体,列出每种字体由哪一款排印')
  .option('--from <dir>', '不下载,从该目录取 Fandol 字体(FandolFang-Regular.otf 等)')
  .action((options: { from?: string }) => run(async () => (await import('./commands/fonts.js')).fonts(options)));
program
  .command('audit')
  .description('校验审计链是否完整:audit verify')
  .argument('<action>', 'verify')
  .action((action: string) => run(async () => (await import('./commands/audit.js')).audit(action)));
program
  .command('backup')
  .description('把整个系统某一时刻的数据备份到一个新目录;不必停机')
  .argument('<dir>', '备份目录')
  .action((dir: string) => run(async () => (await import('./commands/backup.js')).backup(dir)));
program
  .command('restore')
  .description('把备份恢复到空的系统;须设置备份时的 CHANCERY_MASTER_KEY')
  .argument('<dir>', '备份目录')
  .action((dir: string) => run(async () => (await import('./commands/restore.js')).restore(dir)));
program
  .command('rotate-key')
  .description('更换主密钥:重新加密全部密文;须先停止系统')
  .action(() => run(async () => (await import('./commands/rotate-key.js')).rotateKey()));
program
  .command('authority')
  .description('签发测试印章和领导签名的证书机构:show 查看,import 换为本单位的(PKCS#12)')
  .argument('<action>', 'show 或 import')
  .argument('[file]', '证书文件(.p12、.pfx)')
  .option('--password-file <file>', '证书文件的口令所在的文件(取第一行)')
  .action((action: string, file: string | undefined, options: { passwordFile?: string }) =>
    run(async () => (await import('./commands/authority.js')).authority(action, file, options)),
  );
program
  .command('setup-code')
  .description('取得一次性设置码,凭码建立政府')
  .action(() => run(async () => (await import('./commands/setup-code.js')).setupCode()));
program
  .command('migrate')
  .description('把数据库结构更新到本版本;可重复执行')
  .action(() => run(async () => (await import('./commands/migrate.js')).migrate()));
program
  .command('openapi')
  .description('生成接口说明 docs/openapi.json;--check 只核对是否一致')
  .option('--check', '只核对')
  .action((options: { check?: boolean }) => run(async () => (await import('./commands/openapi.js')).openapi(options)));

if (process.argv.length <= 2) program.outputHelp();
else {
  try {
    program.parse();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode;
  }
}
