/** Files of sales: purchases with numbers that stay the same, and the buyers, each once. */
import { readTable } from '../../../src/tables/imports/readTable';
import { flat, read, summary, table, US } from './files';

/** Line, day, amount, goods, number, and by what the customer is found. */
function told(file: string) {
  return read(file).purchases.map(({ line, on, amount, what, order, externalId, phone, email, name }) =>
    [line, on, amount, what, order, externalId || phone || email || name].join(' | '),
  );
}

const refusedIn = (file: string) => summary(read(file)).refused;
const buyersIn = (file: string) => read(file).customers.map(flat);

describe('Square', () => {
  test('transactions are what was collected, refunds below zero; a sale to nobody is left out', () => {
    expect(told('square-transactions.csv')).toEqual([
      '2 | 2026-10-01 | 11.63 | Sourdough, Bagel | T0001 | X1Y2Z3AAAA0000000000000001',
      '3 | 2026-10-13 | -12 | Sourdough | T0002 | X1Y2Z3AAAA0000000000000001',
      '5 | 2026-10-15 | 1003 | Wedding cake | T0004 | X1Y2Z3AAAA0000000000000002',
    ]);
    expect(refusedIn('square-transactions.csv')).toEqual(['4: no customer stands beside this sale']);
    expect(buyersIn('square-transactions.csv')).toEqual([
      { line: 2, name: 'Ana Adams', externalId: 'X1Y2Z3AAAA0000000000000001' },
      { line: 5, name: 'Ben', externalId: 'X1Y2Z3AAAA0000000000000002' },
    ]);
  });

  test('items of one transaction are one purchase under the number that the transactions give it', () => {
    expect(told('square-items.csv')).toEqual([
      '2 | 2026-10-01 | 10.63 | Sourdough, Bagel | T0001 | X1Y2Z3AAAA0000000000000001',
    ]);
  });
});

describe('Square in 2026', () => {
  test('writes a year of two digits and refunds in brackets', () => {
    expect(told('square-transactions-2026.csv')).toEqual([
      '2 | 2026-11-02 | 11.63 | 2 x Sourdough, Bagel | abcT1 | CUST1',
      '3 | 2026-11-14 | -12 | Sourdough | abcT2 | CUST1',
    ]);
  });

  test('has a unit beside each item, which is no part of an address', () => {
    expect(buyersIn('square-items-2026.csv')).toEqual([{ line: 2, name: 'Ana Adams', externalId: 'CUST1' }]);
    expect(told('square-items-2026.csv')).toEqual([
      '2 | 2026-10-05 | 17.01 | Sourdough, Rye | T1 | CUST1',
      '4 | 2026-10-06 | -6.38 | Rye | T2 | CUST1',
    ]);
  });
});

describe('QuickBooks sales by customer', () => {
  test('without groups have the name in each line, and the numbers that they have in groups', () => {
    expect(told('quickbooks-sales-flat.csv')).toEqual([
      '6 | 2026-01-13 | 120 | Cake | Invoice 1001 | Ana Adams',
      '7 | 2026-02-13 | 20 | Rye | Invoice 1002 | Ana Adams',
      '8 | 2026-02-13 | 20 | Rye | Sales Receipt 1003 | Ben Brook',
    ]);
  });

  test('are read by the names above the lines, the lines of an invoice as one, jobs within their customer', () => {
    expect(summary(read('quickbooks-sales.csv'))).toEqual({
      source: 'QuickBooks sales by customer',
      system: 'QuickBooks',
      headingLine: 5,
      refused: ['18: no customer stands beside this sale'],
    });
    expect(told('quickbooks-sales.csv')).toEqual([
      '7 | 2026-10-01 | 1200 | Bread:Sourdough, Bread:Rye | Invoice 1037 | Ana Adams',
      '9 | 2026-10-15 | -40 | Bread:Rye | Credit Memo 1038 | Ana Adams',
      '12 | 2026-10-02 | 45 | Cake | Sales Receipt 1037 | Brook Roofing',
      '14 | 2026-10-03 | 55 | Cake | Invoice 1040 | Brook Roofing:Town hall',
    ]);
  });

  test('know a job by its customer when its heading names both, and a customer who is no longer used', () => {
    const read = readTable(
      table(
        ['Sales by Customer Detail'],
        ['', 'Date', 'Transaction Type', 'Num', 'Product/Service', 'Memo/Description', 'Qty', 'Amount'],
        ['Ana Adams (deleted)', '', '', '', '', '', '', ''],
        ['', '01/13/2026', 'Invoice', '7', 'Bagel', '', '1', '3.00'],
        ['Total for Ana Adams (deleted)', '', '', '', '', '', '1', '3.00'],
        ['Brook Roofing', '', '', '', '', '', '', ''],
        ['Brook Roofing:Kitchen', '', '', '', '', '', '', ''],
        ['', '01/14/2026', 'Invoice', '8', 'Rye', '', '1', '4.00'],
        ['Total for Brook Roofing:Kitchen', '', '', '', '', '', '1', '4.00'],
        ['', '01/15/2026', 'Invoice', '9', 'Rye', '', '1', '5.00'],
        ['Total for Brook Roofing', '', '', '', '', '', '2', '9.00'],
      ),
      US,
    );
    expect(read.purchases.map(({ order, externalId, name }) => [order, externalId, name])).toEqual([
      ['Invoice 7', 'Ana Adams', 'Ana Adams'],
      ['Invoice 8', 'Brook Roofing:Kitchen', 'Brook Roofing'],
      ['Invoice 9', 'Brook Roofing', 'Brook Roofing'],
    ]);
  });

  test('of the older kind have no numbers: two equal sales on one day are still two, whatever the balance says', () => {
    expect(told('quickbooks-sales-old.csv')).toEqual([
      '7 | 2026-01-13 | 3 | Bagel | 2026-01-13 Cleo Cruz Bagel 3 | Cleo Cruz',
      '8 | 2026-01-13 | 3 | Bagel | 2026-01-13 Cleo Cruz Bagel 3 (2) | Cleo Cruz',
    ]);
    expect(refusedIn('quickbooks-sales-old.csv')).toEqual([]);
  });

  test('grouped by something else than customers are none', () => {
    const report = read('quickbooks-sales.csv');
    const byType = readTable(
      table(
        ['Sales by Customer Type Detail'],
        ['', 'Date', 'Transaction Type', 'Num', 'Product/Service', 'Memo/Description', 'Qty', 'Amount'],
        ['Retail', '', '', '', '', '', '', ''],
        ['', '01/13/2026', 'Invoice', '7', 'Bagel', '', '1', '3.00'],
        ['Total for Retail', '', '', '', '', '', '1', '3.00'],
      ),
      US,
    );
    expect(report.purchases.length).toBeGreaterThan(0);
    expect(byType.purchases).toEqual([]);
  });
});

describe('HubSpot deals', () => {
  test('are won by their stage or by a column that says so, whatever stands in brackets behind the stage', () => {
    expect(told('hubspot-deals-closed.csv')).toEqual([
      '2 | 2026-05-30 | 1250.5 | Wedding cake | 91 | 901',
      '4 | 2026-06-01 | 99 | Bread | 93 | 902',
    ]);
    expect(refusedIn('hubspot-deals-closed.csv')).toEqual([
      '3: this deal is not won (Presentation scheduled)',
      '5: this deal is not won (Closed lost)',
    ]);
  });

  test('are purchases once they are won, of the first contact, else of the company', () => {
    expect(told('hubspot-deals.csv')).toEqual([
      '2 | 2026-05-30 | 1250.5 | Wedding cake | 91234567890 | 51234567890',
      '5 | 2026-06-01 | 2400 | Bread for a year | 91234567893 | 81234567890',
    ]);
    expect(refusedIn('hubspot-deals.csv')).toEqual([
      '3: this deal is not won (Qualified To Buy)',
      '4: no day that can be read stands beside this sale',
      '6: this deal is not won (Closed Lost)',
    ]);
    expect(read('hubspot-deals.csv').customers).toEqual([]);
  });
});

describe('Shopify orders', () => {
  test('are one purchase however many lines they have, less what was paid back; void and refunded ones are left out', () => {
    expect(told('shopify-orders.csv')).toEqual([
      '2 | 2026-05-01 | 25.5 | Sourdough, Rye | #1001 | (413) 555-0101',
      '4 | 2026-05-02 | 30 | Cake | #1002 | ben@example.com',
    ]);
    expect(refusedIn('shopify-orders.csv')).toEqual([
      '5: this is no paid sale (voided)',
      '6: it was paid back',
    ]);
  });
});

describe('Stripe payments', () => {
  test('are purchases when they were paid, less what was paid back', () => {
    expect(told('stripe-payments.csv')).toEqual([
      '2 | 2026-05-01 | 1025.5 | Wedding cake | ch_B00000000001 | cus_A0000000000001',
      '3 | 2026-05-02 | 30 | Cake | ch_B00000000002 | ben@example.com',
    ]);
    expect(refusedIn('stripe-payments.csv')).toEqual([
      '4: this is no paid sale (Failed)',
      '5: it was paid back',
    ]);
  });
});

describe('a shop that nobody knows', () => {
  test('has sales where a number, a day and an amount stand together', () => {
    expect(told('ticket-shop.csv')).toEqual([
      '2 | 2026-10-01 | 80 | Baking class | 7001 | (413) 555-0101',
      '3 | 2026-10-13 | 40 | Baking class | 7002 | ben@example.com',
    ]);
    expect(buyersIn('ticket-shop.csv')).toEqual([
      expect.objectContaining({ line: 2, firstName: 'Ana', phone: '(413) 555-0101', city: 'Boston' }),
      expect.objectContaining({ line: 3, firstName: 'Ben', email: 'ben@example.com' }),
    ]);
  });

  test('leaves out orders that are cancelled or not paid yet', () => {
    const order = (number: string, state: string) => [number, '2026-10-01', '$20', state, 'ana@example.com'];
    const { purchases } = readTable(
      table(
        ['Order ID', 'Order date', 'Total', 'Status', 'Email'],
        order('1', 'Completed'),
        order('2', 'Cancelled'),
        order('3', 'pending'),
        order('4', ''),
      ),
      US,
    );
    expect(purchases.map(({ order: number }) => number)).toEqual(['1', '4']);
  });

  test.each([
    ['Rechnungsnr.', 'Rechnungsdatum', 'Betrag', 'Artikel'],
    ['Bestellnummer', 'Datum', 'Gesamtbetrag', 'Artikel'],
    ['Factura', 'Fecha de factura', 'Importe', 'Producto'],
    ['N° facture', 'Date de facture', 'Montant', 'Produit'],
  ])('has sales in other languages: %s', (number, day, amount, what) => {
    const row = ['7', '2026-10-01', '1.250,50', 'Brot', 'ana@example.com'];
    const { purchases } = readTable(table([number, day, amount, what, 'E-Mail'], row), US);
    expect(purchases).toEqual([
      expect.objectContaining({ order: '7', on: '2026-10-01', amount: 1250.5, what: 'Brot' }),
    ]);
  });

  test.each([
    ['(12.00)', -12],
    ['12.00-', -12],
    ['−12.00', -12],
    ['$1,250.50', 1250.5],
    ['1.250,50 €', 1250.5],
    ['399,00', 399],
  ])('writes an amount as %s', (written, amount) => {
    const { purchases } = readTable(
      table(['Order ID', 'Order date', 'Total', 'Email'], ['7', '2026-10-01', written, 'ana@example.com']),
      US,
    );
    expect(purchases.map((each) => each.amount)).toEqual([amount]);
  });
});
