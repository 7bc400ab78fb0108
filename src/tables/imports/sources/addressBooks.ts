/** Address books: Google, Outlook and cards. */
import type { Source } from './source';

export const ADDRESS_BOOKS: readonly Source[] = [
  {
    name: 'Google Contacts',
    system: 'Google',
    marks: {
      4: 'E-mail 1 - Value,Phone 1 - Value,E-mail 1 - Label,E-mail 1 - Type',
      3: 'Group Membership,Address 1 - Formatted,Organization Title,Phonetic First Name,Phonetic Given Name',
      2: 'Organization 1 - Name,Name Prefix,Name Suffix,File As,Yomi Name',
      1: 'Labels,Given Name,Family Name,Additional Name,Organization Name,Photo,Nickname',
    },
    roles:
      'Additional Name=middle,File As=,Organization 1 - Name=company,Organization Name=company,Labels=tags,Group Membership=tags,Initials=,Location=,Priority=,Sensitivity=,Subject=,Mileage=,Hobby=,Occupation=,Gender=,Short Name=,Maiden Name=,Billing Information=,Directory Server=',
    shape: 'labelled',
  },
  {
    name: 'Outlook',
    system: 'Outlook',
    marks: {
      4: "Internet Free Busy,E-mail Display Name,TTY/TDD Phone,Organizational ID Number,E-Mail: Angezeigter Name,Nom complet de l'adresse de messagerie,Nombre de pantalla de correo electrónico",
      3: 'Straße geschäftlich,Rue (bureau),Calle del trabajo',
      2: "E-mail 2 Address,Manager's Name,Company Main Phone,Home Address PO Box,Business Street,Business Address PO Box,E-mail Type,Home Phone 2",
      1: "Home Street,Web Page,Assistant's Name,Other Street,Primary Phone,Pager,Home Postal Code,Business Phone,Business Phone 2,Other Phone,Referred By,E-mail Address,Spouse,Telefon geschäftlich,Ort privat,Téléphone (bureau),Ville (domicile),Teléfono del trabajo,Ciudad de trabajo",
    },
    roles:
      'Title=,Callback=,E-mail Display Name=,E-mail 2 Display Name=,E-mail 3 Display Name=,Categories=tags,Location=,Business City=city,Account=,User 1=,User 2=,User 3=,User 4=,Profession=,Keywords=,Priority=,Private=,Sensitivity=,Children=,Hobby=,Language=,Initials=,Radio Phone=,Office Location=,Ort=,Privat=,Partner=,Titre=,Particular=phone3,Número de centralita de la organización=phone4,Tratamiento=,País o región del domicilio=country:home',
  },
  {
    name: 'vCard',
    system: 'vCard',
    marks: { 3: 'UID,REV', 1: 'Full Name,Organization,Categories,Note,Phone 2,Email 2,Region' },
    roles: 'UID=externalId,REV=changedOn,Full Name=name,Categories=tags,Organization=company',
  },
];
