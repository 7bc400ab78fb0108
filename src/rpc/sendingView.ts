/** Who sends the texts and how that goes, as the panel shows it. */
export type SendingView = {
  /** '' when they are sent by hand. */
  readonly provider: string;
  /** True when the key of the person at the keyboard is used. */
  readonly isMine: boolean;
  /** In words, without the number itself; '' when it is somebody else's. */
  readonly from: string;
  /** The last four characters of the key's secret, or ''. */
  readonly keyEnd: string;
  /** What holds sending up, or ''. */
  readonly trouble: string;
  /** `yyyy-mm-dd hh:mm` of the last run that looked for something to send, or ''. */
  readonly lastRun: string;
};
