import { useId } from 'preact/hooks';

type Props = { readonly label: string; readonly hint: string; readonly accept: string; readonly onFile: (file: File) => void };

/** A button that opens the browser's file picker. The same file can be picked again. */
export function FileButton({ label, hint, accept, onFile }: Props) {
  const id = useId();
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.value = '';
  };
  return (
    <div class="file-button">
      <input
        type="file"
        id={id}
        class="visually-hidden"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <label for={id} class="link">
        {label}
      </label>
      <p class="soft" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
