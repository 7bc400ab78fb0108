/** The question who is meant by a name in Referred by, as it crosses the wire; types only. */

/** Somebody who may be meant by a name, with what tells them from the others. */
export type Candidate = {
  readonly id: string;
  readonly name: string;
  /** E.164, else the e-mail, else ''. */
  readonly phone: string;
  /** Town or address, or ''. */
  readonly place: string;
  readonly row: number;
};

export type MeantQuestion = {
  readonly customerId: string;
  readonly typed: string;
  readonly sentence: string;
  readonly candidates: readonly Candidate[];
};

/** Names in Referred by that fit several customers, or one by a guess. */
export type MeantView = {
  /** At most 50, from the top of the list. */
  readonly questions: readonly MeantQuestion[];
  readonly total: number;
  /** Of links that cannot be: one sentence each. */
  readonly refused: readonly string[];
};
