import { RULES, type Rule, type RuleMark } from '../domain/guidance/rules.ts';
import { type MessageKey, t } from '../platform/i18n.ts';

const SIGNS: Record<Exclude<RuleMark, 'plain'>, string> = {
  yes: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zm0 2a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z',
  limited: 'M8 1.5L15 14H1zm0 4L4.3 12h7.4z',
  no: 'M3.4 2L8 6.6L12.6 2L14 3.4L9.4 8l4.6 4.6l-1.4 1.4L8 9.4L3.4 14L2 12.6L6.6 8L2 3.4z',
};

/** Charged versus uncharged, with what has to be said as well under each row. */
export function RulesTable() {
  return (
    <table class="rules">
      <caption class="visually-hidden">{t('rulesTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rulesWhat')}</th>
          <th scope="col">{t('rulesBefore')}</th>
          <th scope="col">{t('rulesAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {RULES.map((rule) => (
          <RuleRows key={rule.name} rule={rule} />
        ))}
      </tbody>
    </table>
  );
}

function RuleRows({ rule }: { rule: Rule }) {
  return (
    <>
      <tr>
        <th scope="row">{t(`rule${rule.name}`)}</th>
        <RuleCell mark={rule.before} text={`rule${rule.name}Before`} />
        <RuleCell mark={rule.after} text={`rule${rule.name}After`} />
      </tr>
      {rule.note && (
        <tr class="note-row">
          <td class="note" colSpan={3}>
            {t(`rule${rule.name}Note`)}
          </td>
        </tr>
      )}
    </>
  );
}

function RuleCell({ mark, text }: { mark: RuleMark; text: MessageKey }) {
  return (
    <td>
      <span class={`mark ${mark}`}>
        {mark !== 'plain' && (
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={SIGNS[mark]} fill="currentColor" fill-rule="evenodd" />
          </svg>
        )}
        {t(text)}
      </span>
    </td>
  );
}
