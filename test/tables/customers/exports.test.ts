/** Export files of other systems, by their headings and typical cells. */
import { headingsByField, recognised } from './lists';

const EXPORTS: readonly (readonly [string, string, Record<string, string>])[] = [
  [
    'HubSpot contacts',
    `
    Record ID   | First Name | Last Name | Email           | Phone Number | Contact owner | Lead Status | Lifecycle Stage | Create Date      | Last Activity Date | Job Title | Company Name | Associated Company | Associated Company IDs | City   | State/Region | Postal Code | Country/Region
    51234567890 | Ana        | Adams     | ana@example.com | 413-555-0101 | Bella Baker   | New         | Customer        | 2024-03-12 09:14 | 2026-10-01 10:00   | Owner     | Adams LLC    | Adams LLC          | 71234567890            | Boston | MA           | '02101      | US
    51234567891 | Ben        | Brook     | ben@example.com | 413-555-0102 | Bella Baker   | Open        | Lead            | 2024-03-13 09:14 | 2026-10-02 10:00   | Clerk     |              |                    |                        | Boston | MA           | '02101      | US`,
    {
      firstName: 'First Name',
      lastName: 'Last Name',
      email: 'Email',
      phone: 'Phone Number',
      addedOn: 'Create Date',
      lastContactOn: 'Last Activity Date',
      company: 'Company Name',
      city: 'City',
      state: 'State/Region',
      postcode: 'Postal Code',
    },
  ],
  [
    'Keap contacts',
    `
    Id | Title | First Name | Middle Name | Last Name | Nickname | Job Title | Company | Email           | Email 2 | Phone 1      | Phone 1 Type | Phone 1 Ext | Phone 2 | Fax 1        | Billing Address Street 1 | Billing Address Street 2 | Billing Address City | Billing Address State | Billing Address Postal Code | Shipping Address Street 1 | Birthday   | Spouse Name | Person Notes | Person Type | Tags  | Password | Assistant Phone | Date Created | Last Updated
    11 | Ms    | Ana        |             | Adams     |          |           |         | ana@example.com |         | 413-555-0101 | Mobile       |             |         | 413-555-0198 | 1 Main St                |                          | Boston               | MA                    | '02101                      |                           | 1984-03-14 | Tom Adams   | likes rye    | Customer    | vip,x | secret   | 413-555-0190    | 2024-01-02   | 2026-01-01
    12 | Mr    | Ben        |             | Brook     |          |           |         | ben@example.com |         | 413-555-0102 | Work         |             |         | 413-555-0199 | 2 Main St                |                          | Boston               | MA                    | '02101                      |                           | 1985-03-14 | Eve Brook   |              | Lead        | x     | secret   | 413-555-0191    | 2024-01-03   | 2026-01-01`,
    {
      firstName: 'First Name',
      lastName: 'Last Name',
      company: 'Company',
      email: 'Email',
      phone: 'Phone 1',
      address: 'Billing Address Street 1',
      city: 'Billing Address City',
      state: 'Billing Address State',
      postcode: 'Billing Address Postal Code',
      birthday: 'Birthday',
      notes: 'Person Notes',
      addedOn: 'Date Created',
    },
  ],
  [
    'Square customers',
    `
    Reference ID | First Name | Last Name | Email Address   | Phone Number | Nickname | Company Name | Street Address 1 | Street Address 2 | City   | State | Postal Code | Birthday   | Memo      | Square Customer ID | Creation Source | First Visit | Last Visit | Transaction Count | Lifetime Spend | Email Subscription Status | Instant Profile | Blocked from online booking
    R1           | Ana        | Adams     | ana@example.com | +14135550101 | Annie    |              | 1 Main St        |                  | Boston | MA    | '02101      | 1984-03-14 | likes rye | XYZ123             | Directory       | 2024-01-02  | 2026-10-01 | 12                | $120.00        | Subscribed                | No              | No
    R2           | Ben        | Brook     | ben@example.com | +14135550102 |          |              | 2 Main St        |                  | Boston | MA    | '02101      |            |           | XYZ124             | Import          | 2024-01-03  | 2026-10-02 | 2                 | $20.00         | Unsubscribed              | No              | Yes`,
    {
      firstName: 'First Name',
      lastName: 'Last Name',
      email: 'Email Address',
      phone: 'Phone Number',
      company: 'Company Name',
      address: 'Street Address 1',
      city: 'City',
      state: 'State',
      postcode: 'Postal Code',
      birthday: 'Birthday',
      notes: 'Memo',
      addedOn: 'First Visit',
      lastContactOn: 'Last Visit',
    },
  ],
  [
    'Shopify customers',
    `
    Customer ID | First Name | Last Name | Email           | Accepts Email Marketing | Default Address Company | Default Address Address1 | Default Address Address2 | Default Address City | Default Address Province Code | Default Address Country Code | Default Address Zip | Default Address Phone | Phone         | Accepts SMS Marketing | Total Spent | Total Orders | Note      | Tax Exempt | Tags
    '6543210987 | Ana        | Adams     | ana@example.com | yes                     |                         | 1 Main St                |                          | Boston               | MA                            | US                           | '02101              |                       | '+14135550101 | no                    | 12.5        | 2            | likes rye | no         | vip
    '6543210988 | Ben        | Brook     | ben@example.com | no                      |                         | 2 Main St                |                          | Boston               | MA                            | US                           | '02101              | '+14135550102         | '+14135550102 | yes                   | 22.5        | 3            |           | no         |`,
    {
      firstName: 'First Name',
      lastName: 'Last Name',
      email: 'Email',
      company: 'Default Address Company',
      address: 'Default Address Address1',
      city: 'Default Address City',
      state: 'Default Address Province Code',
      postcode: 'Default Address Zip',
      phone: 'Phone',
      textConsent: 'Accepts SMS Marketing',
      notes: 'Note',
    },
  ],
  [
    'Outlook contacts',
    `
    First Name | Middle Name | Last Name | Title | Suffix | Web Page | Birthday   | Anniversary | Notes     | E-mail Address  | E-mail 2 Address | Primary Phone | Home Phone   | Mobile Phone | Pager | Home Fax     | Home Street | Home City | Home State | Home Postal Code | Spouse | Manager's Name | Referred By | Company Main Phone | Business Phone | Company | Job Title | Categories
    Ana        |             | Adams     |       |        |          | 1984-03-14 |             | likes rye | ana@example.com |                  |               | 413-555-0171 | 413-555-0101 |       | 413-555-0199 | 1 Main St   | Boston    | MA         | '02101           | Tom    |                | Ben Brook   |                    | 413-555-0181   |         |           |
    Ben        |             | Brook     |       |        |          |            |             |           | ben@example.com |                  |               |              | 413-555-0102 |       |              | 2 Main St   | Boston    | MA         | '02101           |        |                |             |                    | 413-555-0182   |         |           |`,
    {
      firstName: 'First Name',
      lastName: 'Last Name',
      birthday: 'Birthday',
      notes: 'Notes',
      email: 'E-mail Address',
      phone: 'Mobile Phone',
      address: 'Home Street',
      city: 'Home City',
      state: 'Home State',
      postcode: 'Home Postal Code',
      referredBy: 'Referred By',
      company: 'Company',
    },
  ],
  [
    'Google Contacts of today',
    `
    First Name | Middle Name | Last Name | Phonetic First Name | Name Prefix | Nickname | File As | Organization Name | Organization Title | Birthday   | Notes     | Photo | Labels                     | E-mail 1 - Label | E-mail 1 - Value | Phone 1 - Label | Phone 1 - Value | Address 1 - Label | Address 1 - Formatted | Address 1 - City | Address 1 - Region | Address 1 - Postal Code | Website 1 - Value
    Ana        |             | Adams     |                     |             |          |         |                   |                    | 1984-03-14 | likes rye |       | * myContacts ::: Apostles  | Work             | ana@example.com  | Mobile          | 413-555-0101    | Home              | 1 Main St, Boston     | Boston           | MA                 | '02101                  | http://www.example.com
    Ben        |             | Brook     |                     |             |          |         |                   |                    |            |           |       | * myContacts               | Home             | ben@example.com  | Home            | 413-555-0102    |                   |                       |                  |                    |                         |`,
    {
      firstName: 'First Name',
      lastName: 'Last Name',
      company: 'Organization Name',
      birthday: 'Birthday',
      notes: 'Notes',
      email: 'E-mail 1 - Value',
      phone: 'Phone 1 - Value',
      address: 'Address 1 - Formatted',
      city: 'Address 1 - City',
      state: 'Address 1 - Region',
      postcode: 'Address 1 - Postal Code',
    },
  ],
  [
    'Google Contacts before 2024',
    `
    Name      | Given Name | Additional Name | Family Name | Birthday | Notes | Group Membership | E-mail 1 - Type | E-mail 1 - Value | Phone 1 - Type | Phone 1 - Value
    Ana Adams | Ana        |                 | Adams       |          | rye   | * myContacts     | *               | ana@example.com  | Mobile         | 413-555-0101
    Ben Brook | Ben        |                 | Brook       |          |       | * myContacts     | *               | ben@example.com  | Mobile         | 413-555-0102`,
    {
      name: 'Name',
      firstName: 'Given Name',
      lastName: 'Family Name',
      birthday: 'Birthday',
      notes: 'Notes',
      email: 'E-mail 1 - Value',
      phone: 'Phone 1 - Value',
    },
  ],
  [
    'QuickBooks Online contact list',
    `
    Rosewood Bakery       |
    Customer Contact List |
                          |
    Customer              | Phone Numbers       | Email           | Full Name | Billing Address  | Open Balance
    Ana Adams             | Phone: 413-555-0101 | ana@example.com | Ana Adams | 1 Main St Boston | 12.5
    Ben Brook             | 413-555-0102        | ben@example.com | Ben Brook | 2 Main St Boston | 0
                          |
    Friday, Nov 20, 2026 09:15 AM GMT-05:00 |`,
    { name: 'Customer', phone: 'Phone Numbers', email: 'Email', address: 'Billing Address' },
  ],
  [
    'Salesforce report',
    `
    Salutation | First Name | Last Name | Title | Mailing Street | Mailing City | Mailing State/Province | Mailing Zip/Postal Code | Mailing Country | Phone        | Mobile       | Fax          | Email           | Account Owner | Account Name | Contact ID
    Ms         | Ana        | Adams     | Owner | 1 Main St      | Boston       | MA                     | '02101                  | US              | 413-555-0171 | 413-555-0101 | 413-555-0199 | ana@example.com | Bella Baker   | Adams LLC    | 0031
    Mr         | Ben        | Brook     | Clerk | 2 Main St      | Boston       | MA                     | '02101                  | US              |              | 413-555-0102 |              | ben@example.com | Bella Baker   | Brook Inc    | 0032`,
    {
      firstName: 'First Name',
      lastName: 'Last Name',
      address: 'Mailing Street',
      city: 'Mailing City',
      state: 'Mailing State/Province',
      postcode: 'Mailing Zip/Postal Code',
      phone: 'Mobile',
      email: 'Email',
      company: 'Account Name',
    },
  ],
  [
    'Salesforce accounts by API name',
    `
    ID   | ISDELETED | NAME      | TYPE              | BILLINGSTREET | BILLINGCITY | BILLINGSTATE | BILLINGPOSTALCODE | PHONE        | FAX          | WEBSITE         | RATING | CREATEDDATE              | LASTMODIFIEDDATE         | LASTACTIVITYDATE
    001x | false     | Adams LLC | Customer - Direct | 1 Main St     | Boston      | MA           | '02101            | 413-555-0101 | 413-555-0199 | www.example.com | Hot    | 2006-04-15T03:23:15.000Z | 2006-04-15T03:23:15.000Z |
    001y | false     | Brook Inc | Prospect          | 2 Main St     | Boston      | MA           | '02101            | 413-555-0102 |              |                 | Cold   | 2006-04-15T03:23:15.000Z | 2006-04-15T03:23:15.000Z |`,
    {
      name: 'NAME',
      address: 'BILLINGSTREET',
      city: 'BILLINGCITY',
      state: 'BILLINGSTATE',
      postcode: 'BILLINGPOSTALCODE',
      phone: 'PHONE',
      addedOn: 'CREATEDDATE',
      lastContactOn: 'LASTACTIVITYDATE',
    },
  ],
  [
    'Atomic CRM contacts, the fullest of each',
    `
    first_name | last_name | gender | title | background | first_seen               | last_seen                | has_newsletter | status | tags | company_id | company_name | email_work | email_home | email_other     | phone_work         | phone_home   | phone_other
    Ana        | Adams     | female | Owner | likes rye  | 2024-08-13T18:04:34.666Z | 2026-08-14T11:39:02.318Z | FALSE          | warm   |      | 1          | Adams LLC    |            |            | ana@example.com | 413-555-0171 x371  | 413-555-0101 |
    Ben        | Brook     | male   | Clerk | baker      | 2024-08-14T01:56:00.484Z | 2026-08-14T11:37:45.65Z  | TRUE           | cold   |      | 2          | Brook Inc    |            |            | ben@example.com |                    | 413-555-0102 |`,
    {
      firstName: 'first_name',
      lastName: 'last_name',
      notes: 'background',
      addedOn: 'first_seen',
      lastContactOn: 'last_seen',
      company: 'company_name',
      email: 'email_other',
      phone: 'phone_home',
    },
  ],
  [
    'Dynamics 365 contacts',
    `
    (Do Not Modify) Contact | (Do Not Modify) Row Checksum | (Do Not Modify) Modified On | Full Name | Job Title | Email           | Email Address 2 | Business Phone | Mobile Phone | Fax | Company Name | Address 1: Street 1 | Address 1: City | Address 1: ZIP/Postal Code | Description
    a1-b2                   | Qk1f                         | 2026-01-01                  | Ana Adams | Owner     | ana@example.com |                 | 413-555-0171   | 413-555-0101 |     | Adams LLC    | 1 Main St           | Boston          | '02101                     | likes rye
    a1-b3                   | Qk1g                         | 2026-01-01                  | Ben Brook | Clerk     | ben@example.com |                 |                | 413-555-0102 |     | Brook Inc    | 2 Main St           | Boston          | '02101                     |`,
    {
      name: 'Full Name',
      email: 'Email',
      phone: 'Mobile Phone',
      company: 'Company Name',
      address: 'Address 1: Street 1',
      city: 'Address 1: City',
      postcode: 'Address 1: ZIP/Postal Code',
      notes: 'Description',
    },
  ],
  [
    'Mailchimp audience',
    `
    Email Address   | First Name | Last Name | Address   | Phone Number | MEMBER_RATING | OPTIN_TIME | OPTIN_IP  | CONFIRM_TIME | LAST_CHANGED | LEID | NOTES | TAGS
    ana@example.com | Ana        | Adams     | 1 Main St | 413-555-0101 | 3             | 2024-01-01 | 192.0.2.1 | 2024-01-01   | 2024-01-01   | 77   | rye   | "vip"
    ben@example.com | Ben        | Brook     | 2 Main St | 413-555-0102 | 2             | 2024-01-02 | 192.0.2.2 | 2024-01-02   | 2024-01-02   | 78   |       |`,
    {
      email: 'Email Address',
      firstName: 'First Name',
      lastName: 'Last Name',
      address: 'Address',
      phone: 'Phone Number',
      notes: 'NOTES',
    },
  ],
  [
    'Brevo contacts, where SMS is the phone',
    `
    EMAIL           | LASTNAME | FIRSTNAME | SMS         | EMAIL_BLACKLISTED | SMS_BLACKLISTED | ADDED_TIME | MODIFIED_TIME
    ana@example.com | Adams    | Ana       | 14135550101 | No                | No              | 2024-01-01 | 2024-02-01
    ben@example.com | Brook    | Ben       | 14135550102 | No                | Yes             | 2024-01-02 | 2024-02-02`,
    { email: 'EMAIL', lastName: 'LASTNAME', firstName: 'FIRSTNAME', phone: 'SMS', addedOn: 'ADDED_TIME' },
  ],
  [
    'QuickBooks Desktop list',
    `
    NAME      | BADDR1    | BADDR2 | PHONE1       | PHONE2 | FAXNUM       | CONT1 | CTYPE  | NOTEPAD
    Ana Adams | 1 Main St | Boston | 413-555-0101 |        | 413-555-0199 |       | Retail | likes rye
    Ben Brook | 2 Main St | Boston | 413-555-0102 |        |              |       | Retail |`,
    { name: 'NAME', address: 'BADDR1', phone: 'PHONE1', notes: 'NOTEPAD' },
  ],
];

describe('export headings', () => {
  test.each(EXPORTS)('of %s come right', (_, text, expected) => {
    const list = recognised(text);
    expect(headingsByField(list)).toEqual(expected);
    expect(list.customerCount).toBe(2);
  });
});
