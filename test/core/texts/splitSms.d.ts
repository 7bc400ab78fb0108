// The part of split-sms that the tests ask; the package has no types of its own.
declare module 'split-sms' {
  export function split(text: string): { readonly parts: readonly unknown[] };
}
