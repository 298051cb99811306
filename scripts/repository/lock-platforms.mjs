// @ts-check

const OSES = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPUS = /** @type {Readonly<Record<string, string>>} */ ({
  arm: 'arm',
  arm64: 'arm64',
  armv7: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
});

/**
 * @typedef {Record<string, unknown> & { version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 * @typedef {{ name: string, version: string, dev: boolean }} Missing
 */

/**
 * Optional packages, mostly prebuilt binaries of other platforms, that the lock file does not hold. npm leaves them
 * out when the registry it asked serves only some platforms, and `npm ci` then refuses the lock file.
 * @param {Lock} lock
 * @returns {Missing[]}
 */
export function missingPlatforms(lock) {
  /** @type {Map<string, Missing>} */
  const missing = new Map();
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isResolved(lock, place, name)) continue;
      const dev = entry.dev === true && missing.get(name)?.dev !== false;
      missing.set(name, { name, version, dev });
    }
  }
  return [...missing.values()];
}

/**
 * The lock file with an entry for each of them: exact version and platform, no checksum (nobody here has seen the
 * package), so that npm skips it where the platform differs and fetches it where it fits.
 * @param {Lock} lock
 * @returns {Lock}
 */
export function withPlatforms(lock) {
  const added = missingPlatforms(lock).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    { version: version.replace(/^[~^]/, ''), ...platformOf(name), ...(dev ? { dev } : {}), optional: true },
  ]);
  const packages = { ...lock.packages, ...Object.fromEntries(added) };
  const sorted = Object.entries(packages).sort(([a], [b]) =>
    a === b ? 0 : a.localeCompare(b, 'en') < 0 ? -1 : 1,
  );
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/**
 * Platform by the naming habit of prebuilt binaries: `@esbuild/linux-arm64`, `binding-linux-x64-musl`.
 * @param {string} name
 * @returns {{ cpu?: string[], os?: string[], libc?: string[] }}
 */
export function platformOf(name) {
  if (name === 'fsevents') return { os: ['darwin'] };
  const words = name.split(/[-/@]/);
  const cpu = words.map((word) => CPUS[word]).find((word) => word !== undefined);
  const os = words.find((word) => OSES.includes(word));
  if (cpu === undefined && os === undefined) throw new Error(`cannot tell the platform of "${name}"`);
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : undefined;
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}

/**
 * Looks for a package as Node would: in the package's own node_modules, then in each folder above.
 * @param {Lock} lock
 * @param {string} place
 * @param {string} name
 */
function isResolved(lock, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
  }
}
