/** What the importers of other systems take, as plain data: headings to the letter, who goes into which file, rows in a file. How cells are filled and who is chosen is known in columns and formats. */

/** Who goes into a file: see `CHOICES`. */
export type ChoiceName = 'ours' | 'open' | 'closed' | 'stopped' | 'reached' | 'alone' | 'company';

/** A file: who goes into it, and its columns when they are not the system's; then no row is there twice. */
export type FileSpec = readonly [name: string, choice: ChoiceName, columns?: string];

export interface System {
  /** `Heading=value|Heading=value`. */
  readonly columns: string;
  /** In the order in which the system should get them. */
  readonly files: readonly FileSpec[];
  /** Rows in a file at most. */
  readonly most?: number;
  /** What the system calls its own ids. */
  readonly id?: readonly [ours: string, theirs: string];
  /** Days are `12/31/2026`. */
  readonly isAmerican?: boolean;
  /** Values for which there are pairs of columns, a label and a value. */
  readonly pairs?: readonly (readonly [kind: string, columns: string])[];
}

export interface Systems {
  /** Fields that an owner makes once in the other system, called as in the list: none of these systems has them. */
  readonly ours: string;
  readonly systems: { readonly [format: string]: System };
}

const DAYS =
  'Last contact=lastContactOn|Next follow-up=nextFollowUpOn|Added on=addedOn|Archived on=archivedOn';
const VALUES =
  'Customer ID=id|Text consent=textConsent|Call consent=callConsent|Email consent=emailConsent|Follow up every (days)=rhythm';
const REFERRED = 'Referred by=referredBy';
const OURS = `${VALUES}|${DAYS}|${REFERRED}`;

const SYSTEMS: Systems['systems'] = {
  hubspot: {
    columns: `First Name=first|Last Name=last|Email=email|Phone Number=phone|Company Name=company|Street Address=address|City=city|State/Region=state|Postal Code=postcode|Date of birth=birthday|Segment=segment|${OURS}|Notes=notes`,
    id: ['HubSpot ID', 'Record ID'],
    // A stop to e-mail is a list of its own there.
    files: [
      ['hubspot-contacts', 'ours'],
      ['hubspot-opt-outs', 'stopped', 'Email=email'],
    ],
  },
  // Keap asks once for a whole file whether these people may be written to.
  keap: {
    columns: `First Name=first|Last Name=namedLast|Company=company|Email=email|Phone 1=phone|Billing Address Street 1=address|Billing Address City=city|Billing Address State=state|Billing Address Postal Code=postcode|Birthday=wholeBirthday|Person Notes=moreNotes|Tags=tags|${OURS}`,
    id: ['Keap ID', 'Id'],
    most: 5_000,
    isAmerican: true,
    files: [
      ['keap-contacts', 'open'],
      ['keap-no-marketing', 'closed'],
    ],
  },
  sharpspring: {
    columns: `First Name=first|Last Name=namedLast|Email=email|Is Unsubscribed=stopped|Company Name=company|Phone Number=phone|Street=address|City=city|State=state|Zip=postcode|Birthday=wholeBirthday|Description=moreNotes|Segment=segment|${OURS}`,
    files: [['sharpspring-contacts', 'ours']],
  },
  // Named as the tables there, so that the wizard knows them; companies first, since contacts point to them.
  dynamics: {
    columns: `First Name=firstOfTwo|Last Name=lastOfOne|Company Name=company|Email=email|Mobile Phone=mobile|Business Phone=landline|Address 1: Street 1=address|Address 1: City=city|Address 1: State/Province=state|Address 1: ZIP/Postal Code=postcode|Birthday=wholeBirthday|Description=shortNotes|Do not allow Emails=mailAllowed|Do not allow Bulk Emails=mailAllowed|Do not allow Phone Calls=callsAllowed|Segment=segment|${OURS}`,
    files: [
      ['Account', 'company', 'Account Name=company'],
      ['Contact', 'ours'],
    ],
  },
  google: {
    columns:
      'First Name=first|Last Name=last|E-mail 1 - Value=email|Phone 1 - Label=phoneKind|Phone 1 - Value=phone|Address 1 - Street=address|Address 1 - City=city|Address 1 - Region=state|Address 1 - Postal Code=postcode|Organization Name=company|Birthday=birthday|Notes=notes|Labels=labels',
    most: 3_000,
    pairs: [
      ['Event', DAYS],
      ['Relation', REFERRED],
      ['Custom Field', VALUES],
    ],
    files: [['google-contacts', 'ours']],
  },
  // Three files for three answers to one question: may they be written to? Nobody without an address can be in any.
  mailchimp: {
    columns: `Email Address=email|First Name=first|Last Name=last|Company=company|Address=oneAddress|Phone Number=phone|Birthday=monthAndDay|Tags=tags|${OURS}|Notes=placeNotes`,
    files: [
      ['mailchimp-subscribed', 'reached'],
      ['mailchimp-unsubscribed', 'stopped'],
      ['mailchimp-nonsubscribed', 'alone'],
    ],
  },
};

/** A new copy each time. */
export function systems(): Systems {
  return { ours: OURS, systems: SYSTEMS };
}
