/** Patterns of headings that mean more than our list has columns for: parts of addresses and names, labels, stops, secrets. */

/** Words that say whose or which address it is. */
export const GROUP =
  'customer|client|contact|person|member|primary|main|current|permanent|default|mailing|billing|shipping|home|business|work|office|company|other|delivery|physical|residential|postal|private|privat|geschaftlich|service|property|site|job|billto|shipto|bill|ship|b|s|po|sa|add?r(?:esse?)?[1-9]?|direccion[1-9]?|bureau|domicile|autre|(?:del?)?(?:trabajo|domicilio|residencia)|otr[oa]|weitere[rs]?';

/** `role[:group][rank] pattern` for the key of a heading (small letters, no blanks, no s at the ends of words); @ is any group. The upper goes first. */
export const ROLES = `
  secret pass(?:word|code|wd)|^(?:pwd?|pin|cvv2?|cvc2?|cvn|pan|ssn|sin)$|socialsecurity|socsec|ssn$|security(?:number|code)|(?:credit|debit|bank)?card(?:no|number|num)$|^(?:credit|debit)card$|accountnumber$|routing|iban$|passport|driverlicen|governmentidnumber
  firstName ^(?:voornaam|fornavn|fornamn|imie|etunimi|nombredepila)$
  lastName ^(?:nom|achternaam|etternavn|efternavn|efternamn|nazwisko|sobrenome|sukunimi)$
  name ^(?:vollstandigername|nomecompleto)$
  company ^(?:zugeordnete)?unternehmen(?:sname)?$|^(?:nombredela)?(?:empresa|compania|organizacion)(?:as?sociada)?$|^nomdelentreprise$|^entrepriseassociee$|^(?:nome)?azienda(?:associata)?$|^nomedaempresa$|^(?:gekoppeld)?bedrijf(?:snaam)?$
  addedOn ^(?:erstellungsdatum|fechadecreacion|primeravisita|datedecreation|premierevisite|datadicreazione|datadecriacao|aanmaakdatum|userregistered)$
  birthday ^(?:datadinascita|datadenascimento|geboortedatum)$
  lastContactOn ^(?:datum(?:der|van)|fechade(?:la)?|datede(?:la)?|data(?:da)?)?(?:letzten?aktivitat|ultimaac?tividad|derniereactivite|ultimaatividade|ultimaattivita|laatsteactiviteit)$
  notes ^(?:descripcion|beschreibung|opmerkingen|osservazioni|observacao|observacoe)$
  phone ^(?:numero)?d?[ei]?(?:telefon|telefoon|telephone|mobiel|telemovel|telmobile|mobilfunk|mobiltel|handy|movil|celular|portable)(?!.*(?:fax|text))|^(?:mobile|home|work|office|cell|other|daytime|evening|primary|main|secondary|alternate|contact)number\\d?$
  email ^(?:adressedemessagerie|direcciondel?correoelectronico|useremail)\\d?$
  phoneLabel ^phone(\\d*)(?:label|type)$
  emailLabel ^email(\\d*)(?:label|type?)$
  - displayname|angezeigtername|nombredepantalla|nomcompletdeladresse
  middle ^(?:contact|customer|client|person|guest)?(?:mid(?:d?le?)?(?:name|initial)?|m(?:id)?name|additionalname|mi|weiterevornamen|deuxiemeprenom|segundonombre)$
  suffix ^(?:name)?(?:suffixe?|sufijo)$
  nickname ^(?:nickname|preferredname|goesby|knownas)$
  changedOn ^(?:donotmodify|hs)?(?:date)?(?:last)?(?:contact|record)?(?:modif(?:ied|y)|updated?|changed?|edited)(?:date|time|on|at|utc0?|rev)*$|^rev$|geandertam$|modifiele$|^fechademodificacion$
  tags ^(?:contact|customer|client|my|person|email)?(?:tag|label|group|list|categorie|category|tagname|keyword)(?:name)?$|^groupmembership$|^etikett(?:en)?$|^etiqueta$|^kategorien$|^categoria$
  - donotmodify|^(?:unsub|opt).*(?:reason|campaign|source|title|by|count|ip|mode)$|donot.*(?:postal|fax|material|[^e]mail)$|bookingblocked|blockedfrom
  stop:text_email ^(?=.*(?:sms|text))(?=.*mail).*(?:donot|dont|optout|optedout|unsub|never|stop)
  stop:text (?:donot|dont|optout|optedout|optsout|unsub|blacklist|suppress|never|stop|refus|^no|^keine|^pasde|^baja).*(?:sms|text|txt|whatsapp)|(?:sms|text|txt|whatsapp).*(?:optout|optedout|unsub|blacklist|suppress|stop|declin|refus|widerspruch)
  stop:email (?:donot|dont|optout|optedout|optsout|unsub|blacklist|suppress|^no).*(?:email|newsletter)|(?:email|newsletter).*(?:optout|optedout|unsub|blacklist|suppress|stop)|unsub|abgemeldet|desabonn|desinscri|canceloalasuscripcion|nopermitircorreo|keineemail|hardbounce
  stop:call (?:donot|dont|optout|optedout|optsout|blacklist|suppress|^no).*(?:call|phone|voice)|(?:call|phone|voice).*(?:optout|optedout|dnc)|dnc$|keine?(?:telefon)?anruf|nopermitirllamada
  stop:text_call_email donotcontact|optout|optedout|optsout|blacklist|suppress|^blocked$|^dnd|^donotdisturb
  allow:text_email ^(?=.*(?:sms|text))(?=.*mail).*(?:consent|optin|optedin|permission|allowed|subscri)
  allow:email (?:email|newsletter).*(?:subscri|consent|accept|optin|optedin|permission|allowed|receive|marketing|^emailok$)|(?:subscri|consent|accept|optin|permission|receive|marketing).*(?:email|newsletter)|^subscribed$|suscripcion.*correo
  allow:text ^(?:marketing)?(?:consent(?:statu|given)?|optin|optedin|permission|allowed|einwilligung)$|^(?:allow|accept)marketing(?:communication)?$|^(?:oktocontact|contactok|maycontact|cancontact|acceptmarketing)$
  standing ^(?:email|contact|customer|member|subscriber|subscription|account|lead|client)?statu$
  number ^@(?:street|house|building)(?:number|num|no|nr)@$|^hausn(?:umme)?r$
  street2 ^@(?:streetaddress|addressstreet|addressline|streetline|address|street|addr|line|strasse|straße|rue|calle|direccion)(?:line)?2@$|^@(?:extendedaddress|addressextended|apt|apartment|suite|aptsuite|apartmentsuite|unit|unitnumber)@$
  street3 ^@(?:streetaddress|addressstreet|addressline|streetline|address|street|addr|line|strasse|straße|rue|calle)(?:line)?3@$|^@citystate(?:zip)?@$
  street4 ^@(?:address|street|addr|line)(?:line)?[45]@$|^@pobox@$
  street1 ^@(?:streetaddress|addressstreet|addressline|streetline|address|street|addr|line|strasse|straße|rue|calle|direccion)(?:line)?1@$|^@(?:streetaddress|addressstreet|addressline|streetname|street|strasse|straße|rue|calle|straat)@$
  whole ^@(?:formatted|composite|fulladdress|address|addr|anschrift|adresse|direccion)@$
  city ^@(?:city|town|suburb|locality|citytown|towncity|ort|stadt|ville|ciudad|localidad|poblacion|cidade|plaat|woonplaat)@$
  state ^@(?:stateprovince|stateorprovince|stateregion|provincestate|statecode|provincecode|state|province|region|county|bundesland(?:region|kanton)?|depregion|provincia(?:oestado)?|estadoregion)@$
  postcode ^@(?:zippostalcode|zippostcode|postalcodezip|postalzipcode|postalcode|postcode|zipcode|zip|postal|plz|postleitzahl|codepostal|codigopostal|cp|cep)@$
  country ^@(?:countryregion|countrycode|countryname|country|land|landregion|pay(?:region)?|pai(?:oregion)?)@$
`;

/** A column for each of the first three makes a file of sales; the last two are taken when they are there. */
export const SALE_ROLES = `
  order ^(?:order|transaction|invoice|receipt|payment|sale|booking)(?:id|no|number|name|reference|ref)$|^(?:rechnung|bestell|beleg)s?n(?:umme)?r$|^(?:numero|n)?(?:de)?(?:factura|facture|pedido|commande)$
  soldOn ^(?:(?:order|transaction|sale|invoice|purchase|payment|completed|paid|created)(?:date|at|on|time|datetime)|date|datetime)$|^(?:rechnungs|bestell|beleg)?datum$|^(?:fecha|date)(?:de)?(?:factura|facture|pedido|commande)?$
  amount ^(?:(?:grand|order|invoice)?total|(?:total|order|invoice|sale|transaction)?(?:amount|total|paid)|totalcollected|amountpaid|netsale|grosssale|(?:gesamt|rechnungs)?betrag|summe|importe|montant)$
  what ^(?:item|product|service|ticket|lineitem|class|treatment)(?:name|type|title)?$|^itempurchased$|^(?:description|artikel|producto|produit)$
  saleState ^(?:order|payment|financial|transaction|sale|invoice|booking)?statu$
`;

/** For phones without a country code: names in small letters and the two letters of the country, each between blanks. */
export const COUNTRIES =
  ' usa=US unitedstates=US unitedstatesofamerica=US canada=CA uk=GB unitedkingdom=GB greatbritain=GB england=GB scotland=GB ireland=IE ' +
  'australia=AU newzealand=NZ germany=DE deutschland=DE austria=AT osterreich=AT switzerland=CH schweiz=CH france=FR spain=ES espana=ES ' +
  'italy=IT italia=IT mexico=MX netherlands=NL nederland=NL belgium=BE india=IN southafrica=ZA sweden=SE norway=NO denmark=DK finland=FI ' +
  'poland=PL portugal=PT brazil=BR vereinigtestaaten=US etatsunis=US estadosunidos=US kanada=CA frankreich=FR francia=FR allemagne=DE alemania=DE ' +
  'spanien=ES espagne=ES italien=IT italie=IT vereinigteskonigreich=GB royaumeuni=GB reinounido=GB suisse=CH suiza=CH autriche=AT belgique=BE niederlande=NL ';
