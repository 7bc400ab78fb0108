/** Mailing lists; the files of those who left close a way, they open none. */
import type { Source } from './source';

const MAILCHIMP =
  'LEID=externalId,CLEAN_TIME=stop:email,CC=,REGION=,CONFIRM_TIME=,OPTIN_TIME=addedOn,LAST_CHANGED=changedOn,TAGS=tags,NOTES=notes,EUID=,TIMEZONE=';

export const MAILINGS: readonly Source[] = [
  {
    name: 'Mailchimp unsubscribed',
    system: 'Mailchimp',
    marks: { 4: 'UNSUB_TIME,UNSUB_CAMPAIGN_ID', 2: 'UNSUB_REASON', 1: 'LEID,EUID' },
    file: '^unsubscribed',
    roles: MAILCHIMP,
    stops: ['email'],
  },
  {
    name: 'Mailchimp cleaned',
    system: 'Mailchimp',
    marks: { 4: 'CLEAN_TIME,CLEAN_CAMPAIGN_ID,CLEAN_CAMPAIGN_TITLE', 1: 'LEID,EUID' },
    file: '^cleaned',
    roles: MAILCHIMP,
    stops: ['email'],
  },
  {
    name: 'Mailchimp',
    system: 'Mailchimp',
    never: 'UNSUB_TIME,UNSUB_CAMPAIGN_ID,UNSUB_REASON,CLEAN_TIME,CLEAN_CAMPAIGN_ID',
    marks: {
      4: 'MEMBER_RATING,LEID,EUID',
      2: 'OPTIN_TIME,CONFIRM_IP,LAST_CHANGED,DSTOFF,GMTOFF,CONFIRM_TIME',
      1: 'Email Address,TAGS',
    },
    roles: MAILCHIMP,
  },
  {
    name: 'Brevo',
    system: 'Brevo',
    marks: {
      4: 'EMAIL_BLACKLISTED,SMS_BLACKLISTED',
      2: 'ADDED_TIME,MODIFIED_TIME,EXT_ID,DOUBLE_OPT-IN',
      1: 'SMS,CONTACT ID',
    },
    roles:
      'SMS=phone,WHATSAPP=phone1,CONTACT ID=externalId,ID=externalId,EXT_ID=,OPT_IN=,DOUBLE_OPT-IN=,LISTID=',
  },
  {
    name: 'ActiveCampaign',
    system: 'ActiveCampaign',
    marks: {
      2: 'IP,Customer Account,Bounced Date',
      1: 'Date Created,Status,Tags,Lists,Contact ID,Account,Score',
    },
    never: 'Person Notes,Phone 1',
    roles:
      'Contact ID=externalId,ID=externalId,Status=allow:email,IP=,Account=company,Customer Account=company,Tags=tags,Lists=',
  },
  {
    name: 'Constant Contact',
    system: 'Constant Contact',
    marks: {
      4: 'Email permission status,Email update source',
      2: 'Confirmed Opt-Out Date,Confirmed Opt-Out Source,Email Lists,Source Name',
      1: 'Email status,Confirmed Opt-In Date,Created At,Updated At,Tags',
    },
    roles:
      'Email permission status=allow:email,Email status=allow:email,Confirmed Opt-Out Date=stop:email,Email Lists=tags',
  },
  {
    name: 'Klaviyo',
    system: 'Klaviyo',
    marks: {
      4: 'Klaviyo ID',
      2: 'Email Marketing Consent,SMS Marketing Consent',
      1: 'Profile Created On,Last Open,Last Click',
    },
    roles: 'Klaviyo ID=externalId,Email Marketing Consent=allow:email,SMS Marketing Consent=textConsent',
  },
  {
    name: 'HighLevel contacts',
    system: 'HighLevel',
    marks: {
      2: 'Additional Emails,Additional Phones',
      1: 'Contact Id,Business Name,Last Activity,Created,Tags,DND',
    },
    roles: 'Contact Id=externalId,Created=addedOn,Additional Emails=email5,Additional Phones=phone5',
  },
];
