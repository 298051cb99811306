#!/usr/bin/env node
// Checks the Node version, then loads the command line. Everything else is the command line's business.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const tooOld = major < 20 || (major === 20 && minor < 19);

if (tooOld) {
  fail(`Shoptalk needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/`);
} else {
  try {
    const { main } = await import('../dist/bundle/main.js');
    process.exitCode = await main(process.argv.slice(2));
    // Where nothing is left to write, leaving at once spares the tidying up.
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const isBuilt = !String(error.url ?? error.message).includes('/dist/');
    fail(
      isBuilt
        ? `Shoptalk is not installed completely: run "npm ci" in its folder. (${error.message})`
        : 'Shoptalk is not built: run "npm run build" in its folder.',
    );
  }
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
