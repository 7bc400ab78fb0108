/** What the panel may ask of the server: names, arguments, results. Both sides compile against it; nothing here runs. */

/** What survives `google.script.run` unchanged: no Date, no function, no undefined. */
export type Wire = string | number | boolean | null | readonly Wire[] | { readonly [key: string]: Wire };

/** What a command has to say when it is done. */
export type Said = { readonly sentence: string };

type None = { readonly [key: string]: never };

export type Requests = {
  readonly whoNeedsFollowUp: { readonly args: None; readonly result: Said };
  readonly checkCustomers: { readonly args: None; readonly result: Said };
  readonly prepareTexts: { readonly args: None; readonly result: Said };
  readonly adoptList: {
    readonly args: {
      readonly tab: string;
      readonly mapping: 'guess' | { readonly [heading: string]: string };
      readonly consentStory: string;
    };
    readonly result: Said;
  };
  readonly saveSettings: {
    readonly args: { readonly [name: string]: string | number };
    readonly result: Said;
  };
  readonly logContact: {
    readonly args: {
      readonly customerId: string;
      readonly channel: string;
      readonly outcome: string;
      readonly note: string;
      readonly next: string;
    };
    readonly result: Said;
  };
};

export type RequestName = keyof Requests;
export type ArgsOf<Name extends RequestName> = Requests[Name]['args'];
/** `never` when a result could not cross the wire, so that its handler does not compile. */
export type ResultOf<Name extends RequestName> = Requests[Name]['result'] extends Wire
  ? Requests[Name]['result']
  : never;

/** Every answer of the gate. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly message: string };
