/** Exports of customer relationship systems. */
import type { Source } from './source';

/** Contacts and leads alike, by their labels and by the names that programs use. */
const DYNAMICS =
  ',Status=,Status Reason=,statecode=,statuscode=,Rating=,Owner=,telephone1=phone2,telephone2=phone3,telephone3=phone4,Telephone 3=phone4,emailaddress1=email,emailaddress2=email2,emailaddress3=email3,Send Marketing Materials=allow:email';

export const CRMS: readonly Source[] = [
  {
    name: 'HubSpot contacts',
    system: 'HubSpot',
    marks: {
      4: "Record ID - Contact,hs_lead_status,hs_object_id,Datensatz-ID - Kontakt,ID de registro - Contacto,ID de fiche d'informations - Contact",
      2: "Record ID,Datensatz-ID,ID de registro,ID de fiche d'informations,Für Kontakt zuständiger Mitarbeiter,Zuständiger Mitarbeiter,Propietario del contacto,Propriétaire du contact,Proprietário do contato,Proprietario del contatto,ID do registro,ID record,Lifecycle-Phase,Contact owner,Estado del lead,Statut du lead,Lifecycle Stage,Marketing contact status,Original Source,Original Traffic Source,Associated Company IDs,Unsubscribed from all email,Associated Deal IDs,Primary Associated Company ID",
      1: 'First Name,Last Name,Email,Phone Number,Lead Status,Last Activity Date,Create Date,State/Region,Country/Region,Associated Company,hubspot_owner_id,Job Title,Last Modified Date,Last Contacted',
    },
    never: 'Deal Name,Deal Stage,Deal owner,Pipeline,Contact Owner.id,Account Name',
    roles:
      "Record ID=externalId,Record ID - Contact=externalId,hs_object_id=externalId,Datensatz-ID=externalId,Datensatz-ID - Kontakt=externalId,ID de registro=externalId,ID do registro=externalId,ID record=externalId,ID de registro - Contacto=externalId,ID de fiche d'informations=externalId,ID de fiche d'informations - Contact=externalId,Lifecycle Stage=,Associated Company=company1,Primary Company=company1,Associated Company (Primary)=company1,Last Contacted=lastContactOn,Last Activity Date=lastContactOn,notes_last_contacted=lastContactOn,Start date=,Original Source=,Additional email addresses=email4,WhatsApp Phone Number=phone1,Whatsapp Phone Number=phone1",
  },
  {
    name: 'HubSpot companies',
    system: 'HubSpot',
    marks: {
      4: 'Record ID - Company',
      2: 'Record ID,Company owner,Company Domain Name,Associated Contact IDs',
      1: 'Company name,Name,Website URL,Domain,Industry,Create Date,City,Phone Number,Country/Region,Associated Contact,Last Activity Date,Lifecycle Stage,Number of Employees,Annual Revenue,Type',
    },
    never: 'First Name,Last Name,Email,Deal Name,Deal Stage,Deal owner,Pipeline',
    roles:
      'Record ID=externalId,Record ID - Company=externalId,Name=company,Company name=company,Company owner=,Company Domain Name=,Associated Contact=,Primary Contact=,Lifecycle Stage=',
  },
  {
    name: 'HubSpot deals',
    system: 'HubSpot',
    marks: {
      3: 'Deal Name,Deal Stage,Record ID - Deal',
      2: 'Deal owner',
      1: 'Pipeline,Close Date,Amount,Record ID,Deal Type',
    },
    roles:
      'Record ID=order,Record ID - Deal=order,hs_object_id=order,Deal Name=what,Deal Stage=saleState,Is Closed Won=saleState,Amount=amount,Close Date=soldOn,Associated Contact IDs=buyerId,Associated Contact=buyer,Associated Company IDs=buyerId1,Primary Associated Company ID=buyerId2,Associated Company=buyer1,Last Activity Date=,Create Date=,Pipeline=',
    isWonOnly: true,
    isBuyerless: true,
  },
  {
    name: 'Keap contacts',
    system: 'Keap',
    marks: {
      4: 'Billing Address Zip Four,Zip Four 1',
      3: 'Phone 1 Type,Phone 1 Ext,Fax 1 Type',
      2: 'Billing Address Street 1,Person Notes,Person Type,Fax 1,Lead Source Id,Contact Id,Opt-in Status,Street Address 1',
      1: 'Id,Phone 1,Email 2,Email 3,Spouse Name,Date Created,Last Updated,Created By,Last Updated By,Anniversary,Groups,Assistant Name,Owner ID,Company ID,Zip Four,Postal Code,Tags,Nickname',
    },
    never: 'Square Customer ID,Record ID',
    roles:
      'Id=externalId,Contact Id=externalId,Company ID=,Owner ID=,Groups=tags,Tag IDs=,Last Updated By=,Created By=,Title=,Language=,Username=,Person Type=tags,Assistant Name=,Opt-in Status=allow:email,Email Status=allow:email,Marketing Status=allow:email',
  },
  {
    name: 'SharpSpring leads',
    system: 'SharpSpring',
    marks: {
      4: 'SharpSpring ID,Lead Score with Decay,Is Unsubscribed',
      3: 'Lead Create Date',
      2: 'Is Qualified,Lead Score,Is Customer,Is Contact',
      1: 'Lead Status,emailAddress,companyName,mobilePhoneNumber,phoneNumber,campaignID,Active,zipcode,faxNumber',
    },
    roles:
      'SharpSpring ID=externalId,id=externalId,Lead Status=,Is Customer=,Is Qualified=,Active=,Title=,Owner=,Lead Owner=,Update Timestamp=changedOn,Create Timestamp=addedOn',
  },
  {
    name: 'Dynamics 365 leads',
    system: 'Dynamics 365',
    marks: {
      4: '(Do Not Modify) Lead,leadid,(Nicht ändern) Lead,(Ne pas modifier) Prospect,(No modificar) Cliente potencial',
      2: 'Topic,Source Campaign,Parent Account for lead',
      1: 'Subject,Lead Source,Rating,Status Reason,Business Phone,State or Province,Company Name,Est. Close Date,Created On',
    },
    roles:
      '(Do Not Modify) Lead=externalId,leadid=externalId,(Nicht ändern) Lead=externalId,(Ne pas modifier) Prospect=externalId,(No modificar) Cliente potencial=externalId,(Do Not Modify) Modified On=changedOn,Modified On=changedOn,Name=name,Topic=notes,Subject=notes,Thema=notes,Rubrique=notes,Tema=notes,Account Name=company1,Parent Account for lead=company1' +
      DYNAMICS,
  },
  {
    name: 'Dynamics 365 contacts',
    system: 'Dynamics 365',
    marks: {
      4: '(Do Not Modify) Contact,(Nicht ändern) Kontakt,(Ne pas modifier) Contact,(No modificar) Contacto,Address 1: Street 1,address1_line1,(Do Not Modify) Account,_parentcustomerid_value',
      3: 'Do not allow Bulk Emails,emailaddress1,Address 1: City,Address 1: ZIP/Postal Code,donotbulkemail',
      2: 'Email Address 2,telephone1,Preferred Method of Contact,Company Name (Account)',
      1: 'Business Phone,Mobile Phone,Status Reason,Job Title,Company Name,Account Name,Full Name,Modified On,Created On,Main Phone,Primary Contact,Address 1: State/Province,contactid,fullname,mobilephone',
    },
    never: '(Do Not Modify) Lead,leadid',
    roles:
      '(Do Not Modify) Contact=externalId,(Do Not Modify) Account=externalId,contactid=externalId,accountid=externalId,(Nicht ändern) Kontakt=externalId,(Ne pas modifier) Contact=externalId,(No modificar) Contacto=externalId,(Do Not Modify) Modified On=changedOn,Account Name=company,Company Name=company,Company Name (Account)=company,Primary Contact=name,Description=notes,Contact=' +
      DYNAMICS,
  },
  {
    name: 'Salesforce accounts',
    system: 'Salesforce',
    marks: {
      3: 'MasterRecordId,TickerSymbol,SystemModstamp,AccountNumber,NumberOfEmployees',
      2: 'Billing State/Province,Billing Zip/Postal Code,BillingStreet,Account Owner,Account ID,CreatedById',
      1: 'IsDeleted,ParentId,Sic,AnnualRevenue,Ownership,OwnerId,Account Name,Billing Street,Billing City,Type,Last Activity,Account Source,BillingPostalCode',
    },
    never: 'FirstName,LastName,Email,Amount',
    roles:
      'Id=externalId,Account ID=externalId,Name=company,Account Name=company,SystemModstamp=,LastModifiedDate=changedOn,Type=,Rating=,Account Owner=,Account Source=,Site=,Last Activity=lastContactOn',
  },
  {
    name: 'Salesforce contacts',
    system: 'Salesforce',
    marks: {
      4: 'MasterRecordId,SystemModstamp,Company / Account',
      3: 'Mailing State/Province,Mailing Zip/Postal Code,HasOptedOutOfEmail,ReportsToId,MailingPostalCode',
      2: 'Account Owner,MailingStreet,MailingCity,LastModifiedById,Contact Owner,Lead Owner,ConvertedDate,Account Name',
      1: 'Contact ID,IsDeleted,OwnerId,AccountId,Salutation,Lead Source,Lead Status,Last Activity,Mailing Country,Email Opt Out,Lead ID,CreatedById,Mobile',
    },
    never: 'Contact Owner.id,Account Name.id,Record Id',
    roles:
      'Contact ID=externalId,Lead ID=externalId,Id=externalId,Title=,Account Name=company,Company / Account=company,Account Owner=,Contact Owner=,Lead Owner=,AccountId=,OwnerId=,SystemModstamp=,LastModifiedDate=changedOn,Last Activity=lastContactOn,Lead Status=,Rating=,Status=,Description=notes',
  },
  {
    name: 'Zoho CRM',
    system: 'Zoho',
    marks: {
      4: 'Contact Owner.id,Account Name.id,Lead Owner.id,Created By.id',
      2: 'Record Id,Skype ID,Asst Phone,Secondary Email,Created Time,Modified Time,Last Activity Time,Unsubscribed Mode,Unsubscribed Time',
      1: 'Contact Owner,Email Opt Out,Vendor Name,Tag',
    },
    roles:
      'Record Id=externalId,Contact Id=externalId,Lead Id=externalId,Account Name=company,Title=,Rating=,Lead Status=,Secondary Email=email3,Last Activity Time=lastContactOn,Contact Name=',
  },
  {
    name: 'Pipedrive people',
    system: 'Pipedrive',
    marks: {
      4: 'Person - Name,Person - ID,Person - Email - Work',
      2: 'Won deals,Open deals,Closed deals',
      1: 'Label,Organization,Owner,Next activity date,Last activity date',
    },
    roles:
      'Person - ID=externalId,ID=externalId,Person - Name=name,Person - First name=firstName,Person - Last name=lastName,Person - Organization=company,Person - Label=tags,Person - Labels=tags,Label=tags,Labels=tags,Person - Person created=addedOn,Person - Update time=changedOn,Person - Last activity date=lastContactOn,Person - Next activity date=nextFollowUpOn,Person - Owner=',
  },
  {
    name: 'Atomic CRM',
    system: 'Atomic CRM',
    marks: {
      3: 'has_newsletter',
      2: 'email_work,nb_tasks,first_seen',
      1: 'last_seen,linkedin_url,phone_work,phone_home,email_home,company_id,sales_id,background',
    },
    roles: 'id=externalId,status=,company=company1,has_newsletter=',
  },
  {
    name: 'Sheety',
    system: 'Sheety',
    marks: { 2: 'Lead ID,Company Size', 1: 'Contact Name,Created At,Updated At,Owner,Source,Industry' },
    never: 'Lead Owner,First Name',
    roles: 'Lead ID=externalId,Status=,Owner=',
  },
];
