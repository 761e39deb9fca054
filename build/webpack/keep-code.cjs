/**
 * Loaded before a program: at the end of each of its threads the compiled code of the scripts that it made is put beside their
 * files. Only an engine with the same flags takes it, so those that the program has changed are put back before.
 */
const { execFileSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');
const { isMainThread, parentPort } = require('node:worker_threads');

const scripts = [];

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    scripts.push({ script: this, path: options.filename.replace(/\.cjs$/, '.code') });
  }
};

const flag = /--interrupt-budget=\d+/.exec(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }));

function keep() {
  if (flag !== null) setFlagsFromString(flag[0]);
  for (const { script, path } of scripts) writeFileSync(path, script.createCachedData());
}

if (isMainThread) process.on('exit', keep);
else {
  // The first thread ends the second when it has been told all that this has found.
  const tell = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (message) => {
    if (message.told === 'parts') keep();
    tell(message);
  };
}
