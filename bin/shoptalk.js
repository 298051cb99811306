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
    // A full disk is told of only later, too late for whoever leaves at once.
    const lost = process.stdout.errored?.code;
    if (lost !== undefined && lost !== 'EPIPE') fail(`FI113 standard output cannot be written (${lost})`);
    // Where nothing is left to write, leaving at once spares the tidying up.
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  } catch (error) {
    if (error?.syscall === 'uv_cwd') fail('The folder you are in is no longer there: go to another one.');
    else if (error?.code === 'ERR_MODULE_NOT_FOUND') fail(whatIsMissing(error));
    else throw error;
  }
}

/** @param {Error & { url?: string }} error */
function whatIsMissing({ url, message }) {
  return String(url ?? message).includes('/dist/')
    ? 'Shoptalk is not built: run "npm run build" in its folder.'
    : `Shoptalk is not installed completely: run "npm ci" in its folder. (${message})`;
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
