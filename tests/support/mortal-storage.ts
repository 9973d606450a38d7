type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes) => void;
type Items = Record<string, unknown>;

/** What browsers take in synchronised storage. */
const QUOTA = { QUOTA_BYTES_PER_ITEM: 8_192, QUOTA_BYTES: 102_400, MAX_ITEMS: 512, MAX_WRITE_OPERATIONS_PER_MINUTE: 120 };
const MINUTE = 60_000;

/** When the background is ended: before a write is done, or after it was done and before it hears of that. */
export type Death = { readonly afterWrites: number; readonly isDone: boolean };

/**
 * The storage of one browser, which outlives the background: `live` begins a new life of it. Writes are done whole, one after the
 * other; after its death nothing the background asked for ever comes back.
 */
export class MortalStorage {
  readonly local = new Area(this, null);
  readonly sync: Area;
  readonly session = new Area(this, null);
  writesLeft = Number.POSITIVE_INFINITY;
  isDoneAtDeath = false;
  life = 0;

  constructor(cloud = new Map<string, string>()) {
    this.sync = new Area(this, QUOTA, cloud);
  }

  live(death?: Death): void {
    this.life += 1;
    this.writesLeft = death?.afterWrites ?? Number.POSITIVE_INFINITY;
    this.isDoneAtDeath = death?.isDone ?? false;
    for (const area of [this.local, this.sync, this.session]) area.listeners.clear();
  }

  get isDead(): boolean {
    return this.writesLeft < 0;
  }
}

class Area {
  readonly listeners = new Set<Listener>();
  /** When there were writes, for the limit of how many there may be. */
  private readonly writes: number[] = [];
  readonly onChanged = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };

  constructor(
    private readonly browser: MortalStorage,
    private readonly quota: typeof QUOTA | null,
    /** As text, its keys in order: what comes out is a copy, arranged anew. */
    readonly items = new Map<string, string>(),
  ) {}

  async get(keys: string | readonly string[] | null): Promise<Items> {
    await this.answer();
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    return Object.fromEntries(wanted.flatMap((key) => (this.items.has(key) ? [[key, JSON.parse(this.items.get(key) ?? '')]] : [])));
  }

  set(items: Items): Promise<void> {
    const changed = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value, inOrder)] as const);
    return this.write(() => {
      this.checkQuota(new Map([...this.items, ...changed]));
      return new Map([...this.items, ...changed]);
    });
  }

  remove(keys: string | readonly string[]): Promise<void> {
    return this.write(() => new Map([...this.items].filter(([key]) => ![keys].flat().includes(key))));
  }

  clear(): Promise<void> {
    return this.write(() => new Map());
  }

  private async write(change: () => Map<string, string>): Promise<void> {
    const { life } = this.browser;
    if (this.browser.isDead) return never();
    this.browser.writesLeft -= 1;
    if (this.browser.isDead && !this.browser.isDoneAtDeath) return never();
    this.countWrite();
    this.apply(change());
    if (this.browser.isDead || life !== this.browser.life) return never();
    await this.answer();
  }

  private apply(after: Map<string, string>): void {
    const changes: Changes = {};
    for (const key of new Set([...this.items.keys(), ...after.keys()])) {
      const [oldText, newText] = [this.items.get(key), after.get(key)];
      if (oldText === newText) continue;
      changes[key] = { ...(oldText !== undefined && { oldValue: JSON.parse(oldText) }), ...(newText !== undefined && { newValue: JSON.parse(newText) }) };
      if (newText === undefined) this.items.delete(key);
      else this.items.set(key, newText);
    }
    if (Object.keys(changes).length > 0 && !this.browser.isDead) for (const listener of this.listeners) listener(changes);
  }

  /** Chromium rejects, and has then done nothing. */
  private checkQuota(after: ReadonlyMap<string, string>): void {
    if (!this.quota) return;
    // Chromium writes large whole numbers with a point and a nought.
    const sizes = [...after].map(([key, text]) => Buffer.byteLength(key) + Buffer.byteLength(text.replace(/\b\d{10,}\b/g, '$&.0')));
    if (Math.max(0, ...sizes) > this.quota.QUOTA_BYTES_PER_ITEM) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > this.quota.QUOTA_BYTES) throw new Error('QUOTA_BYTES quota exceeded');
    if (after.size > this.quota.MAX_ITEMS) throw new Error('MAX_ITEMS quota exceeded');
  }

  private countWrite(): void {
    if (!this.quota) return;
    const now = Date.now();
    while (this.writes[0] !== undefined && this.writes[0] <= now - MINUTE) this.writes.shift();
    if (this.writes.length >= this.quota.MAX_WRITE_OPERATIONS_PER_MINUTE) throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    this.writes.push(now);
  }

  /** Answers come in a later turn, and never to the dead. */
  private async answer(): Promise<void> {
    const { life } = this.browser;
    await Promise.resolve();
    if (this.browser.isDead || life !== this.browser.life) return never();
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
