/** What the report for people says in its own words; all else comes from the packs. */
export const TEXTS = {
  en: {
    levels: { none: 'nothing found', notice: 'NOTICE', caution: 'CAUTION', danger: 'DANGER' },
    seen: 'Seen on the page',
    against: 'Speaks against it',
    broken: 'Rules that broke and were left out',
    means: 'What it means',
    instead: 'What to do instead',
    score: 'score',
    failed: 'could not be read',
    pages: 'pages',
  },
  ja: {
    levels: { none: '検出なし', notice: 'お知らせ', caution: '注意', danger: '危険' },
    seen: 'このページで見つかったこと',
    against: '反対の手がかり',
    broken: '動かなかったため除いた規則',
    means: 'どういうことか',
    instead: '代わりにできること',
    score: 'スコア',
    failed: '読めませんでした',
    pages: 'ページ',
  },
} as const;
export type Language = keyof typeof TEXTS;

/** The language asked for, else that of the environment, else English. */
export function languageOf(asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Language | null {
  if (asked !== undefined) return asked === 'ja' || asked === 'en' ? asked : null;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ja') ? 'ja' : 'en';
}
