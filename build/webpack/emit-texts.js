/** Webpack plugin: adds generated texts to the output, and has the manifest ready for `npm run dev` too. */
export class EmitTexts {
  /** @param {Readonly<Record<string, string>>} texts path in the output and its text */
  constructor(texts) {
    this.texts = texts;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitTexts', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitTexts', stage }, () => {
        for (const [path, text] of Object.entries(this.texts)) compilation.emitAsset(path, new sources.RawSource(text));
      });
    });
  }
}
