/** Faults that would text somebody twice, unasked, too late or at night, each as a change of one place in the sources. */

export interface Fault {
  readonly name: string;
  /** Below src. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
  /** Below test/app: the test that has to fail, where chance seldom comes to the place or another guard stands behind it. */
  readonly test?: { readonly file: string; readonly name: string };
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'claimed after the call',
    file: 'app/outbox/sendTexts.ts',
    from: `    journal.change([{ key, month, phone, record: claim }]);
    const outcome = this.askFirst(text) ?? this.ask(request, (answer) => line.readSend(answer));`,
    to: `    const outcome = this.askFirst(text) ?? this.ask(request, (answer) => line.readSend(answer));
    journal.change([{ key, month, phone, record: claim }]);`,
  },
  {
    name: 'claim not written',
    file: 'app/outbox/sendTexts.ts',
    from: '    journal.change([{ key, month, phone, record: claim }]);',
    to: '',
  },
  {
    name: 'sent again after an unclear answer',
    file: 'core/texts/outbox/sendPlan.ts',
    from: "return { record: unknownOf(claim, outcome.wasAnswered ? 'answered' : 'silent'), next: 'unclear' };",
    to: "return { record: { ...claim, state: 'approved' }, next: 'unclear' };",
    test: { file: 'sending/sendTrouble', name: 'whose answer is lost' },
  },
  {
    name: 'one look proves that a text was not taken',
    file: 'core/texts/outbox/sendPlan.ts',
    from: '  if (!isLast) return record;',
    to: '',
    test: { file: 'sending/sendGates', name: 'listed after 40 minutes' },
  },
  {
    name: 'keys that several texts share',
    file: 'app/outbox/journal.ts',
    from: 'shortName(this.ports.hash(key))',
    to: 'shortName(this.ports.hash(key)).slice(0, 1)',
  },
  {
    name: 'number of the month not looked at',
    file: 'core/texts/outbox/settle.ts',
    from: '  return holder !== undefined && holder !== outbox.nameOf(text.key);',
    to: '  return false;',
    test: { file: 'sentOnce', name: 'typed again' },
  },
  {
    name: 'same phone given to two people',
    file: 'core/texts/plan.ts',
    from: 'if (owner && owner.id !== customer.id) return',
    to: 'if (owner && owner.id === undefined) return',
    test: { file: 'sending/sendGates', name: 'one phone' },
  },
  {
    name: 'stop by text not recorded',
    file: 'app/outbox/replies.ts',
    from: "if (kind === 'help' || kind === 'other' || isKnown",
    to: "if (kind !== 'start' || isKnown",
  },
  {
    name: 'stop not looked up',
    file: 'core/texts/leftOut.ts',
    from: "  if (said === 'revoked') return 'Said stop';",
    to: '',
  },
  {
    name: 'hours not looked at',
    file: 'core/texts/outbox/sendPlan.ts',
    from: 'return isOpen && closesInSeconds >= LEAST_SECONDS ? Math.min(MOST_SECONDS, closesInSeconds) : undefined;',
    to: 'return isOpen ? Math.min(MOST_SECONDS, closesInSeconds) + LEAST_SECONDS : LEAST_SECONDS;',
  },
  {
    name: 'yes to any words',
    file: 'core/texts/outbox/settle.ts',
    from: "record?.state === 'approved' && record.note === outbox.fingerprintOf(text.phone, text.message)",
    to: "record?.state === 'approved'",
  },
  {
    name: "the provider's list not asked first",
    file: 'app/outbox/settleJobs.ts',
    from: '    if (!seen) return [];',
    to: '    if (!seen || seen.providerId !== "") return [];',
    // Nobody gets a second text for it: each is asked for once more just before it goes out.
    test: { file: 'sending/sendTrouble', name: 'one look at the account' },
  },
  {
    name: '"stop everything" not read in the run',
    file: 'app/outbox/sendTexts.ts',
    from: "return this.materials.journal.noteOf('stop') !== '';",
    to: 'return false;',
    test: { file: 'sending/sendMoments', name: 'honoured within one text' },
  },
  {
    name: 'row not read again before the claim',
    file: 'app/outbox/sendTexts.ts',
    from: '    const { list } = this.opened ?? {};',
    to: '    if (id !== undefined) return true;\n    const { list } = this.opened ?? {};',
    test: { file: 'sending/sendTrouble', name: 'deleted from the list' },
  },
  {
    name: 'lock not taken',
    file: 'google/livePorts.ts',
    from: '  if (!lock?.tryLock(LOCK_WAIT_MS)) return undefined;',
    to: '  if (!lock) return undefined;',
    test: { file: 'sending/sendOverlap', name: 'has the lock' },
  },
  {
    name: 'lease not looked at',
    file: 'app/outbox/sendRun.ts',
    from: "  if (Math.abs(minute - lease) < LEASE_MINUTES) return '';",
    to: '',
    test: { file: 'sending/sendOverlap', name: '6 minutes after' },
  },
  {
    name: 'list not asked just before a text',
    file: 'app/outbox/sendTexts.ts',
    from: 'this.askFirst(text) ?? ',
    to: '',
  },
  {
    name: 'a copy begins where its original does',
    file: 'app/outbox/sendTexts.ts',
    from: 'memory?.file === undefined ||',
    to: 'memory?.file !== id || memory.file === undefined ||',
    test: { file: 'sending/copies', name: 'meet at no text' },
  },
  {
    name: 'stops not kept beside the Consent tab',
    file: 'app/consentBook.ts',
    from: '[...lines, ...lost]',
    to: '[...lines]',
    test: { file: 'stopsSurvive', name: 'of its line' },
  },
  {
    name: 'pasted key of an earlier month believed',
    file: 'app/outbox/tickedTexts.ts',
    from: '!listed.some(isNow)',
    to: 'listed.length > 0',
    test: { file: 'strangeTicks', name: 'call list: the key of a call of last month' },
  },
  {
    name: 'a test goes to whoever says no in the list',
    file: 'app/outbox/sendTest.ts',
    from: 'return opened.ok && closedNumbers(opened.value.customers, country).has(phone);',
    to: 'return opened.ok && phone === country;',
    test: { file: 'sending/connect', name: 'a no in the list' },
  },
  {
    name: 'calls not logged',
    file: 'app/calls/carryOutCalls.ts',
    from: 'ticked.length > 0 ? logCalls(book, list, { keys }) : list',
    to: 'keys.length > 0 ? list : list',
    test: { file: 'callLog', name: 'not forgotten with the journal' },
  },
  {
    name: 'a yes typed after set-up needs no word',
    file: 'core/texts/leftOut.ts',
    from: "said === 'granted' || isTold(id)",
    to: "said === 'granted' || inList === 'yes'",
    test: { file: 'untoldYeses', name: 'is left out until the owner says' },
  },
  {
    name: 'a yes that was taken back stays told for',
    file: 'app/outbox/toldYeses.ts',
    from: 'stillTold(known, customers, isRead)',
    to: 'known',
    test: { file: 'untoldYeses', name: 'is another yes' },
  },
];
