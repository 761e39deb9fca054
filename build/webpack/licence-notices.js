/** Webpack plugin: writes which packages a bundle is made from, each with its licence, as their licences ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/** The folder of the package a file belongs to; null for a file of our own. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file ?? '')?.[0] ?? null;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, text: [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n') };
}

export class LicenceNotices {
  /** @param {string} path where the notices go in the output */
  constructor(path) {
    this.path = path;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LicenceNotices', (compilation) => {
      const folders = new Set();
      compilation.hooks.finishModules.tap('LicenceNotices', (modules) => {
        for (const { resource } of modules) folders.add(packageFolder(resource));
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicenceNotices', stage }, () => {
        const notices = [...folders].filter((folder) => folder !== null).map(notice);
        const sorted = notices.sort((a, b) => a.name.localeCompare(b.name, 'en')).map(({ text }) => text);
        if (sorted.length === 0) return;
        compilation.emitAsset(this.path, new sources.RawSource(`${sorted.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`));
      });
    });
  }
}
