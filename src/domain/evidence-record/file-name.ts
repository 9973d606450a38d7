import type { EvidenceRecord } from './record.ts';

const LONGEST_HOST = 60;

/** `gift-card-record-2026-11-26-1452-shop.example.html`: only characters every file system takes. */
export function fileName({ at, address }: Pick<EvidenceRecord, 'at' | 'address'>, ending: 'html' | 'json'): string {
  const day = at.local.slice(0, 10);
  const time = at.local.slice(11, 16).replace(':', '');
  const host = new URL(address).hostname
    .replace(/[^a-z0-9.-]/g, '-')
    .slice(0, LONGEST_HOST)
    .replace(/[.-]+$/, '');
  return `gift-card-record-${day}-${time}-${host}.${ending}`;
}
