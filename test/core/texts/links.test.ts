// The links a phone would make of a text, and where they lead.
import { findLinks, hostOf, isShortener } from '../../../src/core/texts/links';

describe('the host of an address', () => {
  it.each([
    ['https://bella.example.com', 'bella.example.com'],
    ['https://www.Bella.example.com/', 'bella.example.com'],
    ['http://bella.example.com:8080/a?b#c', 'bella.example.com'],
    ['bella.example.com/menu', 'bella.example.com'],
    [' https://bella.example.com. ', 'bella.example.com'],
    ['https://bella.example.com@evil.example.net/', 'evil.example.net'],
    ['https://evil.example.net\\@bella.example.com', 'evil.example.net'],
    ['https:\\\\evil.example.net/bella.example.com', 'evil.example.net'],
    ['https://evil.example.net#@bella.example.com', 'evil.example.net'],
    ['', ''],
  ])('%s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('the links of a text', () => {
  it.each<[string, string[]]>([
    ['See https://bella.example.com.', ['https://bella.example.com']],
    ['(https://bella.example.com/a_(b))', ['https://bella.example.com/a_(b']],
    ['HTTP://BELLA.EXAMPLE.COM!', ['HTTP://BELLA.EXAMPLE.COM']],
    ['www.example.com, or example.org/menu', ['www.example.com', 'example.org/menu']],
    ['bit.ly/abc', ['bit.ly/abc']],
    ['Write to bella@example.com', []],
    ['Open 9.30am at St.Louis, Mr.Smith. Come', []],
    ['3.50 each... soon', []],
    ['https://a.example.com https://b.example.com', ['https://a.example.com', 'https://b.example.com']],
  ])('in %j are %j', (text, links) => {
    expect(findLinks(text).map((link) => link.text)).toEqual(links);
  });

  it('are secure with https only', () => {
    const links = findLinks('https://a.example.com http://a.example.com a.example.com');
    expect(links.map(({ isSecure }) => isSecure)).toEqual([true, false, false]);
  });
});

describe('a shortener', () => {
  it('is known by its host, not by a part of it', () => {
    expect(['bit.ly', 'tinyurl.com', 'rabbit.ly', 'bella.example.com'].map(isShortener)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
