/** Loaded before a program: says of each script that it makes whether the engine took the code that was kept of it. */
const { writeSync } = require('node:fs');
const { basename } = require('node:path');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    writeSync(2, `${basename(options.filename)} ${this.cachedDataRejected === false ? 'taken' : 'compiled'}\n`);
  }
};
