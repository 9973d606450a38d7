/** Ed25519 as browsers have it: Chrome from 137, Firefox from 129. */
const ALGORITHM = 'Ed25519';

/** Whether a signature (base64) fits the bytes and the public key (32 bytes, base64). Whatever is no signature at all does not. */
export async function isSignedBy(key: string, signature: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    return await crypto.subtle.verify(ALGORITHM, await imported(key), fromBase64(signature), bytes);
  } catch {
    return false;
  }
}

/** Whether this browser can check signatures of that key. One that cannot must not fetch anything. */
export async function canCheckSignatures(key: string): Promise<boolean> {
  return imported(key).then(
    () => true,
    () => false,
  );
}

function imported(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(key), ALGORITHM, false, ['verify']);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
}
