// Invented towns full of people for the tests of duplicates: names as common and as rare as in life, streets, firms.
import type { Chance } from '../../histories/chance';

/** Where the people of a list come from. */
export type Country = 'US' | 'DE' | 'ES';

interface Town {
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** The commonest first. */
  readonly last: readonly string[];
  /** Rare names are put together: a beginning and an end. */
  readonly rare: readonly [readonly string[], readonly string[]];
  readonly streets: readonly string[];
  readonly kinds: readonly string[];
  readonly cities: readonly string[];
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*|\s*\n\s*/);
}

const TOWNS: Readonly<Record<Country, Town>> = {
  US: {
    women:
      words(`Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen, Lisa, Nancy, Betty, Margaret, Sandra, Ashley,
      Kimberly, Emily, Donna, Michelle, Carol, Amanda, Dorothy, Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy, Angela,
      Shirley, Anna, Brenda, Pamela, Emma, Nicole, Helen, Samantha, Katherine, Christine, Debra, Rachel, Carolyn, Janet, Catherine, Maria, Heather,
      Aisha, Guadalupe, Mei, Priya, Ngoc, Siobhan, Beatrix, Wilhelmina, Odette, Imani`),
    men: words(`James, Robert, John, Michael, William, David, Richard, Joseph, Thomas, Charles, Christopher, Daniel, Matthew, Anthony, Mark, Donald,
      Steven, Paul, Andrew, Joshua, Kenneth, Kevin, Brian, George, Edward, Ronald, Timothy, Jason, Jeffrey, Ryan, Jacob, Gary, Nicholas, Eric, Jonathan,
      Stephen, Larry, Justin, Scott, Brandon, Benjamin, Samuel, Gregory, Frank, Alexander, Raymond, Patrick, Jack, Dennis, Jerry, Tyler, José, Luis,
      Wei, Amir, Dmitri, Kwame, Bartholomew, Thaddeus, Nuno`),
    last: words(`Smith, Johnson, Williams, Brown, Jones, Garcia, Miller, Davis, Rodriguez, Martinez, Hernandez, Lopez, Gonzalez, Wilson, Anderson, Thomas,
      Taylor, Moore, Jackson, Martin, Lee, Perez, Thompson, White, Harris, Sanchez, Clark, Ramirez, Lewis, Robinson, Walker, Young, Allen, King, Wright,
      Scott, Torres, Nguyen, Hill, Flores, Green, Adams, Nelson, Baker, Hall, Rivera, Campbell, Mitchell, Carter, Roberts, O'Brien, McAllister, Van Dyke,
      De la Cruz, St. John, Olsen, Olson, Larson, Hansen, Hanson, Peterson, Petersen, Meyer, Meier, Schmidt, Schmitt`),
    rare: [
      words(
        `Abern, Bram, Chal, Dors, Eck, Fair, Grim, Hollo, Ing, Jer, Kess, Lang, Mont, Nor, Ost, Pem, Quill, Rav, Sher, Thorn, Ul, Ver, Whit, Yard, Zell`,
      ),
      words(
        `athy, berg, combe, dale, enko, field, gren, hurst, ington, jak, kowski, land, mann, ner, oski, patrick, quist, rose, son, ton, ucci, ville, wick, yak, zini`,
      ),
    ],
    streets:
      words(`Main, Oak, Pine, Maple, Cedar, Elm, Washington, Lake, Hill, Walnut, Spring, North, Ridge, Church, Willow, Park, Chestnut, Sunset, Jackson,
      Franklin, Mill, River, Lincoln, Cherry, Dogwood, Highland, Forest, Meadow, 5th, 3rd, Second, Sycamore, Magnolia, Juniper, Old Post, Pleasant View, Stone Bridge`),
    kinds: words('Street, Avenue, Road, Drive, Lane, Court, Place, Boulevard'),
    cities: words(
      'Springfield, Riverton, Fairview, Georgetown, Clinton, Salem, Madison, Ashland, Milton, Newport, Oxford, Burlington',
    ),
  },
  DE: {
    women:
      words(`Maria, Ursula, Monika, Petra, Sabine, Renate, Helga, Karin, Brigitte, Ingrid, Erika, Andrea, Gisela, Claudia, Susanne, Gabriele, Christa,
      Christine, Hildegard, Anna, Jürgena, Käthe, Zoë, Annegret, Heike, Silke, Anke`),
    men: words(`Peter, Michael, Thomas, Andreas, Wolfgang, Klaus, Jürgen, Günter, Stefan, Christian, Uwe, Werner, Horst, Frank, Dieter, Manfred, Gerhard, Hans,
      Bernd, Thorsten, Matthias, Helmut, Walter, Heinz, Martin, Jörg, Rolf, Jens, Björn`),
    last: words(`Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann, Schäfer, Koch, Bauer, Richter, Klein, Wolf, Schröder, Neumann,
      Schwarz, Zimmermann, Braun, Krüger, Hofmann, Hartmann, Lange, Schmitt, Werner, Krause, Meier, Lehmann, Köhler, Maier, von Berg, Groß`),
    rare: [
      words(
        'Ach, Brink, Dall, Ess, Frie, Grün, Hage, Imm, Jung, Kirch, Lind, Mar, Nuss, Ost, Pfeif, Ritt, Stein, Tann, Uhl, Wies',
      ),
      words('acker, bach, dorf, eck, feld, hauer, inger, kamp, loh, meister, ner, reuter, städt, tal, wald'),
    ],
    streets: words(
      `Haupt, Bahnhof, Garten, Schul, Dorf, Berg, Kirch, Linden, Wald, Ring, Goethe, Schiller, Mozart, Rosen, Birken, Eichen, Mühl, Post, Markt`,
    ),
    kinds: words('straße, weg, platz, gasse, allee'),
    cities: words('Neustadt, Mühlheim, Altdorf, Bergheim, Rosenau, Friedberg, Waldkirch, Lindau'),
  },
  ES: {
    women:
      words(`María, Carmen, Josefa, Isabel, Ana, Dolores, Pilar, Teresa, Rosa, Francisca, Cristina, Laura, Antonia, Elena, Mercedes, Lucía, Concepción,
      Guadalupe, Rocío, Inés`),
    men: words(`José, Antonio, Juan, Manuel, Francisco, Luis, Javier, Miguel, Ángel, Carlos, Jesús, Rafael, Daniel, Pedro, Alejandro, Fernando, Sergio, Pablo, Jorge,
      Ramón, Íñigo`),
    last: words(`García, Rodríguez, González, Fernández, López, Martínez, Sánchez, Pérez, Gómez, Martín, Jiménez, Ruiz, Hernández, Díaz, Moreno, Muñoz, Álvarez, Romero,
      Alonso, Gutiérrez, Navarro, Torres, Domínguez, Vázquez, Ramos, Gil, Ramírez, Serrano, Blanco, Molina, de la Fuente, del Río`),
    rare: [
      words('Aguir, Bal, Cort, Esp, Fuen, Goñ, Ibar, Lar, Mend, Oll, Per, Quint, Sal, Tor, Urr, Zab'),
      words(
        'rea, seca, adero, inosa, mayor, ález, uren, rabal, oza, ero, alta, anilla, daneta, res, utia, ala',
      ),
    ],
    streets: words(
      `Mayor, Real, Nueva, del Sol, de la Luna, San Juan, Santa Ana, del Carmen, de las Flores, Colón, Cervantes, de la Iglesia, del Olmo, Alta`,
    ),
    kinds: words('Calle, Avenida, Plaza, Paseo'),
    cities: words('Villanueva, Torrealta, Aldeamayor, Fuentes, Alcázar, Benifel, Montalbán'),
  },
};

/** Common values come more often: the square pulls towards the front. */
function common<T>(chance: Chance, choices: readonly T[]): T {
  const drawn = chance.below(1000) / 1000;
  const chosen = choices[Math.floor(drawn * drawn * choices.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

export function firstName(chance: Chance, country: Country, isWoman: boolean): string {
  return common(chance, isWoman ? TOWNS[country].women : TOWNS[country].men);
}

/** Two of five people have a rare one. */
export function lastName(chance: Chance, country: Country): string {
  const { last, rare } = TOWNS[country];
  return chance.below(5) < 2 ? chance.of(rare[0]) + chance.of(rare[1]) : common(chance, last);
}

export interface Home {
  readonly house: string;
  readonly street: string;
  readonly kind: string;
  readonly city: string;
  readonly postcode: string;
}

export function home(chance: Chance, country: Country): Home {
  const { streets, kinds, cities } = TOWNS[country];
  const town = chance.below(cities.length);
  return {
    house: String(1 + chance.below(chance.below(3) === 0 ? 2000 : 150)),
    street: chance.of(streets),
    kind: common(chance, kinds),
    city: cities[town] ?? '',
    postcode: String(10_100 + town * 1_000 + chance.below(12)).slice(0, 5),
  };
}

export function streetLine(country: Country, { house, street, kind }: Home): string {
  if (country === 'US') return `${house} ${street} ${kind}`;
  return country === 'DE' ? `${street}${kind} ${house}` : `${kind} ${street}, ${house}`;
}

const TRADES = words(
  'Bakery, Plumbing, Dental, Garage, Salon, Pizza, Florist, Hardware, Cafe, Grill, Electric, Books, Cleaners, Pharmacy, Motors, Deli, Kitchen, Yoga, Roofing, Landscaping',
);
const FORMS = words('Inc, LLC, Ltd, Co, & Sons,,,');

/** `Thornberg Plumbing`, `The Golden Oak Grill`. */
export function firmName(chance: Chance): string {
  const trade = chance.of(TRADES);
  const form = chance.of(FORMS);
  const adjective = chance.of(
    words('Golden, Blue, Sunny, Old Town, Royal, Happy, Green, Corner, Riverside, First'),
  );
  const own =
    chance.below(2) === 0
      ? lastName(chance, 'US')
      : `${chance.below(2) === 0 ? 'The ' : ''}${adjective} ${chance.of(TOWNS.US.streets)}`;
  return `${own} ${trade}${form === '' ? '' : ` ${form}`}`;
}
