import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/guidance/guide.ts';
import { SOURCES } from '../../../src/domain/guidance/sources.ts';
import { CLOSED_WAYS, chargesFirst, FACTS, NEVER_WAYS, OPEN_WAYS, SOURCES_OF_WAYS, waysFor } from '../../../src/domain/guidance/ways.ts';
import { everyConversation } from '../../support/conversations.ts';

const conversations = everyConversation().map(({ answers }) => answers);
const describeAnswers = (answers: Answers) => Object.values(answers).join(', ');

describe.each(conversations.map((answers) => [describeAnswers(answers), answers] as const))('%s', (_, answers) => {
  const { open, closed } = waysFor(answers);

  test('has an open way, least harmful first', () => {
    expect(open.length).toBeGreaterThan(0);
    const places = open.map((way) => OPEN_WAYS.indexOf(way));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('offers no way both as open and as closed', () => {
    expect(open.filter((way) => closed.some((name) => name === way))).toEqual([]);
  });
});

test('every way is open to somebody, and every one that can be closed is closed to somebody', () => {
  expect(new Set(conversations.flatMap((answers) => waysFor(answers).open))).toEqual(new Set(OPEN_WAYS));
  expect(new Set(conversations.flatMap((answers) => waysFor(answers).closed))).toEqual(new Set(CLOSED_WAYS));
});

describe('what is told to whom', () => {
  test('told to buy it: stop and ask, and nothing that spends', () => {
    expect(waysFor({ Source: 'Told' }).open).toEqual(['StopAndAsk', 'KeepCode']);
  });

  test('a code can be kept and given away; a balance cannot', () => {
    expect(waysFor({ Source: 'Received', Charged: 'Code', Need: 'Give' })).toEqual({ open: ['KeepCode', 'GiveFree', 'BuyPresent', 'Spend'], closed: [] });
    expect(waysFor({ Source: 'Received', Charged: 'Charged', Used: 'Unused', Need: 'Give' })).toEqual({
      open: ['BuyPresent', 'Spend'],
      closed: ['KeepCode', 'GiveFree'],
    });
  });

  test('cash from a balance that was used: spend it, buy for a friend, and last of all sell goods', () => {
    expect(waysFor({ Source: 'Bought', Charged: 'Charged', Used: 'Used', Need: 'Cash' })).toEqual({
      open: ['Spend', 'BuyForFriend', 'BuyAndSell'],
      closed: ['KeepCode', 'AskShop', 'AskAmazon'],
    });
  });

  test('money back: of a code from the shop or Amazon, of a balance nobody touched from Amazon alone', () => {
    expect(waysFor({ Source: 'Bought', Charged: 'Code', Need: 'Refund' })).toEqual({
      open: ['KeepCode', 'Spend', 'AskShop', 'AskAmazon', 'BuyForFriend', 'BuyAndSell'],
      closed: [],
    });
    expect(waysFor({ Source: 'Bought', Charged: 'Charged', Used: 'Unused', Need: 'Refund' })).toEqual({
      open: ['Spend', 'AskAmazon', 'BuyForFriend', 'BuyAndSell'],
      closed: ['KeepCode', 'AskShop'],
    });
  });

  test('only who bought it, and has not charged it, asks the shop', () => {
    for (const answers of conversations)
      if (waysFor(answers).open.includes('AskShop')) expect(answers).toMatchObject({ Source: 'Bought', Charged: expect.stringMatching(/Code|Unsure/) });
  });

  test('ways that start with charging say so, unless it is charged already', () => {
    expect(OPEN_WAYS.filter((way) => chargesFirst(way, { Charged: 'Code' }))).toEqual(['BuyPresent', 'Spend', 'BuyForFriend', 'BuyAndSell']);
    expect(OPEN_WAYS.filter((way) => chargesFirst(way, { Charged: 'Unsure' }))).toHaveLength(4);
    expect(OPEN_WAYS.filter((way) => chargesFirst(way, { Charged: 'Charged' }))).toEqual([]);
  });
});

test('what must never be done is never offered', () => {
  const offered: readonly string[] = conversations.flatMap((answers) => waysFor(answers).open);
  for (const way of NEVER_WAYS) expect(offered).not.toContain(way);
});

test('every way tells cost, sureness, rules and risk, and where that comes from', () => {
  expect(FACTS).toEqual(['Cost', 'Sure', 'Law', 'Risk']);
  for (const [way, names] of Object.entries(SOURCES_OF_WAYS)) {
    expect(names.length, way).toBeGreaterThan(0);
    for (const name of names) expect(Object.keys(SOURCES), way).toContain(name);
  }
});
