import { describe, expect, test } from 'vitest';
import { ABROAD, CONTACTS, contactOf, dialled, IN_JAPAN, SITUATION_NAMES, SITUATIONS, situationNamed } from '../../../src/domain/guidance/help.ts';

test('who is being pressed comes first, who has time last', () => {
  expect(SITUATION_NAMES[0]).toBe('BeingPressed');
  expect(SITUATION_NAMES.at(-1)).toBe('ChargedByMistake');
});

describe.each(SITUATION_NAMES)('%s', (name) => {
  test('has steps, none twice, and somebody to contact', () => {
    const steps = SITUATIONS[name];
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.some((step) => contactOf(step) !== null)).toBe(true);
  });

  test('starts with what the person can do alone, at once', () => {
    expect(contactOf(SITUATIONS[name][0])).toBeNull();
  });
});

test('everybody who can be contacted is shown once', () => {
  expect([...IN_JAPAN, ...ABROAD].toSorted()).toEqual(Object.keys(CONTACTS).toSorted());
});

test('sites are reached safely', () => {
  for (const { site } of Object.values(CONTACTS)) if (site) expect(new URL(site).protocol).toBe('https:');
});

test.each([
  ['188', 'tel:188'],
  ['#9110', 'tel:%239110'],
  ['0300 123 2040', 'tel:03001232040'],
])('%s is dialled as %s', (phone, link) => {
  expect(dialled(phone)).toBe(link);
});

test('a link names a situation in whatever case', () => {
  expect(situationNamed('sentCode')).toBe('SentCode');
  expect(situationNamed('BeingPressed')).toBe('BeingPressed');
  for (const name of [undefined, '', 'toString', 'unknown']) expect(situationNamed(name)).toBeNull();
});
