/** The list of an invented bakery with days told from today, `-26d`; who needs which day is left to `demoShop`. */

const LIST = `
Name             | Company     | Phone            | Email                      | Segment   | Last contact | Next follow-up | Text consent | Referred by  | Birthday   | Added on | Archived on | Notes
Hannah Ortiz     |             | 413-555-0101     | hannah.ortiz@example.com   | Hostage   | -26d         |                | yes          |              |            | -426d    |             | Wedding cake was late
Viktor Hale      |             | (413) 555-0102   | viktor.hale@example.com    | Hostage   | -9d          |                | yes          |              |            | -409d    |             | Only bakery near his office, waits too long
Odette Marsh     |             | 413.555.0103     | odette.marsh@example.com   | Hostage   | -7d          |                | no           |              |            | -407d    |             |
Élodie Roux      |             | +1 413-555-0104  | elodie.roux@example.com    | Apostle   | -71d         |                | yes          |              | 1984-03-14 | -471d    |             | Sends half her street
Samuel Price     |             | 413 555 0105     | samuel.price@example.com   | Apostle   | -47d         |                | yes          |              | 1971-11-30 | -447d    |             |
Okafor, Grace    |             | 4135550106       | grace.okafor@example.com   | Apostle   | -30d         |                | x            |              |            | -430d    |             |
Tomás Núñez      |             | 413-555-0107     | tomas.nunez@example.com    | apostle   | -25d         |                | yes          | Élodie Roux  |            | -425d    |             |
Beatrix Lund     |             | 413-555-0108     | beatrix.lund@example.com   | Apostle   | -4d          |                | yes          |              |            | -404d    |             |
Priya Raman      |             | 1-413-555-0109   | priya.raman@example.com    | Apostle   | -12d         |                | ok           |              | 1990-07-02 | -412d    |             |
Marcus Webb      |             | 413-555-0110     | marcus.webb@example.com    | Loyalist  | -140d        |                | yes          |              |            | -540d    |             | Sourdough every Friday
Ingrid Falk      |             | 413-555-0111     | ingrid.falk@example.com    | Loyalist  | -118d        |                | yes          |              |            | -518d    |             |
Dmitri Sokolov   |             | 413-555-0112     | dmitri.sokolov@example.com | Loyalist  | -96d         |                | yes          | Samuel Price |            | -496d    |             |
Fatima Noor      |             | 413-555-0113     | fatima.noor@example.com    | Loyalist  | -91d         |                | yes          |              |            | -491d    |             |
Siobhan O'Dell   |             | 413-555-0114     | siobhan@example.com        | Loyalist  | -84d         |                | no           |              |            | -484d    |             |
Caleb Stone      |             | 413-555-0115     | caleb.stone@example.com    | Loyalist  | -77d         |                | yes          |              |            | -477d    |             |
Łucja Nowak      |             | 413-555-0116     | lucja.nowak@example.com    | Loyalists | -72d         |                | yes          |              |            | -472d    |             |
Theo Lambert     |             | 413-555-0117     | theo.lambert@example.com   | Loyalist  | -68d         |                | yes          |              |            | -468d    |             |
Nadia Petrov     |             | 413-555-0118     | nadia.petrov@example.com   | Loyalist  | -64d         |                | STOP         |              |            | -464d    |             | Asked us not to text
Owen Blake       |             | 413-555-0119     | owen.blake@example.com     | Loyalist  | -61d         |                | yes          |              |            | -461d    |             |
Rosalind Tate    |             | 413-555-0120     | rosalind.tate@example.com  | Loyalist  | -60d         |                | yes          |              |            | -460d    |             |
Jonas Weber      |             | 413-555-0121     | jonas.weber@example.com    | Loyalist  | -60d         |                |              |              |            | -460d    |             |
Amara Diallo     |             | 413-555-0122     | amara.diallo@example.com   | Loyalist  | -58d         |                | yes          | Grace Okafor |            | -458d    |             |
Felix Grant      |             | 413-555-0123     | felix.grant@example.com    | Loyalist  | -56d         |                | yes          |              |            | -456d    |             |
Wilhelmina Cho   |             | 413-555-0124     | wilhelmina.cho@example.com | Loyalist  | -53d         |                | yes          |              | 12/25      | -453d    |             |
Henry Abbott     |             | 413-555-0125     | henry.abbott@example.com   | Loyalist  | -48d         |                | yes          |              |            | -448d    |             |
Joan Abbott      |             | 413-555-0125     |                            | Loyalist  | -48d         |                | yes          |              |            | -448d    |             | Shares the phone with Henry
Luis Ferreira    |             | 413-555-0126     | luis.ferreira@example.com  | Loyalist  | -44d         |                | yes          |              |            | -444d    |             |
Zoë Weiss        |             | 413-555-0127     | zoe.weiss@example.com      | Loyalist  | -41d         |                | yes          |              |            | -441d    |             |
Abel Castro      |             | 413-555-0128     | abel.castro@example.com    | Loyalist  | -39d         |                |              |              |            | -439d    |             |
Greta Holm       |             | 413-555-0129     | greta.holm@example.com     | Loyalist  | -35d         |                | yes          | Beatrix Lund |            | -435d    |             |
Pavel Dvorak     |             | 413-555-0130     | pavel.dvorak@example.com   | loyal     | -33d         |                | yes          |              |            | -433d    |             |
Ruth Ellery      |             | 413-555-0131     | ruth.ellery@example.com    | Loyalist  | -29d         |                | no           |              |            | -429d    |             | Prefers a call
Imani Brooks     |             | 413-555-0132     | imani.brooks@example.com   | Loyalist  | -27d         | -3d            | yes          |              |            | -427d    |             | Wanted to hear about the rye
Nils Berg        |             | 413-555-0133     | nils.berg@example.com      | Loyalist  | -24d         | +0d            | yes          |              |            | -424d    |             |
Carmen Vidal     |             | 413-555-0134     | carmen.vidal@example.com   | Loyalist  | -21d         | +5d            | yes          |              |            | -421d    |             |
Edith Moreau     |             | 413-555-0135     | edith.moreau@example.com   | Loyalist  | -19d         |                | yes          |              |            | -419d    |             |
Yusuf Demir      |             | 413-555-0136     | yusuf.demir@example.com    | Loyalist  | -16d         |                | yes          |              | March 3    | -416d    |             |
Clara Finch      |             | 413-555-0137     | clara.finch@example.com    | Loyalist  | -14d         |                | yes          |              |            | -414d    |             |
Ivan Marek       |             | 413-555-0138 x12 | ivan.marek@example.com     | Loyalist  | -11d         |                | yes          |              |            | -411d    |             | Office phone
Lena Vogel       |             | 800-555-0139     | lena.vogel@example.com     | Loyalist  | -8d          |                | yes          |              |            | -408d    |             |
Mateo Cruz       |             | 413-555-0140     | mateo.cruz at example.com  | Loyalist  | -6d          |                | yes          |              |            | -406d    |             |
Agnes Dahl       |             |                  | agnes.dahl@example.com     | Loyalist  | -5d          |                | yes          |              |            | -405d    |             | No phone, comes in on Saturdays
Simon Archer     |             | 555-0141         | simon.archer@example.com   | Loyalist  | -3d          |                | yes          |              |            | -403d    |             |
Bianca Rossi     |             | 413-555-0142     | bianca.rossi@example.com   | Loyalist  | 2/30/2026    |                | yes          |              |            | -400d    |             |
Noor Haddad      |             | 413-555-0143     | noor.haddad@example.com    | Loyalist  | -2d          |                | maybe        |              |            | -402d    |             |
Mrs Haddad       |             | 413-555-0144     | noor.haddad@example.com    | Loyalist  | -52d         |                | yes          |              |            | -452d    |             |
Silas Kerr       |             | 413-555-0145     | silas.kerr@example.com     | Loylist   | -66d         |                | yes          |              |            | -466d    |             |
Derek Lowe       |             | 413-555-0146     | derek.lowe@example.com     | Mercenary | -190d        |                | yes          |              |            | -590d    |             | Day-old bread only
Paula Quick      |             | 413-555-0147     | paula.quick@example.com    | Merc      | -125d        |                | no           |              |            | -525d    |             |
Stan Miller      |             | 413-555-0148     | stan.miller@example.com    | Mercenary | -40d         |                |              |              |            | -440d    |             |
Gordon Pike      |             | 413-555-0149     | gordon.pike@example.com    | Terrorist | -200d        |                | do not text  |              |            | -600d    |             | Shouted at the staff, twice
Harper Quinn     |             | 413-555-0150     | harper.quinn@example.com   |           | -20d         |                | yes          | Priya Raman  |            | -40d     |             |
Milo Jensen      |             | 413-555-0151     | milo.jensen@example.com    |           | -14d         |                |              |              |            | -30d     |             |
Tessa Grey       |             | 413-555-0152     | tessa.grey@example.com     |           |              |                | yes          |              |            | -16d     |             | Asked about a birthday cake
                 | Harbor Café | 413-555-0153     | orders@example.com         |           |              |                |              |              |            | -3d      |             | Wholesale?
Rita Vaughn      |             | 413-555-0154     | rita.vaughn@example.com    | VIP       | -22d         |                | yes          |              |            | -422d    |             |
                 |             | 413-555-0155     |                            | Loyalist  | -17d         |                | yes          |              |            | -417d    |             | Who is this?
Walter Lindqvist |             |                  |                            | Loyalist  | -34d         |                |              |              |            | -434d    |             |
Delia Foss       |             | 413-555-0156     | delia.foss@example.com     | Loyalist  | -210d        |                | yes          |              |            | -610d    | -45d        | Moved away
Arthur Penn      |             | 413-555-0157     | arthur.penn@example.com    | Apostle   | -320d        |                | yes          |              |            | -720d    | -100d       |
`;

/**
 * Numbers are 555-01xx and addresses example.com, both kept free for invented people. In order: Hostages, Apostles, Loyalists from
 * very late to fine, Mercenaries, a Terrorist, leads, and what goes wrong in every list.
 */
export function demoList(): string {
  return LIST;
}
