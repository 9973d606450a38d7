/** What a generated page is made of. Sentences are ours; they only have to weigh what real ones do. */
export type PageStyle = {
  readonly name: string;
  /** Of a hundred pages, how many are like this. */
  readonly share: number;
  readonly host: string;
  readonly lang: string;
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly links: readonly string[];
  readonly fields: readonly string[];
};

/** The words of our packs without their meaning: what costs the engine most. */
export const LOOK_ALIKE: PageStyle = {
  name: 'look-alike',
  share: 20,
  host: 'support.okurimono-techo.example',
  lang: 'ja',
  titles: ['Amazonギフトカードの贈り方と登録のしかた', '使わなくなったスマホの買取で気をつけること', 'ギフト券をねだる電話に注意'],
  sentences: [
    'Amazonギフトカードは、自分のアカウントに登録すると残高になり、次の買い物で使われます。',
    '中古スマートフォンの買取では、本人確認書類と振込先の口座が必要です。',
    '「最短10分で振込」とうたう業者に番号を送ってしまい、支払われなかったという相談が寄せられています。',
    '電子ギフト券の番号を人に伝えるのは、現金を渡すのと同じです。求められても応じないでください。',
    'アンケートに答えた方の中から抽選で、ギフトカード500円分を差し上げます。',
    '困ったときは、消費者ホットライン188にご相談ください。',
  ],
  links: ['使い方', 'よくある質問', '買取の流れ', '相談窓口', '会社概要', '利用規約', 'お問い合わせフォーム'],
  fields: ['お名前', 'メールアドレス', 'ご質問の内容', '振込先の口座番号'],
};

export const PAGE_STYLES: readonly PageStyle[] = [
  {
    name: 'ordinary, Japanese',
    share: 40,
    host: 'www.machi-no-kiroku.example',
    lang: 'ja',
    titles: ['秋の庭に植えた球根と土づくりのこと', '港の朝市で見つけた小さな焼き菓子の店', '週末に読み返した紀行文の話'],
    sentences: [
      '朝のうちに降った雨がやんで、坂の上から見る海はいつもより近く感じられた。',
      '図書館の前の通りでは、来月の祭りに向けて提灯の取り付けが始まっている。',
      '球根は深さの三倍ほどの穴に置き、土をかぶせてからたっぷり水をやる。',
      '焼き上がりまで25分、途中で一度だけ天板の向きを変えると色がそろう。',
      '参加費は大人1,200円、子ども600円で、申し込みは前日の正午まで受け付けます。',
      '去年の同じ時期と比べると、訪れた人の数は約18％増えたという。',
    ],
    links: ['トップ', '記事一覧', '暮らし', '旅', '読書', 'お問い合わせ', 'プライバシーポリシー', '次の記事', '前の記事'],
    fields: ['サイト内を検索', 'メールアドレス'],
  },
  {
    name: 'ordinary, English',
    share: 35,
    host: 'www.quiet-harbour-post.example',
    lang: 'en',
    titles: ['Council agrees on a new path along the river', 'Five soups for the first cold week', 'Notes from a slow train across the plain'],
    sentences: [
      'The committee met for three hours on Tuesday and put off its decision until the budget is known.',
      'Add the onions once the butter foams, and stir until they turn the colour of straw.',
      'About 40 per cent of those who answered said that they walk to work at least twice a week.',
      'From the window seat one sees the fields give way to pines, and the pines to open water.',
      'Tickets cost 12 dollars at the door; members pay nothing and may bring one guest.',
      'An earlier version of this article gave the wrong year for the opening of the bridge.',
    ],
    links: ['Home', 'News', 'Opinion', 'Weather', 'Subscribe', 'Contact us', 'Terms of use', 'Read more', 'Next'],
    fields: ['Search this site', 'Your e-mail address'],
  },
  LOOK_ALIKE,
  {
    name: 'buys codes',
    share: 5,
    host: 'www.hayate-gift-kaitori.example',
    lang: 'ja',
    titles: ['Amazonギフト券の買取なら最短5分の疾風ギフト', 'アマギフ高価買取｜買取率93％'],
    sentences: [
      'Amazonギフト券を高価買取、本日の買取率は91％、初めての方は93％です。',
      'お申し込みフォームにギフト券の番号と口座をご記入ください。最短5分でお振り込みします。',
      '番号をお送りいただいたあとのキャンセルや返却はできません。',
      '古物商許可を取得し、身分証による本人確認を行っています。',
      'すでにアカウントに登録されたギフト券はお買い取りできません。',
    ],
    links: ['今すぐ申し込む', '買取率', '買取の流れ', 'お客様の声', '特定商取引法に基づく表記', 'LINEで査定'],
    fields: ['ギフト券番号', '額面', '金融機関名', '口座番号', '身分証の写真'],
  },
];
