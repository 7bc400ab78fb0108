/** The headings by which owners and other systems know the columns of a customer list; our own are left to `columns`, and what the cells look like to others. */
import type { Field } from '../../core/customers/customer';

/** Headings in any case, with any punctuation, singular or plural. */
export interface Synonyms {
  /** They mean this column. */
  readonly sure: readonly string[];
  /** They mean it only when its cells look like it. */
  readonly hints: readonly string[];
}

/** By column. */
const SYNONYMS: { readonly [field in Field]?: { readonly sure?: string; readonly hints?: string } } = {
  name: {
    sure: `
      Full name, Customer, Customer name, Client, Client name, Contact name, Guest, Guest name,
      Member, Member name, Legal name, Patient, Patient name, Student, Student name, Buyer, Shopper, Display
      name, Name of customer, Name of client, First and last name, First & last, First last, Last
      First, Name (last first), Last name first name, Surname first name, Kunde, Kundin, Kundenname,
      Pet parent, Pet parent name, Pet owner, Pet owner name, Pet mom, Dog owner, Dog owner name, Dog parent, Dog mom, Cat owner, Horse owner,
      Kunden, Nombre, Nombre completo, Nombre y apellido, Cliente, Nom complet, Nom et prénom, Nome,
      Vor- und Nachname, Name Vorname, Nom`,
    hints: `
      Contact, Primary contact, Main contact, Account, Person, People, Who, Lead, Owner, Regular,
      Household, Family, Friend`,
  },
  firstName: {
    sure: `
      First, Given, Given name, Forename, Fname, F name, Christian name, Vorname, Prénom, Primer
      nombre, Customer first name, Client first name, Contact first name`,
  },
  lastName: {
    sure: `
      Last, Surname, Family name, Lname, L name, Second name, Nachname, Familienname, Nom de
      famille, Apellido, Apellidos, Cognome, Customer last name, Client last name, Contact last name`,
  },
  company: {
    sure: `
      Company name, Business, Business name, Organization, Organisation, Organization name,
      Organization 1 Name, Organisation name, Firm, Firm name, Account name, Employer, Associated
      company, Default address company, Shop, Shop name, Store name, Site name, Facility, Facility name, Venue, Venue name, Restaurant, Firma, Firmenname,
      Empresa, Entreprise, Société, Azienda, BCompany`,
    hints: 'Account, Store',
  },
  phone: {
    sure: `
      Phone number, Telephone, Telephone number, Tel, Tel no, Mobile, Mobile phone, Mobile number,
      Mobile phone number, Cell, Cell number, Cell phone, Cell phone number, Cellphone, Cellular,
      Smartphone, Phone 1, Phone 1 - Value, Primary phone, Main phone, Home phone, Work phone,
      Business phone, Other phone, Phone home, Phone work, Phone other, Company main phone, Default
      address phone, Contact number, Contact no, Contact phone, Contact tel, Daytime phone, Evening
      phone, Best number, Best number to reach, Best number to call, Number to call, Phone / cell,
      Ph, Ph no, Mob, WhatsApp, Text number, SMS number, SMS phone, Handy, Handynummer, Mobil,
      Mobilnummer, Mobiltelefon, Telefon, Telefonnummer, Tel.-Nr., Rufnummer, Teléfono, Celular,
      Móvil, Téléphone, Portable, Telefono, Cellulare`,
    hints: `
      Contact, Contact info, Contact details, Reach at, Number, No, SMS, Text, Call, How to reach,
      Home, Work, Land line, Landline`,
  },
  email: {
    sure: `
      E-mail, Email address, E-mail address, Email 1, E-mail 1 - Value, Mail address, Primary email,
      Main email, Work email, Home email, Personal email, Other email, Email work, Email home, Email
      other, Contact email, Customer email, Email ID, Correo, Correo electrónico, Courriel, Adresse
      e-mail, E-Mail-Adresse, Mailadresse`,
    hints: 'Contact, Contact info, Contact details, Address, Mail, Reach at, Online, Web',
  },
  segment: {
    sure: 'Customer segment, Loyalty segment, Segment name',
    hints: `
      Loyalty, Loyalty type, Loyalty group, Customer loyalty, Type, Customer type, Client type,
      Person type, Contact type, Type of customer, Kind, Kind of customer, Category, Customer
      category, Grade, Customer grade, Class, Classification, Customer class, Group, Customer group,
      Group membership, Tier, Level, Rank, Rating, Rate, Score, Status, Customer status, Lead
      status, Lifecycle stage, Tag, Label, Code, Relationship, Attitude, Mood, Feeling, Profile,
      ABC, CType, Art, Typ, Tipo, Kategorie, Gruppe, Categoría, Catégorie`,
  },
  lastContactOn: {
    sure: `
      Last contacted, Last contact date, Date of last contact, Last contact on, Last talked, Last
      talked to, Last spoke, Last spoken, Last spoken to, Last call, Last called, Last visit, Last
      visited, Last seen, Last activity, Last activity date, Last touch, Last touched, Last reached,
      Last reached out, Last heard from, Last in touch, Last chat, Last conversation, Last
      follow-up, Last followed up, Last met, Last meeting, Last here, Last in, Last time in, Last came in,
      Contacted on, Contacted, Date contacted, Contact date, Most recent contact, Most recent visit,
      Spoke on, Called on, Letzter Kontakt, Zuletzt kontaktiert, Letzter Besuch, Letzter Anruf,
      Último contacto, Última visita, Dernier contact, Dernière visite, Ultimo contatto`,
    hints: `
      Date, Last, When, Visit, Visited, Called, Talked, Spoke, Seen, Contact, Datum, Fecha`,
  },
  rhythm: {
    sure: `
      Follow up every, Rhythm, Follow-up rhythm, Contact every, Contact every (days), Call every,
      Call every (days), Every (days), Days between contacts, Days between calls, Days between
      visits, Contact frequency, Call frequency, Follow-up frequency, Follow-up interval, Contact
      interval, Cadence, Rhythmus`,
    hints: 'Every, Frequency, Interval, How often, Follow up, Follow-up, Follow up in, Days',
  },
  nextFollowUpOn: {
    sure: `
      Next followup, Next follow up date, Next follow-up on, Follow up on, Follow up date, Follow-up
      date, Followup date, Follow up by, Follow up after, Call back, Callback, Call back on, Call
      back date, Call-back, Call again, Call again on, Ring again, Ring again on, Ring back,
      Ring back on, Phone again, Phone back, Chase up, Chase up on, Next call, Next call on, Next call date, Next
      contact, Next contact date, Next contact on, Next touch, Next activity date, Contact again, Contact again on, Contact next,
      Reach out on, Reach out again, Wiedervorlage, Nächster Kontakt, Nächster Anruf, Rückruf,
      Próximo contacto, Próxima llamada, Prochain contact, À rappeler le`,
    hints: `
      Follow up, Followup, Follow-up, Next, To call next, Due, Due on, Due date, Reminder, Remind, Remind me, Remind on, Chase, Chase on, To
      call, Call on, Appointment, Next visit, Next visit on, Next appointment, Next appt, Next meeting`,
  },
  textConsent: {
    sure: `
      OK to text, Okay to text, Ok to text them, Ok text, Text ok, Text okay, Texts ok, SMS ok, SMS
      okay, OK to SMS, Can text, Can we text, Can I text, May text, May we text, Text permission,
      Permission to text, SMS permission, SMS consent, Consent to text, Consent to SMS, Consent to
      texts, Consent (text), Text opt in, Text opt-in, Texts opt in, Opted in to texts, Opt in to
      texts, Opt-in SMS, SMS opt in, SMS opt-in, SMS opted in, Accepts SMS, Accepts SMS marketing,
      Accepts texts, Accepts text messages, Agreed to texts, Wants texts, Gets texts, Receives
      texts, Text messages ok, SMS marketing, SMS marketing consent, SMS subscribed, Subscribed to
      SMS, Text marketing, Text me, Texting, Texting ok, SMS-Einwilligung, Einwilligung SMS, SMS
      erlaubt, SMS Zustimmung, Acepta SMS, Accord SMS, Consenso SMS`,
    hints: `
      Text, Texts, Texts?, Txt, Text y/n, Text msgs, SMS, Text message, Consent, Consent status, Consent given, Marketing
      consent, Permission, Opt in, Opted in, Opt-in, Optin, OK to contact, May contact, Can contact,
      Einwilligung`,
  },
  callConsent: {
    sure: `
      Consent to calls, Consent to call, Calls consent, Voicemail consent, Consent to voicemail,
      OK to call, Okay to call, Calls ok, May we call, Permission to call, Call permission`,
  },
  referredBy: {
    sure: `
      Referrer, Referral, Referral from, Referred, Refered by, Reffered by, Refer by, Who sent them,
      Who referred them, Sent by, Sent us by, Sent in by, Recommended by, Introduced by, Brought by,
      Brought in by, Came through, Friend of, Word of mouth from, Empfohlen von, Geworben von,
      Recomendado por, Recommandé par`,
    hints: 'Referral source, How they found us, Came from, Who sent, Who told them, Told by, Heard from',
  },
  address: {
    sure: `
      Street, Street address, Street address 1, Street 1, Address 1, Address line 1, Address line,
      Address street, Address 1 - Street, Address 1 - Formatted, Address 1: Street 1, Mailing
      address, Mailing street, Postal address, Home address, Home street, Billing address, Billing
      street, Billing address street 1, Billing address line 1, Business address, Business street,
      Work address, Delivery address, Shipping address, Shipping street, Shipping address street 1,
      Other street, Full address, Customer address, Default address address1, Default address,
      BAddr1, Anschrift, Adresse, Straße, Strasse, Dirección, Calle, Rue, Indirizzo`,
  },
  city: {
    sure: `
      Town, Suburb, City / town, Town / city, Locality, Address city, Address 1 - City, Address 1:
      City, Mailing city, Home city, Billing city, Billing address city, Shipping city, Shipping
      address city, Business city, Other city, Default address city, Ort, Stadt, Wohnort, Ciudad,
      Población, Localidad, Ville, Città`,
  },
  state: {
    sure: `
      Province, County, State / region, State / province, State or province, Region, Address state,
      Address 1 - Region, Address 1: State/Province, Mailing state, Mailing state / province, Home
      state, Billing state, Billing address state, Shipping state, Shipping address state, Business
      state, Other state, St, Default address province code, Default address province, Bundesland,
      Estado, Provincia`,
  },
  postcode: {
    sure: `
      Post code, Zip, Zipcode, Zip code, Postal code, Postal, Zip / postal code, Zip / postcode,
      Address zip, Address 1 - Postal Code, Address 1: ZIP/Postal Code, Mailing zip, Mailing zip /
      postal code, Mailing postal code, Home postal code, Home zip, Billing zip, Billing postal
      code, Billing address postal code, Billing address zip, Shipping zip, Shipping postal code,
      Shipping address postal code, Business postal code, Other postal code, Default address zip,
      PLZ, Postleitzahl, Código postal, Code postal, CAP`,
  },
  birthday: {
    sure: `
      Birthdate, Birth date, Birthday date, Bday, B-day, Born, Born on, DOB, D.O.B., Date of birth,
      Customer birthday, Geburtstag, Geburtsdatum, Geb, Data di nascita, Cumpleaños, Fecha de nacimiento, Date de
      naissance, Anniversaire, Compleanno`,
  },
  addedOn: {
    sure: `
      Added, Date added, Added time, Created, Created on, Created at, Created date, Create date,
      Date created, Creation date, Lead create date, Customer since, Client since, Member since,
      Since, Joined, Joined on, Date joined, Join date, First visit, First seen, First contact,
      First contact date, First came, First order, First purchase, Sign up date, Signed up, Signup
      date, Start date, Started, Registered, Registered on, Registration date, Date entered, Entered
      on, Entry date, Timestamp, Kunde seit, Angelegt am, Erstellt am, Cliente desde, Client depuis`,
  },
  archivedOn: {
    sure: `
      Archived, Archive date, Date archived, Archived date, Inactive since, Closed on, Left on, Gone
      since, Moved away on, Cancelled on, Canceled on, Archiviert am`,
    hints: `
      Gone, Is gone, Inactive, Left, Left us, Moved away, Deceased, Passed away`,
  },
  notes: {
    sure: `
      Note, Comment, Comments, Customer notes, Client notes, Person notes, Remark, Remarks, Memo,
      Notepad, Background, Description, Additional info, Additional information, Other info, Extra
      info, Extra, Details, Good to know, Misc, Miscellaneous, Preferences, Notizen, Notiz,
      Bemerkung, Bemerkungen, Anmerkung, Kommentar, Nota, Notas, Comentarios, Observaciones,
      Remarque, Remarques, Commentaires`,
    hints: 'Other, Info, Information',
  },
  status: { sure: 'Follow-up status, Follow up status' },
};

/** What else a column may be called; taken apart when a heading is to be read, which most runs never do. */
export function synonymsOf(field: Field): Synonyms {
  const { sure, hints } = SYNONYMS[field] ?? {};
  return { sure: listed(sure), hints: listed(hints) };
}

function listed(headings = ''): string[] {
  return headings === '' ? [] : headings.split(',').map((heading) => heading.trim());
}
