import { useLayoutEffect } from 'preact/hooks';
import { hasMenu } from '../platform/context-menu.ts';
import { t } from '../platform/i18n.ts';
import { onManagedChanged, readManaged } from '../platform/policy-store.ts';
import { AccessCard } from '../ui/access-card.tsx';
import { mount } from '../ui/mount.tsx';
import { useStored } from '../ui/use-stored.ts';
import { About } from './about.tsx';
import { Backup } from './backup/backup.tsx';
import { Contents } from './contents.tsx';
import { History } from './history/history.tsx';
import { Lists } from './lists/lists.tsx';
import { Managed } from './managed.tsx';
import './options.css';
import { PassingOn } from './passing-on.tsx';
import { Privacy } from './privacy.tsx';
import { Reach } from './reach.tsx';
import { RulePacks } from './rule-packs.tsx';
import { Section } from './section.tsx';
import { TrustedSites } from './trusted-sites/trusted-sites.tsx';
import { Vocabulary } from './vocabulary.tsx';
import { Warnings } from './warnings.tsx';

/** The page from top to bottom; the ids are the addresses other pages link to. */
const PARTS = [
  { id: 'warnings', title: t('optionsWarnings'), Content: Warnings },
  { id: 'trusted', title: t('popupTrustedList'), Content: TrustedSites },
  { id: 'lists', title: t('optionsLists'), Content: Lists },
  { id: 'history', title: t('optionsHistory'), Content: History },
  { id: 'vocabulary', title: t('optionsVocabulary'), Content: Vocabulary },
  // A phone has neither.
  ...(hasMenu() ? [{ id: 'reach', title: t('optionsReach'), Content: Reach }] : []),
  { id: 'backup', title: t('optionsBackup'), Content: Backup },
  { id: 'packs', title: t('optionsPacks'), Content: RulePacks },
  { id: 'privacy', title: t('optionsPrivacy'), Content: Privacy },
  { id: 'about', title: t('optionsAbout'), Content: About },
];

function Options() {
  const reading = useStored(readManaged, onManagedChanged);
  if (reading === null) return null;
  const hidden: readonly string[] = reading.policy.hideOptions;
  const parts = PARTS.filter(({ id }) => !hidden.includes(id));
  return (
    <>
      <AccessCard />
      <Managed reading={reading} />
      <PassingOn />
      <Contents parts={parts} />
      {parts.map(({ id, title, Content }) => (
        <Section key={id} id={id} title={title}>
          <Content />
        </Section>
      ))}
      <JumpToPart />
    </>
  );
}

/** The browser looks for the part in the address before the page has been filled. */
function JumpToPart() {
  useLayoutEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return null;
}

mount(
  t('optionsTitle'),
  <main>
    <h1>{t('optionsTitle')}</h1>
    <Options />
  </main>,
);
