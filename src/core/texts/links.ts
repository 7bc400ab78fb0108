/** The web links in a text and the hosts they lead to; which of them may be sent is left to the template's check. */

export interface Link {
  /** As it stands in the text, without the punctuation after it. */
  readonly text: string;
  /** Lower case, without `www.`, name and port. */
  readonly host: string;
  /** False for `http://` and for an address without a beginning. */
  readonly isSecure: boolean;
}

/** Endings at which phones turn bare words into links and that a small business is likely to type. */
const BARE_ENDINGS =
  'com|net|org|biz|info|shop|store|site|online|app|dev|io|co|us|ca|uk|ie|au|nz|de|fr|es|it|nl|eu|me|ly|gl|gd|gy|cc|link|page|menu|cafe|bakery|salon|xyz';
const LINK = new RegExp(
  String.raw`https?:[\\/]{2}[^\s]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:${BARE_ENDINGS})(?![\w@-]|\.\w)(?:[/?#:][^\s]*)?`,
  'gi',
);
const TRAILING_PUNCTUATION = /[.,!?;:)\]}'"’”>]+$/;

/** Public shorteners: carriers filter texts that use them, whoever sends them. */
const SHORTENERS = new Set(
  (
    'bit.ly bitly.com tinyurl.com goo.gl t.co ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly rb.gy tiny.cc shorturl.at t.ly lnkd.in ' +
    'bl.ink s.id qr.ae adf.ly dub.sh dub.co tny.im x.co shorte.st soo.gd clck.ru u.to trib.al db.tt amzn.to wp.me youtu.be fb.me ' +
    'short.io short.gy snip.ly mcaf.ee po.st ift.tt hyperurl.co urlz.fr 1url.com'
  ).split(' '),
);

/** Every link that a phone would make of this text, in order. */
export function findLinks(text: string): Link[] {
  return (text.match(LINK) ?? []).map((found) => readLink(found.replace(TRAILING_PUNCTUATION, '')));
}

/** The host of a website as the owner typed it, with or without `https://`; '' when there is none. */
export function hostOf(website: string): string {
  const address = website.trim().replace(/^[a-z][a-z0-9+.-]*:[\\/]{2}/i, '');
  // What stands before the last @ is a user's name, not the site: https://good.example@bad.example leads to bad.example.
  const authority = address.split(/[\\/?#]/)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/** True for the hosts of public link shorteners. */
export function isShortener(host: string): boolean {
  return SHORTENERS.has(host);
}

function readLink(text: string): Link {
  return { text, host: hostOf(text), isSecure: /^https:/i.test(text) };
}
