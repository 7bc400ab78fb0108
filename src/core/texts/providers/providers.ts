/** The companies that can send texts, by name; a new one is added here and nowhere else. */
import type { Provider } from './provider';
import { twilio } from './twilio';

const PROVIDERS: readonly Provider[] = [twilio];

/** The provider of this name, in any letter case; undefined when there is none. */
export function providerNamed(name: string): Provider | undefined {
  return PROVIDERS.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
}
