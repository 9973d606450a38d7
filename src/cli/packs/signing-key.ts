import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The private key of a pair, ready to sign, and the public key as extensions are given it: its 32 bytes in base64. */
export type SigningKey = { readonly privateKey: KeyObject; readonly publicKey: string };

/** A new pair; the private key as a PEM file (PKCS #8) that other tools read as well. */
export function makeKey(): { readonly pem: string; readonly publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicKey: publicKeyOf(privateKey) };
}

/** The key of a PEM file; `null` when it is none, or of another kind than Ed25519. */
export function readKey(pem: string): SigningKey | null {
  try {
    const privateKey = createPrivateKey(pem);
    return privateKey.asymmetricKeyType === 'ed25519' ? { privateKey, publicKey: publicKeyOf(privateKey) } : null;
  } catch {
    return null;
  }
}

/** The signature of the bytes, in base64. */
export function signatureOf(bytes: Uint8Array, { privateKey }: SigningKey): string {
  return sign(null, bytes, privateKey).toString('base64');
}

function publicKeyOf(privateKey: KeyObject): string {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}
