/**
 * Webpack plugin: runs what was made once, and keeps the code of its files as the engine compiled it, which another start of
 * the same engine takes as it is.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const keeper = resolve(import.meta.dirname, 'keep-code.cjs');

export class KeptCode {
  /**
   * @param {string} file of the output, to be run
   * @param {readonly string[]} words of a command that does what most of it is for
   */
  constructor(file, words) {
    this.file = file;
    this.words = words;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('KeptCode', () => {
      const file = resolve(compiler.outputPath, this.file);
      const { status, stderr } = spawnSync(process.execPath, ['-r', keeper, file, ...this.words], { encoding: 'utf8' });
      // 1 says that the month does not tie, which is an answer.
      if (status !== 0 && status !== 1) throw new Error(`${this.file} cannot be run: ${stderr}`);
    });
  }
}
