import { type ComponentChild, render } from 'preact';
import { language, t } from '../platform/i18n.ts';
import './tokens.css';
import './components.css';
import './page.css';

/** Fills one of our own pages and says which language it is in. */
export function mount(title: string, content: ComponentChild): void {
  document.documentElement.lang = language();
  document.title = title === t('extensionName') ? title : `${title} — ${t('extensionName')}`;
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no #app');
  render(content, app);
}
