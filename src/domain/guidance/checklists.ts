/**
 * What to check before doing what cannot be undone. Texts `checklist<List>` and `check<Point>`; no point stands in two lists, so
 * that a tick belongs to one of them.
 */
export const CHECKLISTS = {
  Charge: ['KnowWhatToBuy', 'AmountNeeded', 'NobodyAsked', 'OwnAccount', 'KeptReceipt'],
  Sell: ['SellOwn', 'SellCost', 'SellNoCode', 'SellInside', 'SellLicence'],
  Friend: ['FriendKnown', 'FriendPaid', 'FriendNoted', 'FriendNoCode', 'FriendOrdinary'],
} as const;
export type ChecklistName = keyof typeof CHECKLISTS;

export const CHECKLIST_NAMES = Object.keys(CHECKLISTS) as ChecklistName[];

/** The list a link asks for, as in `#more/checklist/sell`; `null` where there is none of that name. */
export function checklistNamed(name: string | undefined): ChecklistName | null {
  return CHECKLIST_NAMES.find((list) => list.toLowerCase() === name?.toLowerCase()) ?? null;
}
