import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealed, unsealed } from '../../src/domain/sealed.ts';

test('what was sealed comes out as it was, and not at all once a letter of it is another, gone or new', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.constantFrom('', 'x', '券', '\0'), fc.nat(1), (text, somewhere, letter, taken) => {
      const whole = sealed(text);
      expect(unsealed(whole)).toBe(text);
      const at = somewhere % (text.length + 1);
      const damaged = text.slice(0, at) + letter + text.slice(at + taken);
      expect(unsealed({ ...whole, text: damaged })).toBe(damaged === text ? text : null);
    }),
  );
});
