/** Tills and web shops: their customers, and their sales. */
import type { Source } from './source';

/** The address that belongs to the card. */
const CARD =
  ',Card Address Line1=street:card1,Card Address Line2=street:card2,Card Address City=city:card,Card Address State=state:card,Card Address Zip=postcode:card,Card Address Country=country:card';

export const SHOPS: readonly Source[] = [
  {
    name: 'Square customers',
    system: 'Square',
    marks: {
      4: 'Square Customer ID,Creation Source,Instant Profile,Blocked from online booking',
      3: 'Email Subscription Status',
      2: 'Lifetime Spend,Transaction Count',
      1: 'Reference ID,First Visit,Last Visit,Memo,Nickname,Street Address 1',
    },
    roles:
      'Square Customer ID=externalId,Reference ID=,Email Subscription Status=allow:email,Creation Source=,Instant Profile=,First Visit=addedOn,Last Visit=lastContactOn,Memo=notes,Groups=tags,Segments=tags',
  },
  {
    name: 'Square items',
    system: 'Square',
    marks: {
      4: 'Price Point Name,Modifiers Applied',
      2: 'Event Type,Customer Reference ID',
      1: 'Qty,Item,SKU,Transaction ID,Payment ID,Gross Sales,Net Sales,Category,Count',
    },
    roles:
      'Date=soldOn,Net Sales=lineAmount,Tax=lineAmount,Item=what,Transaction ID=order,Customer ID=buyerId,Customer Name=buyer,Event Type=,Notes=,Details=,Description=,Category=,Unit=,Employee=',
  },
  {
    name: 'Square transactions',
    system: 'Square',
    marks: {
      3: 'Total Collected,PAN Suffix,Card Entry Methods',
      2: 'Event Type,Customer Reference ID,Partial Refunds,Net Total',
      1: 'Transaction ID,Payment ID,Gross Sales,Net Sales,Device Name,Tip,Card Brand,Transaction Status',
    },
    never: 'Price Point Name,Modifiers Applied',
    roles:
      'Date=soldOn,Total Collected=amount,Net Sales=,Description=what,Transaction ID=order,Customer ID=buyerId,Customer Name=buyer,Transaction Status=saleState,Event Type=,Details=,Tax=',
  },
  {
    name: 'Shopify customers',
    system: 'Shopify',
    marks: {
      4: 'Default Address Address1,Default Address Province Code,Default Address Zip,Accepts Email Marketing',
      2: 'Accepts SMS Marketing,Accepts Marketing,Province Code,Total Orders,Tax Exempt',
      1: 'Total Spent,Address1,Tags,Country Code',
    },
    never: 'Lineitem name',
    roles:
      'Customer ID=externalId,Id=externalId,Accepts Marketing=allow:email,Accepts Email Marketing=allow:email,Default Address Company=company,Default Address Phone=phone3,Tags=tags,Province=state1,Default Address Province=state1',
  },
  {
    name: 'Shopify orders',
    system: 'Shopify',
    marks: {
      4: 'Lineitem name,Lineitem quantity,Financial Status',
      2: 'Fulfillment Status,Fulfilled at,Paid at',
      1: 'Billing Name,Shipping Name,Subtotal,Payment Reference',
    },
    roles:
      'Name=order,Id=,Created at=soldOn,Paid at=,Fulfilled at=,Total=amount,Refunded Amount=lessAmount,Lineitem name=what,Financial Status=saleState,Cancelled at=saleState,Billing Name=name,Shipping Name=name1,Accepts Marketing=allow:email,Billing Phone=phone2,Shipping Phone=phone3,Notes=,Tags=,Vendor=,Billing Company=company,Shipping Company=company1,Billing Province Name=state1,Shipping Province Name=state1',
  },
  {
    name: 'Stripe customers',
    system: 'Stripe',
    marks: {
      4: 'Delinquent,Dispute Losses',
      2: 'Refunded Volume,Payment Count,Card ID,Default Source,Business Vat ID,Total Spend',
      1: 'Created (UTC),id,Description,Card Last4,Average Order,Currency,Plan',
    },
    never: 'Amount Refunded,Converted Amount',
    roles:
      'id=externalId,Customer ID=externalId,Name=name,Description=name2,Card Name=name3,Created (UTC)=addedOn,Plan=,Status=,Type=,Currency=' +
      CARD,
  },
  {
    name: 'Stripe payments',
    system: 'Stripe',
    marks: {
      4: 'Converted Amount,Seller Message,Statement Descriptor',
      2: 'Amount Refunded,Decline Reason,Created date (UTC)',
      1: 'Customer ID,Customer Email,Captured,Fee,Created (UTC),id,Invoice ID,Transfer',
    },
    roles:
      'id=order,Created date (UTC)=soldOn,Created (UTC)=soldOn,Amount=amount,Converted Amount=,Amount Refunded=lessAmount,Converted Amount Refunded=,Description=what,Status=saleState,Customer ID=buyerId,Customer Email=email,Customer Description=buyer1,Customer Name=buyer,Card Name=buyer2,Customer Phone=phone,Seller Message=,Mode=,Type=,Currency=' +
      CARD,
  },
  {
    name: 'Clover customers',
    system: 'Clover',
    marks: {
      3: 'Marketing Allowed,Additional Address Info',
      1: 'Customer Since,Address Line 3,State / Province,Postal / Zip Code,Customer ID',
    },
    roles: 'Customer ID=externalId,Additional Address Info=notes',
  },
  {
    name: 'Wix contacts',
    system: 'Wix',
    marks: {
      3: 'Email subscriber status,SMS subscriber status',
      2: 'Created At (UTC+0),Last Activity Date (UTC+0)',
      1: 'Email 1,Phone 1,Labels,Address 1 - Type,Last Activity',
    },
    roles:
      'Last Activity=,Last Activity Date (UTC+0)=lastContactOn,Email subscriber status=allow:email,Labels=tags',
  },
  {
    name: 'WooCommerce customers',
    system: 'WooCommerce',
    marks: { 3: 'AOV', 2: 'Sign Up', 1: 'Last Active,Username,Total Spend,Country / Region,Orders' },
    roles: 'Last Active=,Sign Up=addedOn',
  },
  {
    name: 'Fresha clients',
    system: 'Fresha',
    marks: {
      3: 'Block Reason',
      2: 'Client ID',
      1: 'Blocked,Mobile Number,Telephone,Added,Referral source,Apartment Suite',
    },
    roles:
      'Client ID=externalId,Accepts Marketing=allow:email,Blocked=stop:text_call_email,Block Reason=,Telephone=phone2,Referral source=',
  },
];
