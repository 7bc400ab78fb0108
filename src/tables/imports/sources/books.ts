/** Bookkeeping: QuickBooks Online and Desktop. */
import type { Source } from './source';

export const BOOKS: readonly Source[] = [
  {
    name: 'QuickBooks sales by customer',
    system: 'QuickBooks',
    marks: {
      3: 'Product/Service full name,Memo/Description',
      2: 'Transaction type,Num,Sales price',
      1: 'Transaction date,Date,Product/Service,Qty,Quantity,Amount,Balance,Description,Memo,Item,Type',
    },
    never: 'Email,Phone,First Name',
    title: 'sales by customer detail',
    otherTitle: 'sales by (?:customer type|product|class|location|employee)',
    roles:
      'Transaction date=soldOn,Date=soldOn,Amount=lineAmount,Product/Service full name=what,Product/Service=what,Item=what,Description=what1,Memo/Description=what1,Memo=what1,Num=order,Transaction type=saleState,Type=saleState,Customer=buyerId,Customer full name=buyerId,Balance=,Sales price=,Qty=,Quantity=,Name=buyerId',
    isNamedById: true,
    shape: 'grouped',
  },
  {
    name: 'QuickBooks customers',
    system: 'QuickBooks',
    marks: {
      2: 'Open Balance,Opening Balance,Resale Number,Customer full name,Bill to',
      1: 'Customer,Phone Numbers,Full Name,Billing Address,Shipping Address,Email,Company name,Customer type,Attachments,Terms,Street Address,Name',
    },
    never: 'Bill to 1,First Name,Main Email',
    title: 'customer (?:contact )?list',
    roles:
      'Customer=externalId,Customer full name=externalId,Full Name=name,Name=externalId,Open Balance=,Balance=,Attachments=,Currency=',
    isNamedById: true,
  },
  {
    name: 'QuickBooks Desktop customers',
    system: 'QuickBooks',
    marks: {
      4: 'BADDR1,Bill to 1,Active Status',
      2: 'SADDR1,CONT1,Main Email,Balance Total,RESALENUM,Resale Num,Job Status,FAXNUM,Mr./Ms./...',
      1: 'CTYPE,NOTEPAD,PHONE1,Main Phone,Alt. Phone,Primary Contact,Customer Type,M.I.,Customer,Terms,Rep,Secondary Contact',
    },
    roles:
      'NAME=externalId,Customer=externalId,TIMESTAMP=,REFNUM=,COMPANYNAME=company,FIRSTNAME=firstName,MIDINIT=middle,LASTNAME=lastName,M.I.=middle,PHONE2=phone4,CONT1=name,CONT2=,Primary Contact=name,Secondary Contact=,Main Email=email,CC Email=email3,Alt. Phone=phone4,CTYPE=tags,Customer Type=tags,Rep=,Balance=,Terms=,Job Type=,Job Description=,Start Date=,End Date=,NOTEPAD=notes,Note=notes,Bill to=whole,Ship to=,Account No.=,SALUTATION=',
    isNamedById: true,
    shape: 'iif',
  },
];
