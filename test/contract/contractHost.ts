/** The emulator around the contract script, as the tests use it. */
import { createHost } from '../../local/emulator';
import type { Host, HostOptions } from '../../local/emulator';
import { createPhoneNetwork } from '../../local/phoneNetwork';
import type { Difference } from './case';
import { buildContractScript } from './build';

let script: ReturnType<typeof buildContractScript> | undefined;

/** A host with the contract script, its scopes and an empty spreadsheet of another zone than the script. */
export function contractHost(options: HostOptions = {}): Host {
  script ??= buildContractScript();
  const { source, manifest } = script;
  const place = { now: '2026-11-20T09:00', sheetZone: 'America/New_York', locale: 'en_US' };
  // Whoever shows no key is refused there as at the real address.
  const { fetch } = createPhoneNetwork({ now: () => 0 });
  return createHost({ ...place, fetch, source, manifest: JSON.parse(manifest) as object, ...options });
}

/** Runs one case in a fresh spreadsheet, inside the script's own context. */
export function differenceOnEmulator(name: string): Difference | undefined {
  const found = contractHost().evaluate(`JSON.stringify(contract_.runCase(${JSON.stringify(name)}))`);
  return typeof found === 'string' ? (JSON.parse(found) as Difference) : undefined;
}
