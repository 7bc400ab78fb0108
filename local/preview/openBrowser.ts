/** Opens a page in the person's own browser where there is one; never fails. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The command of each system that hands an address to the default browser. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Whether somebody sits here with a browser: a terminal, and on Linux a desktop. */
function hasDesktop(): boolean {
  if (!process.stdout.isTTY || process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
}

/** Tries; says whether it did. */
export function openBrowser(address: string): boolean {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (command === undefined || !hasDesktop() || !isInstalled(command)) return false;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function isInstalled(command: string): boolean {
  if (process.platform === 'win32') return true;
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
