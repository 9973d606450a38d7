import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { RULE_SIDES, RULES, type Rule, type RuleMark, type RuleSideName } from '../domain/guidance/rules.ts';
import { t } from '../platform/i18n.ts';

const SIGNS: Record<Exclude<RuleMark, 'plain'>, string> = {
  yes: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zm0 2a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z',
  limited: 'M8 1.5L15 14H1zm0 4L4.3 12h7.4z',
  no: 'M3.4 2L8 6.6L12.6 2L14 3.4L9.4 8l4.6 4.6l-1.4 1.4L8 9.4L3.4 14L2 12.6L6.6 8L2 3.4z',
};

/** What a cell opens to; without it the cells are plain text. */
type Explain = (rule: Rule, side: RuleSideName) => ComponentChild;

/** Charged versus uncharged, with what has to be said as well under each row. */
export function RulesTable({ explain }: { explain?: Explain }) {
  return (
    <table class="rules">
      <caption class="visually-hidden">{t('rulesTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rulesWhat')}</th>
          {RULE_SIDES.map((side) => (
            <th scope="col" key={side}>
              {t(`rules${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      {RULES.map((rule) => (
        <RuleRows key={rule.name} rule={rule} {...(explain && { explain })} />
      ))}
    </table>
  );
}

function RuleRows({ rule, explain }: { rule: Rule; explain?: Explain }) {
  const [open, setOpen] = useState<RuleSideName | null>(null);
  const reason = `reason-${rule.name}`;
  return (
    <tbody>
      <tr>
        <th scope="row">{t(`rule${rule.name}`)}</th>
        {RULE_SIDES.map((side) => (
          <td key={side}>
            {explain ? (
              <button
                type="button"
                aria-label={t('rulesOpen', t(`rule${rule.name}`), t(`rule${rule.name}${side}`))}
                aria-expanded={open === side}
                aria-controls={reason}
                onClick={() => setOpen(open === side ? null : side)}
              >
                <RuleText rule={rule} side={side} />
              </button>
            ) : (
              <RuleText rule={rule} side={side} />
            )}
          </td>
        ))}
      </tr>
      {explain && (
        <tr class="reason-row" id={reason} hidden={open === null}>
          <td colSpan={3}>{open && explain(rule, open)}</td>
        </tr>
      )}
      {rule.note && (
        <tr>
          <td class="note" colSpan={3}>
            {t(`rule${rule.name}Note`)}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function RuleText({ rule, side }: { rule: Rule; side: RuleSideName }) {
  const { mark } = rule[side];
  return (
    <span class={`mark ${mark}`}>
      {mark !== 'plain' && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={SIGNS[mark]} fill="currentColor" fill-rule="evenodd" />
        </svg>
      )}
      {t(`rule${rule.name}${side}`)}
    </span>
  );
}
