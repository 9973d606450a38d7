type Props = {
  readonly id: string;
  readonly value: string;
  readonly isWrong?: boolean;
  readonly onInput: (typed: string) => void;
};

/** A field for the name or address of a site; its hint has its id with `-hint` behind. Keyboards must not mend what is typed. */
export function AddressInput({ id, value, isWrong = false, onInput }: Props) {
  return (
    <input
      id={id}
      inputMode="url"
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      value={value}
      aria-invalid={isWrong}
      aria-describedby={`${id}-hint`}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  );
}
