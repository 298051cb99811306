import { closeSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a batch writes. `scores.jsonl.part` grows; `scores.jsonl.progress` says from time to time how far it is known
 * to be whole; at the end the part becomes `scores.jsonl`. Writing waits for the disk, so that nothing piles up.
 */
export interface OutputPaths {
  readonly output: string;
  readonly part: string;
  readonly journal: string;
}

export function pathsOf(output: string): OutputPaths {
  return { output, part: `${output}.part`, journal: `${output}.progress` };
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** A new name is on the disk only when its folder is. Not every system can do that, or needs it. */
function syncFolder(file: string): void {
  try {
    const folder = openSync(path.dirname(file), 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The content is safe all the same.
  }
}

/** Replaces a small file as a whole: at any moment it is the old one or the new one. */
export function replaceFile(file: string, text: string): void {
  const temporary = `${file}.new`;
  const descriptor = openSync(temporary, 'w');
  try {
    writeAll(descriptor, Buffer.from(text));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
  syncFolder(file);
}

export interface PartFile {
  /** Length in bytes. */
  readonly length: number;
  append(text: string): void;
  /** All that was appended is on the disk when this returns. */
  sync(): void;
  close(): void;
}

/** Opens a part, cut to the length that is known to be whole. Throws errors of the file system. */
export function openPart(file: string, length: number): PartFile {
  const descriptor = openSync(file, 'a');
  ftruncateSync(descriptor, length);
  let written = length;
  return {
    get length() {
      return written;
    },
    append(text) {
      const bytes = Buffer.from(text);
      writeAll(descriptor, bytes);
      written += bytes.length;
    },
    sync: () => fsyncSync(descriptor),
    close: () => closeSync(descriptor),
  };
}

/** Gives the finished part its name. */
export function finishPart({ part, output }: OutputPaths): void {
  renameSync(part, output);
  syncFolder(output);
}

export function removeFile(file: string): void {
  rmSync(file, { force: true });
}
