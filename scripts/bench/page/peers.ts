/**
 * What others cost, in milliseconds of processor time on the page's main thread. Measured in November 2026 with a separate
 * harness on 41 saved real pages and three stress pages, one round, two cores at 2.8 GHz: another harness than ours, with
 * other pages and longer windows, so compare within that table only.
 */
export const PEERS: readonly (readonly string[])[] = [
  ['empty script', '2.9', '3.7', '3.0', '2.1', '2.2', '0'],
  ['empty script in every frame', '3.8', '23.6', '1.9', '2.5', '2.3', '0'],
  ['one reading of the text', '6.6', '10.4', '4.8', '5.4', '34', '1'],
  ['the same, watching in batches', '6.2', '8.9', '35', '21', '23', '1'],
  ['naive scanner', '6.6', '9.3', '1,970', '1,188', '269', '1'],
  ['Privacy Badger', '19.5', '93.9', '11.9', '8.9', '13.4', '47'],
  ['Password Alert', '25.8', '107', '20.9', '22.1', '86', '132'],
  ['Consent-O-Matic', '25.0', '142', '37.7', '19.0', '16.8', '34'],
  ['uBlock Origin Lite', '46.6', '113', '42.7', '46.0', '32.6', '1,254'],
  ['Dark Reader', '147', '351', '185', '234', '1,448', '388'],
];
